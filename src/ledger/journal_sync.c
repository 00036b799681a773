/* journal_sync.c - from the journal's lines to the store's entries. */
#include "journal_sync.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "entry.h"
#include "error.h"
#include "journal.h"
#include "journal_mend.h"
#include "ledger.h"
#include "problem.h"
#include "store_entries.h"
#include "store_files.h"
#include "text.h"

/* The journal as it is read: what stands in it, and what is wrong. */
struct journal_reading {
	struct ledger *ledger;
	struct arena arena; /* lasts as long as the reading */
	struct texts *changed;
	struct problems problems;
	long line_number;
	uint64_t *hashes; /* the first half of each entry's hash */
	size_t count, room;
	struct texts missing; /* lines that only the store has */
};

static uint64_t short_hash(const char *hash)
{
	char half[17];

	snprintf(half, sizeof(half), "%.16s", hash);
	return strtoull(half, NULL, 16);
}

static void note_hash(struct journal_reading *reading, const char *hash)
{
	if (reading->count == reading->room) {
		reading->room = reading->room ? 2 * reading->room : 1024;
		reading->hashes = realloc(reading->hashes,
			reading->room * sizeof(*reading->hashes));
		if (!reading->hashes)
			out_of_memory();
	}
	reading->hashes[reading->count++] = short_hash(hash);
}

static void note_problem(
	struct journal_reading *reading, long line, const char *message)
{
	struct problem problem = {
		.file = journal_name,
		.at = { line, line ? 1 : 0 },
		.message = arena_copy(&reading->arena, message),
	};

	if (reading->problems.count < 1000)
		problems_add(&reading->arena, &reading->problems, &problem);
}

static void note_changed(struct journal_reading *reading, const char *id)
{
	struct texts *changed = reading->changed;

	if (changed &&
		(changed->count == 0 ||
			!text_same(changed->items[changed->count - 1], id)))
		texts_add_copy(reading->ledger->arena, changed, id);
}

static int sync_line(struct journal_reading *reading, char *line, size_t length,
	struct error *err)
{
	struct arena arena = { 0 };
	struct entry entry;
	struct error refused;
	bool added = false;
	int result = 0;

	if (journal_parse_line(&arena, line, length, &entry, &refused) < 0)
		note_problem(reading, reading->line_number, refused.message);
	else {
		note_hash(reading, entry.hash);
		result = store_add_entry(
			reading->ledger->store, &entry, line, &added, err);
		if (added)
			note_changed(reading, entry.claim);
	}
	arena_release(&arena);
	return result;
}

static int sync_lines(
	struct journal_reading *reading, FILE *file, struct error *err)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t length;
	int result = 0;

	while (result == 0 && (length = getline(&line, &size, file)) > 0) {
		reading->line_number++;
		if (line[length - 1] == '\n')
			line[--length] = '\0';
		result = sync_line(reading, line, (size_t)length, err);
	}
	if (result == 0 && ferror(file))
		result = fail(err, FAILED, "journal.jsonl: cannot be read: %s",
			strerror(errno));
	free(line);
	return result;
}

static int by_value(const void *left, const void *right)
{
	uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

	return (a > b) - (a < b);
}

/* Adds a line of the store to those that the journal lacks. */
static void look_for(void *context, const char *hash, const char *line)
{
	struct journal_reading *reading = context;
	uint64_t wanted = short_hash(hash);

	if (!reading->count ||
		!bsearch(&wanted, reading->hashes, reading->count,
			sizeof(wanted), by_value))
		texts_add_copy(reading->ledger->arena, &reading->missing, line);
}

static int find_missing(struct journal_reading *reading, struct error *err)
{
	size_t missing;

	if (reading->count)
		qsort(reading->hashes, reading->count, sizeof(*reading->hashes),
			by_value);
	if (store_each_entry(reading->ledger->store, look_for, reading, err) <
		0)
		return -1;
	missing = reading->missing.count;
	if (missing)
		note_problem(reading, 0,
			arena_printf(&reading->arena,
				"the journal lacks %zu %s that the store has; "
				"`vigil journal --restore` writes %s back",
				missing, missing == 1 ? "entry" : "entries",
				missing == 1 ? "it" : "them"));
	return 0;
}

static int read_journal(struct journal_reading *reading, struct error *err)
{
	struct ledger *ledger = reading->ledger;
	FILE *file;
	int number, result = 0;

	if (journal_open(ledger, O_RDONLY, &number, err) < 0)
		return -1;
	if (number >= 0) {
		file = fdopen(number, "r");
		if (!file)
			out_of_memory();
		result = sync_lines(reading, file, err);
		fclose(file);
	}
	if (result == 0)
		result = find_missing(reading, err);
	if (result == 0)
		result = store_write_problems(
			ledger->store, journal_name, &reading->problems, err);
	return result;
}

static int sync_journal(struct ledger *ledger, struct texts *changed,
	struct texts *missing, struct error *err)
{
	struct journal_reading reading = { .ledger = ledger,
		.changed = changed };
	long long now = clock_nanoseconds();
	int result;

	if (!ledger->is_private && journal_mend(ledger, err) < 0)
		return -1;
	result = read_journal(&reading, err);
	free(reading.hashes);
	arena_release(&reading.arena);
	*missing = reading.missing;
	return result < 0 ? -1 : journal_remember(ledger, now, err);
}

int journal_sync(
	struct ledger *ledger, struct texts *changed, struct error *err)
{
	struct texts missing;

	if (ledger->only)
		return 0;
	return sync_journal(ledger, changed, &missing, err);
}

int ledger_missing_lines(
	struct ledger *ledger, struct texts *lines, struct error *err)
{
	return sync_journal(ledger, NULL, lines, err);
}
