/* record.c - recording what people judge: journal first, then store. */
#include "record.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "clock.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "file.h"
#include "history.h"
#include "journal.h"
#include "journal_sync.h"
#include "ledger.h"
#include "ledger_update.h"
#include "lock.h"
#include "query.h"
#include "settings.h"
#include "standing.h"
#include "store.h"
#include "store_claims.h"
#include "store_entries.h"
#include "store_files.h"
#include "text.h"
#include "text_stream.h"

/* Entries of one command with their lines. */
struct recording {
	struct ledger *ledger;
	const struct entries *entries;
	struct texts lines;
	const char *recorded;
};

/* Completes an entry as the next of its claim. The last is completed first: the
 * others name it, and it stands behind them in the journal. */
static int complete(
	struct recording *recording, size_t number, struct error *err)
{
	struct ledger *ledger = recording->ledger;
	const struct entries *entries = recording->entries;
	struct entry *entry = entries->items[number];
	struct entries before = { NULL, 0 };

	if (store_entries_of(ledger->store, ledger->arena, entry->claim,
		    &before, err) < 0)
		return -1;
	entries_sort(ledger->arena, &before);
	if (before.count)
		entry->previous = before.items[before.count - 1]->hash;
	if (number + 1 < entries->count)
		entry->with = entries->items[entries->count - 1]->hash;
	entry->recorded = recording->recorded;
	recording->lines.items[number] = entry_line(ledger->arena, entry);
	return 0;
}

static int write_journal(
	struct ledger *ledger, const struct texts *lines, struct error *err)
{
	struct text_stream stream;
	const char *text;
	size_t i;

	text_stream_open(&stream);
	for (i = 0; i < lines->count; i++)
		fprintf(stream.out, "%s\n", lines->items[i]);
	text = text_stream_close(&stream, ledger->arena);
	return journal_append(ledger, text, stream.length, err);
}

static int refresh(
	struct ledger *ledger, const struct entry *entry, struct error *err)
{
	struct history history;
	struct claim *claim;

	if (store_get_claim(ledger->store, ledger->arena, entry->claim, &claim,
		    err) < 0 ||
		!claim)
		return -1;
	if (ledger_history(ledger, ledger->arena, claim, &history, err) < 0)
		return -1;
	if (store_write_standing(
		    ledger->store, claim->id, &history.standing, err) < 0)
		return -1;
	return entry->kind == ENTRY_REVIEW
		       ? 0
		       : store_recheck_claim(ledger->store, claim->id, err);
}

static int update_store(struct recording *recording, struct error *err)
{
	struct ledger *ledger = recording->ledger;
	size_t i;
	bool added;

	for (i = 0; i < recording->lines.count; i++) {
		const struct entry *entry = recording->entries->items[i];

		if (store_add_entry(ledger->store, entry,
			    recording->lines.items[i], &added, err) < 0 ||
			refresh(ledger, entry, err) < 0)
			return -1;
	}
	if (journal_remember(ledger, 0, err) < 0)
		return -1;
	return store_commit(ledger->store, err);
}

/* Once the journal has them they are recorded: should the store fail after
 * that, the next command reads them from there. */
static void abandon_store(struct ledger *ledger, const struct error *why)
{
	store_rollback(ledger->store);
	fprintf(ledger->messages,
		"vigil: recorded in the journal; the store will follow: %s\n",
		why->message);
}

static int record(struct recording *recording, struct error *err)
{
	struct ledger *ledger = recording->ledger;
	struct error store_err;

	if (write_journal(ledger, &recording->lines, err) < 0)
		return -1;
	if (update_store(recording, &store_err) < 0)
		abandon_store(ledger, &store_err);
	return 0;
}

int ledger_foresee(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, const struct entry *entry,
	struct standing *after, struct error *err)
{
	struct entries entries = { NULL, 0 };
	struct entry *next = arena_alloc(arena, sizeof(*next));

	if (store_entries_of(ledger->store, arena, claim->id, &entries, err) <
		0)
		return -1;
	entries_sort(arena, &entries);
	*next = *entry;
	next->hash = "";
	if (entries.count)
		next->previous = entries.items[entries.count - 1]->hash;
	entries_add(arena, &entries, next);
	*after = history_of(arena, claim,
		settings_cadence(&ledger->settings, claim->topic), &entries)
			 .standing;
	return 0;
}

/* What is not a review may change what is wrong with a file, so that what is
 * told after it is true. */
static void look_again(struct ledger *ledger, const struct entries *entries)
{
	struct error ignored;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (entries->items[i]->kind != ENTRY_REVIEW) {
			ledger_update(ledger, &ignored);
			return;
		}
	}
}

int ledger_record(
	struct ledger *ledger, const struct entries *entries, struct error *err)
{
	struct recording recording = { .ledger = ledger,
		.entries = entries,
		.recorded = clock_timestamp(ledger->arena) };
	size_t i;
	int result = 0;

	recording.lines.count = entries->count;
	recording.lines.items = arena_alloc(
		ledger->arena, entries->count * sizeof(*recording.lines.items));
	for (i = entries->count; result == 0 && i > 0; i--)
		result = complete(&recording, i - 1, err);
	if (result == 0)
		result = record(&recording, err);
	if (result < 0)
		store_rollback(ledger->store);
	lock_release(ledger);
	if (result == 0)
		look_again(ledger, entries);
	return result;
}

/* Anybody may have written to the store. */
static int check_stored(
	struct ledger *ledger, const struct texts *lines, struct error *err)
{
	struct error reason;
	struct entry entry;
	size_t i;

	for (i = 0; i < lines->count; i++) {
		if (journal_parse_line(ledger->arena, lines->items[i],
			    strlen(lines->items[i]), &entry, &reason) < 0)
			return fail(err, FAILED,
				"%s has a line that is no entry (%s), so "
				"nothing was written; put back a copy of the "
				"journal, or delete %s to do without what only "
				"it has",
				ledger_path_of(ledger->arena, ledger,
					".vigil/store.db"),
				reason.message,
				ledger_path_of(
					ledger->arena, ledger, ".vigil"));
	}
	return 0;
}

int ledger_restore_lines(
	struct ledger *ledger, const struct texts *lines, struct error *err)
{
	struct texts missing;
	struct error store_err;
	int result = check_stored(ledger, lines, err);

	if (result == 0)
		result = write_journal(ledger, lines, err);
	if (result < 0)
		store_rollback(ledger->store);
	else if (ledger_missing_lines(ledger, &missing, &store_err) < 0 ||
		 store_commit(ledger->store, &store_err) < 0)
		abandon_store(ledger, &store_err);
	lock_release(ledger);
	return result;
}

int ledger_last_entries_by(struct ledger *ledger, struct arena *arena,
	const char *by, struct entries *entries, struct error *err)
{
	return store_last_entries_by(ledger->store, arena, by, entries, err);
}
