/* journal_mend.c - what a crash may leave at the end of the journal. */
#include "journal_mend.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "directory_write.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "journal.h"
#include "ledger.h"
#include "store_entries.h"
#include "text_utf8.h"

/* Returns the offset behind the last newline among the first bytes. */
static off_t whole_length(int number, off_t size)
{
	char bytes[4096];

	while (size > 0) {
		off_t start = size > (off_t)sizeof(bytes)
				      ? size - (off_t)sizeof(bytes)
				      : 0;
		ssize_t got =
			pread(number, bytes, (size_t)(size - start), start);

		if (got <= 0)
			return -1;
		while (got-- > 0) {
			if (bytes[got] == '\n')
				return start + got + 1;
		}
		size = start;
	}
	return 0;
}

static int set_aside(struct ledger *ledger, int number, off_t whole, off_t size,
	struct error *err)
{
	struct arena *arena = ledger->arena;
	size_t length = (size_t)(size - whole);
	char *piece = arena_alloc(arena, length + 1);
	char *name = arena_printf(
		arena, ".vigil/journal-cut-%lld", clock_nanoseconds());
	char *aside = ledger_path_of(arena, ledger, name);

	if (pread(number, piece, length, whole) != (ssize_t)length ||
		directory_write(ledger->directory, name, 0666, piece, length) <
			0 ||
		ftruncate(number, whole) < 0 || fsync(number) < 0)
		return fail(err, FAILED, "%s: cannot set aside a line: %s",
			aside, strerror(errno));
	fprintf(ledger->messages,
		"vigil: the end of %s was cut short, as by a crash; it was set "
		"aside as %s\n",
		text_printable(
			arena, ledger_path_of(arena, ledger, journal_name)),
		text_printable(arena, aside));
	return 0;
}

static bool read_entry(struct arena *arena, int number, off_t start, off_t end,
	struct entry *entry)
{
	size_t length = (size_t)(end - start);
	char *line = arena_alloc(arena, length + 1);
	struct error ignored;

	return pread(number, line, length, start) == (ssize_t)length &&
	       entry_parse(arena, line, length, entry, &ignored) == 0;
}

/* A line that lacks but its newline is whole, as an editor may leave it. */
static bool is_whole_entry(int number, off_t start, off_t size)
{
	struct arena arena = { 0 };
	struct entry entry;
	bool is_whole = read_entry(&arena, number, start, size, &entry);

	arena_release(&arena);
	return is_whole;
}

/* ---- entries of a command without their last ---- */

static bool has_entry(int number, off_t size, const char *hash)
{
	struct arena arena = { 0 };
	struct entry entry;
	off_t start;
	bool is_found = false;

	while (!is_found && size > 0) {
		start = whole_length(number, size - 1);
		if (start < 0)
			break;
		is_found =
			read_entry(&arena, number, start, size - 1, &entry) &&
			strcmp(entry.hash, hash) == 0;
		arena_release(&arena);
		size = start;
	}
	return is_found;
}

/* Lines that the store has were whole once; and where it has none yet, as in a
 * fresh clone, no crash of ours has cut this journal. */
static int may_cut(struct ledger *ledger, const struct entry *entry, bool *may,
	struct error *err)
{
	bool has_this, has_any;

	if (store_has_entry(ledger->store, entry->hash, &has_this, err) < 0 ||
		store_has_entries(ledger->store, &has_any, err) < 0)
		return -1;
	*may = has_any && !has_this;
	return 0;
}

/* All entries of a command but its last name that one, so that it is missed
 * where only the first lines got to the disk. Sets *whole to where those begin.
 */
static int find_recorded(
	struct ledger *ledger, int number, off_t *whole, struct error *err)
{
	struct arena arena = { 0 };
	struct entry entry;
	const char *last = NULL;
	const off_t size = *whole;
	off_t start;
	bool may = true;
	int result = 0;

	while (result == 0 && *whole > 0) {
		start = whole_length(number, *whole - 1);
		if (start < 0 ||
			!read_entry(
				&arena, number, start, *whole - 1, &entry) ||
			!entry.with || (last && strcmp(entry.with, last) != 0))
			break;
		result = may_cut(ledger, &entry, &may, err);
		if (result < 0 || !may)
			break;
		last = entry.with;
		*whole = start;
	}
	if (!may || (last && has_entry(number, *whole, last)))
		*whole = size;
	arena_release(&arena);
	return result;
}

/* ---- the whole ---- */

static int mend(struct ledger *ledger, int number, struct error *err)
{
	off_t size = lseek(number, 0, SEEK_END);
	off_t whole = size < 0 ? -1 : whole_length(number, size);

	if (whole < 0)
		return 0;
	if (whole < size && is_whole_entry(number, whole, size)) {
		if (write_all(number, "\n", 1) < 0 || fsync(number) < 0)
			return fail(err, FAILED,
				"journal.jsonl: cannot be written: %s",
				strerror(errno));
		whole = ++size;
	}
	if (find_recorded(ledger, number, &whole, err) < 0)
		return -1;
	return whole < size ? set_aside(ledger, number, whole, size, err) : 0;
}

int journal_mend(struct ledger *ledger, struct error *err)
{
	int number, result;

	if (journal_open(ledger, O_RDWR | O_APPEND, &number, err) < 0)
		return -1;
	if (number < 0)
		return 0;
	result = mend(ledger, number, err);
	close(number);
	return result;
}
