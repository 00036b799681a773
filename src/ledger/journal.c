/* journal.c - the append-only file of all entries. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "ledger_rooms.h"

const char journal_name[] = "journal.jsonl";

/* ---- appending ---- */

/* Git replaces files: what went into one that is no longer there is lost. */
static bool is_in_place(int number, const char *path)
{
	struct stat open_file, named;

	return fstat(number, &open_file) == 0 && stat(path, &named) == 0 &&
	       open_file.st_ino == named.st_ino &&
	       open_file.st_dev == named.st_dev;
}

static int append(struct ledger *ledger, int number, const char *path,
	const char *lines, size_t length, struct error *err)
{
	off_t before = lseek(number, 0, SEEK_END);
	int reason;

	/* a new file survives a crash once its directory is on disk */
	if (before >= 0 && file_write(number, lines, length) == 0 &&
		fsync(number) == 0 &&
		(before > 0 || file_to_disk(ledger->path) == 0) &&
		is_in_place(number, path))
		return 0;
	reason = errno;
	if (before >= 0 && ftruncate(number, before) == 0)
		fsync(number);
	return fail(err, FAILED, "%s: cannot be written: %s", path,
		strerror(reason));
}

int journal_append(struct ledger *ledger, const char *lines, size_t length,
	struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, journal_name);
	int number = open(path,
		O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
	int result;

	if (number < 0)
		return fail(err, FAILED, "%s: cannot be opened: %s", path,
			strerror(errno));
	result = append(ledger, number, path, lines, length, err);
	close(number);
	return result;
}

/* ---- how it was left ---- */

static char *signature_now(
	struct ledger *ledger, struct arena *arena, long long now)
{
	const char *path = ledger_path_of(arena, ledger, journal_name);
	struct signature signature;
	struct stat status;

	if (stat(path, &status) < 0)
		return arena_copy(arena, "missing");
	signature = signature_of(&status);
	return signature_text(arena, &signature, now);
}

int journal_is_current(
	struct ledger *ledger, bool *is_current, struct error *err)
{
	struct arena arena = { 0 };
	const char *kept;
	int result = store_recall(ledger->store, &arena, "journal", &kept, err);

	if (result == 0)
		*is_current =
			strcmp(kept, signature_now(ledger, &arena, 0)) == 0;
	arena_release(&arena);
	return result;
}

int journal_remember(struct ledger *ledger, long long now, struct error *err)
{
	struct arena arena = { 0 };
	int result = store_remember(ledger->store, "journal",
		signature_now(ledger, &arena, now), err);

	arena_release(&arena);
	return result;
}

/* ---- a line cut short ---- */

/* Gives back the offset behind the last newline among the last bytes. */
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
	char *aside = ledger_path_of(arena, ledger,
		arena_printf(
			arena, ".vigil/journal-cut-%lld", clock_nanoseconds()));
	int kept = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	int result = -1;

	if (kept >= 0 && pread(number, piece, length, whole) == (ssize_t)length)
		result = file_write(kept, piece, length) == 0 &&
					 fsync(kept) == 0 &&
					 ftruncate(number, whole) == 0
				 ? fsync(number)
				 : -1;
	if (kept >= 0)
		close(kept);
	if (result < 0)
		return fail(err, FAILED, "%s: cannot set aside a line: %s",
			aside, strerror(errno));
	fprintf(ledger->messages,
		"vigil: the last line of %s was cut short, as by a crash; it "
		"was set aside as %s\n",
		text_printable(
			arena, ledger_path_of(arena, ledger, journal_name)),
		text_printable(arena, aside));
	return 0;
}

/* A line that lacks but its newline is whole, as an editor may leave it. */
static bool is_whole_entry(int number, off_t start, off_t size)
{
	struct arena arena = { 0 };
	size_t length = (size_t)(size - start);
	char *line = arena_alloc(&arena, length + 1);
	struct error ignored;
	struct entry entry;
	bool is_whole =
		pread(number, line, length, start) == (ssize_t)length &&
		entry_parse(&arena, line, length, &entry, &ignored) == 0;

	arena_release(&arena);
	return is_whole;
}

static int mend(struct ledger *ledger, int number, struct error *err)
{
	off_t size = lseek(number, 0, SEEK_END);
	off_t whole = size < 0 ? -1 : whole_length(number, size);

	if (whole < 0 || whole == size)
		return 0;
	if (!is_whole_entry(number, whole, size))
		return set_aside(ledger, number, whole, size, err);
	if (file_write(number, "\n", 1) == 0 && fsync(number) == 0)
		return 0;
	return fail(err, FAILED, "journal.jsonl: cannot be written: %s",
		strerror(errno));
}

int journal_mend(struct ledger *ledger, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, journal_name);
	int number = open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC);
	int result;

	if (number < 0 && errno == ENOENT)
		return 0;
	if (number < 0)
		return fail(err, FAILED, "%s: cannot be opened: %s", path,
			strerror(errno));
	result = mend(ledger, number, err);
	close(number);
	return result;
}
