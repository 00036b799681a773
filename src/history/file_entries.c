/* file_entries.c - the entries that record what a claim file says. */
#include "file_entries.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "entry_members.h"
#include "history.h"
#include "schedule.h"
#include "standing.h"
#include "text_composed.h"

struct due entry_first_due(
	const struct entry *entry, const struct circumstances *circumstances)
{
	struct schedule schedule = schedule_blank();

	schedule.resolves = entry->resolves;
	schedule.cadence = entry->cadence;
	schedule.topic_cadence = circumstances->topic_cadence;
	schedule.terms = circumstances->terms;
	return schedule_promise(&schedule, false, entry->on);
}

static void promise(struct entry *entry, const struct claim *claim,
	const struct circumstances *circumstances)
{
	struct due due;

	if (claim->next_review != NO_DATE) {
		entry->next_review = claim->next_review;
		entry->rule = REASON_PINNED;
		return;
	}
	due = entry_first_due(entry, circumstances);
	entry->next_review = due.date;
	entry->rule = due.reason;
}

struct entry *entry_publication(struct arena *arena, const struct claim *claim,
	const struct circumstances *circumstances)
{
	struct entry *entry =
		entry_new(arena, claim->id, ENTRY_PUBLISHED, claim->reviewed);

	entry->published = claim->published;
	entry->verdict = claim->verdict;
	entry->title = claim->title;
	entry->resolves = claim->resolves;
	entry->cadence = claim->cadence;
	entry->text = claim_sentence(arena, claim->claim);
	entry->statement = arena_copy(
		arena, digest_of(entry->text, strlen(entry->text)).hex);
	promise(entry, claim, circumstances);
	return entry;
}

struct entry *entry_published(struct arena *arena, const struct claim *claim,
	const struct circumstances *circumstances)
{
	struct entry *entry = entry_publication(arena, claim, circumstances);

	entry_line(arena, entry);
	return entry;
}

/* In another normal form of Unicode a text is the same. */
static bool is_same_text(
	struct arena *arena, const char *one, const char *other)
{
	if (!one || !other)
		return one == other;
	return strcmp(text_composed(arena, one), text_composed(arena, other)) ==
	       0;
}

struct entry *entry_change(struct arena *arena, const struct claim *claim,
	const struct history *history, long today)
{
	member_set given = 0;
	struct entry *entry;

	if (claim->resolves != history->resolves)
		given |= MEMBER(RESOLVES);
	if (claim->cadence != history->cadence)
		given |= MEMBER(CADENCE);
	if (history->is_titled &&
		!is_same_text(arena, claim->title, history->title))
		given |= MEMBER(TITLE);
	if (!history->opening.entry || !given)
		return NULL;
	entry = entry_new(arena, claim->id, ENTRY_CHANGE, today);
	entry->given = given;
	if (given & MEMBER(RESOLVES))
		entry->resolves = claim->resolves;
	if (given & MEMBER(CADENCE))
		entry->cadence = claim->cadence;
	if (given & MEMBER(TITLE))
		entry->title = claim->title;
	return entry;
}
