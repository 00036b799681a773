/* unfinished.c - what a command that did not finish leaves behind. */
#include "unfinished.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "directory.h"
#include "directory_write.h"
#include "entry.h"
#include "entry_kinds.h"
#include "entry_parse.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"
#include "text_utf8.h"

static const char start[] = "recording-";

enum { TRIES = 8 };

static const struct file_limit limit = { (size_t)64 * 1024 * 1024,
	"is too large" };

/* ---- writing ---- */

static int lock_open_file(int number, int how)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	return fcntl(number, how, &lock);
}

/* Whoever looks at what others left may find it before it is locked, and then
 * removes it. The file stays open, as the lock is gone with it. */
static int make_draft(struct ledger *ledger, const char *draft)
{
	struct stat status;
	int tries = TRIES;

	do {
		if (ledger->unfinished >= 0)
			close(ledger->unfinished);
		ledger->unfinished = directory_open(ledger->directory, draft,
			O_RDWR | O_CREAT | O_EXCL, 0666);
		if (ledger->unfinished < 0)
			return -1;
		lock_open_file(ledger->unfinished, F_SETLKW);
	} while (--tries > 0 && fstat(ledger->unfinished, &status) == 0 &&
		 status.st_nlink == 0);
	return 0;
}

static int write_draft(struct ledger *ledger, const char *draft,
	const char *bytes, size_t length)
{
	if (make_draft(ledger, draft) < 0)
		return -1;
	if (write_all(ledger->unfinished, bytes, length) == 0 &&
		fsync(ledger->unfinished) == 0)
		return 0;
	return -1;
}

int unfinished_write(struct ledger *ledger, const char *path, const char *bytes,
	size_t length)
{
	const char *draft =
		arena_printf(ledger->arena, ".vigil/%s%lld-%ld.jsonl", start,
			clock_nanoseconds(), (long)getpid());
	int reason;

	unfinished_end(ledger);
	ledger->unfinished_path = draft;
	if (write_draft(ledger, draft, bytes, length) == 0 &&
		directory_name(ledger->directory, draft, path) == 0)
		return 0;
	reason = errno;
	unfinished_end(ledger);
	errno = reason;
	return -1;
}

void unfinished_end(struct ledger *ledger)
{
	if (ledger->unfinished < 0)
		return;
	directory_remove(ledger->directory, ledger->unfinished_path);
	close(ledger->unfinished);
	ledger->unfinished = -1;
}

/* ---- what others left ---- */

static void report_line(struct ledger *ledger, const char *line, size_t length)
{
	struct arena *arena = ledger->arena;
	struct entry entry;
	struct error ignored;

	if (entry_parse(arena, line, length, &entry, &ignored) < 0)
		return;
	fprintf(ledger->messages,
		"vigil: a command did not finish; it has recorded: %s %s%s%s\n",
		entry.claim, entry_kind_noun(entry.kind),
		entry.by ? " by " : "",
		entry.by ? text_printable(arena, entry.by) : "");
}

static void report_lines(struct ledger *ledger, const char *path)
{
	struct reading reading = { .arena = ledger->arena, .file = path };
	struct signature signature;
	const char *why, *line, *end;

	if (file_read(ledger, &limit, &reading, &signature, &why) < 0)
		return;
	end = reading.bytes + reading.length;
	for (line = reading.bytes; line < end; line++) {
		const char *newline = memchr(line, '\n', (size_t)(end - line));

		if (!newline)
			return;
		report_line(ledger, line, (size_t)(newline - line));
		line = newline;
	}
}

/* One with a second name was recorded under that. Who holds the lock lives. */
static void report_draft(struct ledger *ledger, const char *path)
{
	int number = directory_open(ledger->directory, path, O_RDWR, 0);
	struct stat status;

	if (number < 0)
		return;
	if (lock_open_file(number, F_SETLK) == 0 &&
		fstat(number, &status) == 0) {
		if (status.st_nlink > 1)
			report_lines(ledger, path);
		directory_remove(ledger->directory, path);
	}
	close(number);
}

void unfinished_report(struct ledger *ledger)
{
	int number = directory_open(
		ledger->directory, ".vigil", O_RDONLY | O_DIRECTORY, 0);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	const struct dirent *item;

	while (directory && (item = readdir(directory))) {
		if (strncmp(item->d_name, start, sizeof(start) - 1) == 0)
			report_draft(
				ledger, arena_printf(ledger->arena, ".vigil/%s",
						item->d_name));
	}
	if (directory)
		closedir(directory);
	else if (number >= 0)
		close(number);
}
