/* restore.c - writing lost entries back, and giving them up. */
#include "restore.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "ledger_update.h"
#include "record_files.h"
#include "store_entries.h"
#include "store_gone.h"
#include "text.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "transaction.h"

struct gone_lines {
	struct arena *arena;
	bool lost;
	struct texts lines;
};

static void add_gone(void *context, const struct gone_entry *gone)
{
	struct gone_lines *found = context;
	bool is_aside = !*gone->how || strcmp(gone->how, "aside") == 0;

	if (is_aside != found->lost)
		texts_add_copy(found->arena, &found->lines, gone->line);
}

int ledger_gone_lines(struct ledger *ledger, struct arena *arena, bool lost,
	struct texts *lines, struct error *err)
{
	struct gone_lines found = { arena, lost, { NULL, 0 } };
	int result = store_each_gone(ledger->store, add_gone, &found, err);

	*lines = found.lines;
	return result;
}

/* ---- what entries here follow ---- */

struct followed {
	struct arena *arena;
	struct texts hashes;
};

static void add_followed(void *context, const char *hash, const char *line)
{
	struct followed *followed = context;
	struct entry entry;
	struct error ignored;
	size_t i;

	(void)hash;
	if (entry_parse(followed->arena, line, strlen(line), &entry, &ignored) <
		0)
		return;
	for (i = 0; i < entry.previous.count; i++)
		texts_add(followed->arena, &followed->hashes,
			entry.previous.items[i]);
}

/* Anybody may have written to the store. */
static int parse_stored(struct ledger *ledger, struct arena *arena,
	const char *line, struct entry *entry, struct error *err)
{
	struct error reason;

	if (text_valid_length(line, strlen(line)) < strlen(line))
		fail(&reason, FAILED, "not UTF-8 text");
	else if (entry_parse(arena, line, strlen(line), entry, &reason) == 0)
		return 0;
	fail(err, FAILED,
		"%s has a line that is no entry (%s), so nothing was written; "
		"delete %s to do without what only it has",
		ledger_path_of(arena, ledger, ".vigil/store.db"),
		reason.message, ledger_path_of(arena, ledger, ".vigil"));
	return -1;
}

/* Adds the first line aside that is followed, and takes it off them. */
static int add_awaited_line(struct ledger *ledger, struct followed *followed,
	struct texts *aside, struct texts *lines, bool *is_found,
	struct error *err)
{
	struct entry entry;
	size_t i;

	*is_found = false;
	for (i = 0; i < aside->count && !*is_found; i++) {
		const char *line = aside->items[i];

		if (parse_stored(ledger, followed->arena, line, &entry, err) <
			0)
			return -1;
		if (!texts_contain(&followed->hashes, entry.hash))
			continue;
		*is_found = true;
		texts_add(followed->arena, lines, line);
		add_followed(followed, entry.hash, line);
		aside->items[i] = aside->items[--aside->count];
	}
	return 0;
}

static int add_awaited(struct ledger *ledger, struct followed *followed,
	struct texts *lines, struct error *err)
{
	struct texts aside;
	bool is_found;

	if (ledger_gone_lines(ledger, followed->arena, false, &aside, err) < 0)
		return -1;
	do {
		if (add_awaited_line(ledger, followed, &aside, lines, &is_found,
			    err) < 0)
			return -1;
	} while (is_found);
	return 0;
}

/* ---- writing back ---- */

/* Lines of 0.1 go where they were, all others into one new file. */
struct restoring {
	struct text_stream now, old;
	struct entry *first;
};

static int sort_line(struct ledger *ledger, struct arena *arena,
	const char *line, struct restoring *restoring, struct error *err)
{
	struct entry *entry = arena_alloc(arena, sizeof(*entry));

	if (parse_stored(ledger, arena, line, entry, err) < 0)
		return -1;
	if (entry->version != VERSION_OLD && !restoring->first)
		restoring->first = entry;
	fprintf(entry->version == VERSION_OLD ? restoring->old.out
					      : restoring->now.out,
		"%s\n", line);
	return 0;
}

static int write_lines(struct ledger *ledger, struct arena *arena,
	const struct texts *lines, struct error *err)
{
	struct restoring restoring = { .first = NULL };
	const char *now, *old, *path;
	int result = 0;
	size_t i;

	text_stream_open(&restoring.now);
	text_stream_open(&restoring.old);
	for (i = 0; result == 0 && i < lines->count; i++)
		result = sort_line(
			ledger, arena, lines->items[i], &restoring, err);
	now = text_stream_close(&restoring.now, arena);
	old = text_stream_close(&restoring.old, arena);
	if (result == 0 && restoring.old.length)
		result = record_files_add_old(
			ledger, old, restoring.old.length, err);
	if (result == 0 && restoring.now.length)
		result = record_files_add(ledger, restoring.first, now,
			restoring.now.length, &path, err);
	return result;
}

int ledger_restore(struct ledger *ledger, struct arena *arena,
	struct texts *lines, struct error *err)
{
	struct followed followed = { arena, { NULL, 0 } };
	int result = ledger_gone_lines(ledger, arena, true, lines, err);

	if (result == 0)
		result = store_each_entry(
			ledger->store, add_followed, &followed, err);
	if (result == 0)
		result = add_awaited(ledger, &followed, lines, err);
	if (result == 0 && lines->count)
		result = write_lines(ledger, arena, lines, err);
	transaction_cancel(ledger);
	if (result == 0)
		ledger_update_recorded(ledger);
	return result;
}

/* ---- giving up ---- */

static int forget_line(struct ledger *ledger, struct arena *arena,
	const char *line, const struct followed *followed, struct error *err)
{
	struct entry entry;

	if (parse_stored(ledger, arena, line, &entry, err) < 0)
		return -1;
	if (texts_contain(&followed->hashes, entry.hash))
		return fail(err, FAILED,
			"%s: an entry here follows what was lost, and would "
			"be a fault for ever; `vigil journal restore` writes "
			"it back",
			entry.claim);
	return store_forget(ledger->store, entry.hash, err);
}

int ledger_forget(struct ledger *ledger, struct arena *arena,
	struct texts *lines, struct error *err)
{
	struct followed followed = { arena, { NULL, 0 } };
	int result = ledger_gone_lines(ledger, arena, true, lines, err);
	size_t i;

	if (result == 0)
		result = store_each_entry(
			ledger->store, add_followed, &followed, err);
	for (i = 0; result == 0 && i < lines->count; i++)
		result = forget_line(
			ledger, arena, lines->items[i], &followed, err);
	if (result == 0)
		return transaction_finish(ledger, err);
	transaction_cancel(ledger);
	return -1;
}
