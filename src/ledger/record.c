/* record.c - recording what people judge: a file of the record, then the store.
 */
#include "record.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "claim.h"
#include "claim_history.h"
#include "compose.h"
#include "compose_check.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "ledger_update.h"
#include "lock.h"
#include "record_files.h"
#include "record_store.h"
#include "standing.h"
#include "store.h"
#include "store_pending.h"
#include "text.h"
#include "text_stream.h"
#include "transaction.h"

/* What stands alone is written in files of at most so much. */
enum { FILE_BYTES = 8 * 1024 * 1024 };

int ledger_begin(struct ledger *ledger, struct error *err)
{
	if (transaction_begin(ledger, err) < 0)
		return -1;
	return ledger_is_just_seen(ledger) ? 0
					   : ledger_update_begun(ledger, err);
}

void ledger_cancel(struct ledger *ledger)
{
	transaction_cancel(ledger);
}

/* Once the file is there they are recorded: should the store fail after that,
 * the next command reads it. */
static void abandon_store(struct ledger *ledger, const struct error *why)
{
	store_rollback(ledger->store);
	fprintf(ledger->messages,
		"vigil: recorded; the store will follow: %s\n", why->message);
}

/* ---- the files ---- */

/* Writes the lines from one on, as many as a file is to have. */
static int write_part(const struct composition *composition,
	struct record_part *part, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	struct text_stream stream;
	const char *text;
	size_t i, size = 0;

	text_stream_open(&stream);
	for (i = part->first; i < composition->lines.count; i++) {
		const char *line = composition->lines.items[i];

		size += strlen(line) + 1;
		if (i > part->first && size > FILE_BYTES)
			break;
		fprintf(stream.out, "%s\n", line);
	}
	part->count = i - part->first;
	text = text_stream_close(&stream, ledger->arena);
	return record_files_add(ledger, composition->entries.items[part->first],
		text, stream.length, &part->path, err);
}

static int write_parts(const struct composition *composition, bool *is_stored,
	struct error *err)
{
	struct error store_err;
	struct record_part part = { 0, 0, NULL };

	*is_stored = true;
	for (; part.first < composition->lines.count;
		part.first += part.count) {
		if (write_part(composition, &part, err) < 0)
			return -1;
		if (*is_stored &&
			record_store_part(composition, &part, &store_err) < 0) {
			abandon_store(composition->ledger, &store_err);
			*is_stored = false;
		}
	}
	return 0;
}

static int record(const struct composition *composition, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	struct error store_err;
	bool is_stored, look_again = false;
	int result = write_parts(composition, &is_stored, err);

	if (result < 0) {
		store_rollback(ledger->store);
	} else if (is_stored &&
		   record_store_end(composition, &look_again, &store_err) < 0) {
		abandon_store(ledger, &store_err);
		is_stored = false;
	}
	lock_release(ledger);
	if (result == 0 && !is_stored)
		ledger_update_recorded(ledger);
	else if (result == 0 && look_again)
		ledger_update(ledger, &store_err);
	return result;
}

/* ---- what commands record ---- */

/* A review whose date was counted before a change that comes along is counted
 * again: it follows the change. */
static int renew_promise(const struct composition *composition,
	const struct claim *claim, struct entry *entry, struct error *err)
{
	const struct circumstances circumstances =
		claim_circumstances(composition->ledger, claim);
	struct entries before = { NULL, 0 };
	struct history history;
	struct due due;

	if (entry->kind != ENTRY_REVIEW || entry->rule == REASON_PINNED ||
		!claim->standing.has_change)
		return 0;
	if (compose_all(composition, claim, &before, err) < 0)
		return -1;
	history =
		history_of(composition->arena, claim, &circumstances, &before);
	due = history_promise(&history, entry->verdict, entry->on);
	entry->next_review = due.date;
	entry->rule = due.reason;
	return 0;
}

static int add(
	struct composition *composition, struct entry *entry, struct error *err)
{
	struct claim *claim;

	if (ledger_claim(composition->ledger, composition->arena, entry->claim,
		    &claim, err) < 0 ||
		compose_file(composition, claim, err) < 0 ||
		renew_promise(composition, claim, entry, err) < 0)
		return -1;
	return compose_entry(composition, claim, entry, err);
}

static int compose(struct composition *composition, struct ledger *ledger,
	const struct entries *entries, struct error *err)
{
	size_t i;

	if (compose_begin(composition, ledger, entries->items[0]->by, err) < 0)
		return -1;
	for (i = 0; i < entries->count; i++) {
		if (add(composition, entries->items[i], err) < 0)
			return -1;
	}
	return compose_check(composition, err);
}

int ledger_record(
	struct ledger *ledger, const struct entries *entries, struct error *err)
{
	struct composition composition;

	if (compose(&composition, ledger, entries, err) == 0)
		return record(&composition, err);
	ledger_cancel(ledger);
	return -1;
}

int ledger_foresee(struct ledger *ledger, const struct claim *claim,
	struct entry *entry, struct standing *after, struct error *err)
{
	const struct entries entries = { &entry, 1 };
	struct entries all = { NULL, 0 };
	struct circumstances circumstances;
	struct composition composition;

	if (compose(&composition, ledger, &entries, err) < 0 ||
		compose_all(&composition, claim, &all, err) < 0)
		return -1;
	circumstances = claim_circumstances(ledger, claim);
	*after =
		history_of(ledger->arena, claim, &circumstances, &all).standing;
	return 0;
}

static int add_files(struct composition *composition, const struct texts *ids,
	struct error *err)
{
	struct claim *claim;
	size_t i;

	for (i = 0; i < ids->count; i++) {
		if (ledger_claim(composition->ledger, composition->arena,
			    ids->items[i], &claim, err) < 0 ||
			compose_file(composition, claim, err) < 0)
			return -1;
	}
	return 0;
}

int ledger_record_files(struct ledger *ledger, const char *by,
	struct entries *recorded, struct error *err)
{
	struct composition composition;
	struct texts ids = { NULL, 0 };

	if (store_unrecorded(ledger->store, ledger->arena, ledger->today, &ids,
		    err) < 0 ||
		store_unrecorded_changes(
			ledger->store, ledger->arena, &ids, err) < 0 ||
		compose_begin(&composition, ledger, by, err) < 0 ||
		add_files(&composition, &ids, err) < 0 ||
		compose_check(&composition, err) < 0) {
		ledger_cancel(ledger);
		return -1;
	}
	*recorded = composition.entries;
	return record(&composition, err);
}
