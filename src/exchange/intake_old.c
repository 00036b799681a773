/* intake_old.c - what vigil 0.1 recorded, as lines of today. */
#include "intake_old.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"
#include "entry_members.h"
#include "file_entries.h"
#include "history.h"
#include "intake_entries.h"
#include "intake_entry.h"
#include "lineage.h"
#include "verdict.h"

bool old_record_is(const struct entries *entries)
{
	size_t i = 0;

	while (i < entries->count && entries->items[i]->version != VERSION_OLD)
		i++;
	return i < entries->count;
}

/* ---- words ---- */

static bool is_same(const char *one, const char *other)
{
	return one && other && strcmp(one, other) == 0;
}

/* Returns the sentence of a digest, in the form that is digested today. Where
 * no line has it, the file's stands in. */
static const char *sentence_of(
	const struct old_record *record, const char *statement)
{
	const char *text = record->claim->claim;
	size_t i;

	for (i = 0; i < record->old->count; i++) {
		const struct entry *entry = record->old->items[i];

		if (entry->kind != ENTRY_CORRECTION || !entry->text)
			continue;
		if (is_same(entry->statement, statement))
			text = entry->text;
		else if (is_same(entry->was_statement, statement) && entry->was)
			text = entry->was;
	}
	return claim_sentence(record->arena, text);
}

static void set_words(const struct old_record *record, const char **statement,
	const char **text)
{
	const char *sentence;

	if (!*statement)
		return;
	sentence = sentence_of(record, *statement);
	*statement = arena_copy(
		record->arena, digest_of(sentence, strlen(sentence)).hex);
	if (text)
		*text = sentence;
}

/* ---- the next date ---- */

static void promise(struct entry *entry, struct due due)
{
	const bool is_rule =
		due.reason == REASON_CADENCE || due.reason == REASON_TOPIC ||
		due.reason == REASON_LADDER || due.reason == REASON_RESOLVES;

	entry->next_review = due.date;
	entry->rule = is_rule ? due.reason : REASON_PINNED;
}

static struct history history_of_all(
	const struct old_record *record, struct entries *entries)
{
	return history_of(record->arena, record->claim,
		&record->importing->circumstances, entries);
}

/* A reopened claim was due as 0.1 counts it. */
static struct due reopened_due(const struct old_record *record,
	struct entries *entries, const struct entry *entry)
{
	struct entries with = { NULL, 0 };
	struct entry *copy = arena_alloc(record->arena, sizeof(*copy));
	size_t i;

	*copy = *entry;
	for (i = 0; i < entries->count; i++)
		entries_add(record->arena, &with, entries->items[i]);
	entries_add(record->arena, &with, copy);
	return history_of_all(record, &with).standing.due;
}

static void set_promise(const struct old_record *record,
	struct entries *entries, struct entry *entry, bool is_last)
{
	const bool is_named = entry->next_review != NO_DATE;
	struct history history;

	if (is_last) {
		promise(entry, record->due);
		return;
	}
	if (is_named) {
		entry->rule = REASON_PINNED;
		return;
	}
	history = history_of_all(record, entries);
	if (entry->kind == ENTRY_PUBLISHED)
		promise(entry, entry_first_due(entry,
				       &record->importing->circumstances));
	else if (entry->kind == ENTRY_REVIEW)
		promise(entry,
			history_promise(&history, entry->verdict, entry->on));
	else if (entry->kind == ENTRY_REOPEN)
		promise(entry, reopened_due(record, entries, entry));
}

/* ---- the whole ---- */

static void set_note(const struct old_record *record, struct entries *entries,
	struct entry *entry)
{
	if (entry->kind != ENTRY_REVIEW || entry->note ||
		(entry->verdict == HOLDING &&
			history_of_all(record, entries).standing.verdict ==
				HOLDING))
		return;
	entry->note = intake_no_note;
}

bool old_record_renew(const struct old_record *record, struct entries *entries,
	struct entry *entry)
{
	const struct importing *importing = record->importing;
	const bool is_publication = entry->kind == ENTRY_PUBLISHED;
	const char *last_hash = record->last ? record->last->hash : NULL;

	if (entry->version != VERSION_OLD)
		return true;
	if (is_publication && entry->published > importing->circumstances.today)
		return false;
	set_promise(record, entries, entry, is_same(entry->hash, last_hash));
	set_note(record, entries, entry);
	if (is_publication)
		entry->title = record->claim->title;
	if (entry->kind == ENTRY_CHANGE)
		entry->given = MEMBER(RESOLVES) | MEMBER(CADENCE);
	set_words(record, &entry->statement,
		is_publication || entry->text ? &entry->text : NULL);
	set_words(
		record, &entry->was_statement, entry->was ? &entry->was : NULL);
	entry->version = VERSION_NOW;
	entry->with = NULL;
	if (!entry->by && !is_publication)
		entry->by = importing->by;
	return true;
}

/* A draft promises nothing before it is signed off. */
static bool is_promise(const struct entry *entry)
{
	return entry->kind == ENTRY_PUBLISHED || entry->kind == ENTRY_REVIEW ||
	       entry->kind == ENTRY_POSTPONE || entry->kind == ENTRY_REOPEN;
}

const struct entry *old_record_last(const struct old_record *record,
	const struct lineage *lineage, struct entries *entries)
{
	struct history history = history_of_all(record, entries);
	const struct event *last = NULL;
	size_t i;

	if (record->due.date == NO_DATE ||
		record->due.date == history.standing.due.date ||
		lineage->count != entries->count)
		return NULL;
	for (i = 0; i < history.count; i++) {
		const struct event *event = &history.events[i];

		if (is_promise(event->entry) && !event->undone &&
			!event->ignored && !event->awaits)
			last = event;
	}
	for (i = 0; last && i < entries->count; i++) {
		if (entries->items[i] == last->entry)
			return lineage->kin[i].entry;
	}
	return NULL;
}
