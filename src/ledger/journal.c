/* journal.c - the append-only file of all entries. */
#include "journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "directory_write.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "signature.h"
#include "store.h"
#include "text_utf8.h"

const char journal_name[] = "journal.jsonl";

/* A FIFO is not waited for, and a device not read without end. */
int journal_open(
	struct ledger *ledger, int flags, int *number, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, journal_name);
	struct stat status;

	*number = file_open(ledger, journal_name, flags);
	if (*number < 0 && errno == ENOENT && !(flags & O_CREAT))
		return 0;
	if (*number < 0)
		return fail(err, FAILED, "%s: cannot be opened: %s", path,
			errno == ELOOP ? "it is a symbolic link; put the file "
					 "here itself"
				       : strerror(errno));
	if (fstat(*number, &status) == 0 && S_ISREG(status.st_mode))
		return 0;
	close(*number);
	return fail(err, FAILED,
		"%s: cannot be used: it is not a regular file; move it away",
		path);
}

/* ---- appending ---- */

int journal_parse_line(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err)
{
	if (memchr(line, '\0', length) ||
		text_valid_length(line, length) < length)
		return fail(err, FAILED,
			"not UTF-8 text; put the line back as it was");
	return entry_parse(arena, line, length, entry, err);
}

static int check_lines(
	const char *path, const char *lines, size_t length, struct error *err)
{
	const char *end = lines + length;
	struct arena arena = { 0 };
	struct error reason;
	struct entry entry;
	int result = 0;

	while (result == 0 && lines < end) {
		size_t line = strcspn(lines, "\n");

		if (journal_parse_line(&arena, lines, line, &entry, &reason) <
			0)
			result = fail(err, FAILED,
				"%s: nothing was written: a line was %s", path,
				reason.message);
		lines += line + 1;
		arena_release(&arena);
	}
	return result;
}

/* Git replaces files, and people move directories: what went into one that is
 * no longer where the user sees it is lost. */
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
	if (before >= 0 && write_all(number, lines, length) == 0 &&
		fsync(number) == 0 &&
		(before > 0 || fsync(ledger->directory) == 0) &&
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
	int number, result;

	if (check_lines(path, lines, length, err) < 0 ||
		journal_open(ledger, O_WRONLY | O_APPEND | O_CREAT, &number,
			err) < 0)
		return -1;
	result = append(ledger, number, path, lines, length, err);
	close(number);
	ledger->has_recorded |= result == 0;
	return result;
}

/* ---- how it was left ---- */

static char *signature_now(
	struct ledger *ledger, struct arena *arena, long long now)
{
	struct signature signature;
	struct stat status;

	if (file_status(ledger, journal_name, &status) < 0)
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
