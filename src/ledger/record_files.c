/* record_files.c - the files of the record: journal/ and what they are called.
 */
#include "record_files.h"

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "directory.h"
#include "directory_write.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"
#include "unfinished.h"

enum { DIGEST_LETTERS = 12 };

const char old_journal[] = "journal.jsonl";
static const char record_directory[] = "journal/";
static const char ending[] = ".jsonl";

bool is_record_file(const char *path)
{
	size_t length = strlen(path), before = sizeof(record_directory) - 1;

	if (strcmp(path, old_journal) == 0)
		return true;
	return strncmp(path, record_directory, before) == 0 &&
	       path[before] != '.' && !strchr(path + before, '/') &&
	       length >= before + sizeof(ending) &&
	       strcmp(path + length - sizeof(ending) + 1, ending) == 0;
}

static int fail_file(const struct ledger *ledger, const char *name,
	const char *what, struct error *err)
{
	const char *reason = errno == ELOOP
				     ? "a symbolic link is in the way; put the "
				       "directory there itself"
				     : strerror(errno);

	return fail(err, FAILED, "%s: cannot be %s: %s",
		ledger_path_of(ledger->arena, ledger, name), what, reason);
}

static int make_directory(struct ledger *ledger, struct error *err)
{
	struct stat status;

	if (directory_status(ledger->directory, "journal", &status) == 0) {
		if (S_ISDIR(status.st_mode))
			return 0;
		errno = S_ISLNK(status.st_mode) ? ELOOP : ENOTDIR;
	} else if (directory_make(ledger->directory, "journal") == 0 &&
		   fsync(ledger->directory) == 0) {
		return 0;
	}
	return fail_file(ledger, "journal", "made", err);
}

static const char *name_of(struct arena *arena, const struct entry *first,
	const char *lines, size_t length)
{
	return arena_printf(arena, "%s%s-%s-%s-%.*s%s", record_directory,
		date_iso(arena, first->on), entry_kind_name(first->kind),
		first->claim, DIGEST_LETTERS, digest_of(lines, length).hex,
		ending);
}

int record_files_add(struct ledger *ledger, const struct entry *first,
	const char *lines, size_t length, const char **path, struct error *err)
{
	*path = name_of(ledger->arena, first, lines, length);
	if (make_directory(ledger, err) < 0)
		return -1;
	if (unfinished_write(ledger, *path, lines, length) < 0 &&
		errno != EEXIST)
		return fail_file(ledger, *path, "written", err);
	ledger->has_recorded = true;
	return 0;
}

/* Returns what was there and the lines behind it. A line that was not ended
 * gets no other at its end. */
static char *joined(
	const struct reading *old, const char *lines, size_t *length)
{
	bool is_ended = !old->length || old->bytes[old->length - 1] == '\n';
	size_t before = old->length + !is_ended;
	char *whole = arena_alloc(old->arena, before + *length);

	if (old->length)
		memcpy(whole, old->bytes, old->length);
	if (!is_ended)
		whole[old->length] = '\n';
	memcpy(whole + before, lines, *length);
	*length += before;
	return whole;
}

/* Whoever reads the file meanwhile reads the old one or the new, never half of
 * one. */
static int replace(int directory, const char *bytes, size_t length)
{
	static const char draft[] = ".vigil/journal.jsonl";

	directory_remove(directory, draft);
	if (directory_write(directory, draft, 0666, bytes, length) < 0 ||
		directory_rename(directory, draft, old_journal) < 0)
		return -1;
	return fsync(directory);
}

int record_files_add_old(struct ledger *ledger, const char *lines,
	size_t length, struct error *err)
{
	static const struct file_limit limit = { INT_MAX, "is too large" };
	struct reading old = { .arena = ledger->arena, .file = old_journal };
	struct signature signature;
	const char *why;

	if (file_is_there(ledger, old_journal) &&
		file_read(ledger, &limit, &old, &signature, &why) < 0)
		return fail(err, FAILED, "%s: %s",
			ledger_path_of(ledger->arena, ledger, old_journal),
			why);
	lines = joined(&old, lines, &length);
	if (replace(ledger->directory, lines, length) < 0)
		return fail_file(ledger, old_journal, "written", err);
	ledger->has_recorded = true;
	return 0;
}
