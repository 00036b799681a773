/* claim_support_whole.c - what a command would fill in of an entry. */
#include "claim_support_whole.h"

#include <stdbool.h>

#include "arena.h"
#include "chain.h"
#include "claim.h"
#include "claim_support.h"
#include "claim_support_story.h"
#include "date.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_members.h"
#include "history.h"
#include "lineage.h"
#include "schedule.h"
#include "standing.h"
#include "text.h"

static bool must_have(const struct entry *entry, member_set members)
{
	return (entry_kind_must(entry->kind, entry->version) & members) ==
	       members;
}

/* ---- whom it follows ---- */

static struct entries copy_of(
	struct arena *arena, const struct entries *entries)
{
	struct entries copy = { NULL, 0 };
	size_t i;

	for (i = 0; i < entries->count; i++)
		entries_add(arena, &copy, entries->items[i]);
	return copy;
}

static struct texts heads_for(struct arena *arena, const struct entries *before,
	const struct entry *entry)
{
	struct entries copy = copy_of(arena, before);
	struct lineage lineage = lineage_of(arena, &copy, NULL);
	struct texts beside = entry->undoes;

	chain_mark(&lineage);
	if (entry->signs)
		beside = (struct texts){ (const char **)&entry->signs, 1 };
	return chain_heads(arena, &lineage, &beside);
}

static void name_previous(
	struct arena *arena, const struct entries *before, struct entry *entry)
{
	if (entry->previous.items || !before->count)
		return;
	if (entry->version == VERSION_OLD)
		texts_add(arena, &entry->previous,
			before->items[before->count - 1]->hash);
	else if (must_have(entry, MEMBER(PREVIOUS)))
		entry->previous = heads_for(arena, before, entry);
}

/* In a story, what an entry follows comes before it. */
static struct history history_before(struct arena *arena,
	const struct entries *before, const struct entry *entry)
{
	struct texts wanted = { NULL, 0 };
	struct entries followed = { NULL, 0 };
	size_t i, j;

	for (i = 0; i < entry->previous.count; i++)
		texts_add(arena, &wanted, entry->previous.items[i]);
	for (i = before->count; i-- > 0;) {
		struct entry *item = before->items[i];

		if (!texts_contain(&wanted, item->hash))
			continue;
		entries_add(arena, &followed, item);
		for (j = 0; j < item->previous.count; j++)
			texts_add(arena, &wanted, item->previous.items[j]);
	}
	return story_history(arena, &followed);
}

/* ---- which sentence it is about ---- */

static const char *digest_text(struct arena *arena, const char *text)
{
	return arena_copy(arena, digest_of(text, strlen(text)).hex);
}

static void name_sentence(
	struct arena *arena, const struct history *history, struct entry *entry)
{
	const char *words = entry->text;

	if (entry->kind == ENTRY_CORRECTION && words) {
		entry->was = history->text ? history->text : STORY_SENTENCE;
		entry->was_statement = history->statement;
		entry->statement = digest_text(arena, words);
		return;
	}
	if (!must_have(entry, MEMBER(STATEMENT)))
		return;
	if (!words && entry->kind != ENTRY_PUBLISHED)
		entry->statement = history->statement;
	if (!entry->statement)
		entry->statement =
			digest_text(arena, words ? words : STORY_SENTENCE);
	entry->text = NULL;
	if (must_have(entry, MEMBER(TEXT)))
		entry->text = words ? words : STORY_SENTENCE;
}

/* ---- when the next review is ---- */

static struct due first_promise(const struct entry *entry)
{
	struct schedule schedule = schedule_blank();

	schedule.resolves = entry->resolves;
	schedule.cadence = entry->cadence;
	return schedule_promise(&schedule, false, entry->on);
}

/* What is reopened is due that day, or when its last review says. */
static struct due reopened(
	const struct history *history, const struct entry *entry)
{
	struct due due = schedule_due(&history->schedule);

	if (due.date <= entry->on || !reason_rule(due.reason))
		due = (struct due){ entry->on, REASON_PINNED, 0 };
	return due;
}

static void promise(const struct history *history, struct entry *entry)
{
	struct due due;

	if (entry->version == VERSION_OLD)
		return;
	if (entry->next_review != NO_DATE) {
		entry->rule = REASON_PINNED;
		return;
	}
	if (!must_have(entry, MEMBER(RULE)))
		return;
	if (entry->kind == ENTRY_PUBLISHED)
		due = first_promise(entry);
	else if (entry->kind == ENTRY_REOPEN)
		due = reopened(history, entry);
	else
		due = history_promise(history, entry->verdict, entry->on);
	entry->next_review = due.date;
	entry->rule = due.reason;
}

void entry_complete(
	struct arena *arena, const struct entries *before, struct entry *entry)
{
	struct history history;

	name_previous(arena, before, entry);
	history = history_before(arena, before, entry);
	name_sentence(arena, &history, entry);
	promise(&history, entry);
}
