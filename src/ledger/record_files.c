/* record_files.c - the files of the record: journal/ and what they are called.
 */
#include "record_files.h"

#include <errno.h>
#include <fcntl.h>
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

/* A file that ends within a line gets no other at the end of that. */
static int begin_line(int number, off_t length)
{
	char last = '\n';

	if (length > 0 && pread(number, &last, 1, length - 1) != 1)
		return -1;
	return last == '\n' ? 0 : write_all(number, "\n", 1);
}

static int append(int number, const char *lines, size_t length)
{
	off_t before = lseek(number, 0, SEEK_END);
	int reason;

	if (before >= 0 && begin_line(number, before) == 0 &&
		write_all(number, lines, length) == 0 && fsync(number) == 0)
		return 0;
	reason = errno;
	if (before >= 0 && ftruncate(number, before) == 0)
		fsync(number);
	errno = reason;
	return -1;
}

static bool is_regular(int number)
{
	struct stat status;

	if (fstat(number, &status) < 0)
		return false;
	errno = EINVAL;
	return S_ISREG(status.st_mode);
}

int record_files_add_old(struct ledger *ledger, const char *lines,
	size_t length, struct error *err)
{
	int number = directory_open(ledger->directory, old_journal,
		O_RDWR | O_APPEND | O_CREAT, 0666);
	int result = number < 0 || !is_regular(number)
			     ? -1
			     : append(number, lines, length);

	if (result < 0)
		fail_file(ledger, old_journal, "written", err);
	else
		ledger->has_recorded = true;
	if (number >= 0)
		close(number);
	return result;
}
