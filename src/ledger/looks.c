/* looks.c - looks at all files that one vigil takes for others too.
 *
 * Looks are numbered. .vigil/looks has the number of the last that began, and
 * of the last that was committed; who waits for the lock compares the latter
 * with what had begun when it started. No clock is asked: it may jump, or
 * differ from machine to machine. */
#include "looks.h"

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "error.h"
#include "ledger.h"
#include "ledger_store.h"
#include "vigil_files.h"

/* Each number has a line of its own, so that it is written alone. */
enum { DIGITS = 18, LINE = DIGITS + 1, BEGUN = 0, DONE = LINE };

/* A hard link may be to a file of somebody else, which is not written to. */
static int open_looks(const struct ledger *ledger)
{
	struct error ignored;
	struct stat status;
	int number = vigil_files_open(
		ledger, ".vigil/looks", O_RDWR | O_CREAT, &ignored);

	if (number < 0 || (fstat(number, &status) == 0 && status.st_nlink == 1))
		return number;
	close(number);
	return -1;
}

/* Nobody keeps this lock for longer than a call: who does not get it at once
 * does without. */
static bool set_lock(int number, short type)
{
	struct flock lock = { .l_type = type, .l_whence = SEEK_SET };

	return fcntl(number, F_SETLK, &lock) == 0;
}

static bool parse_line(const char line[LINE], long long *value)
{
	char digits[DIGITS + 1];
	char *end;

	snprintf(digits, sizeof(digits), "%.*s", DIGITS, line);
	*value = strtoll(digits, &end, 10);
	return end == digits + DIGITS && *value >= 0;
}

/* Returns -1 where it cannot be told. */
static long long read_number(int number, off_t place)
{
	char line[LINE];
	long long value;
	ssize_t size;

	if (number < 0 || !set_lock(number, F_RDLCK))
		return -1;
	size = pread(number, line, LINE, place);
	set_lock(number, F_UNLCK);
	if (size == 0)
		return 0;
	return size == LINE && parse_line(line, &value) ? value : -1;
}

static bool write_number(int number, off_t place, long long value)
{
	char line[LINE + 1];
	bool is_written;

	if (snprintf(line, sizeof(line), "%0*lld\n", DIGITS, value) != LINE ||
		!set_lock(number, F_WRLCK))
		return false;
	is_written = pwrite(number, line, LINE, place) == LINE;
	set_lock(number, F_UNLCK);
	return is_written;
}

void looks_note(struct ledger *ledger)
{
	looks_end(ledger);
	ledger->looks = open_looks(ledger);
	ledger->looks_begun = read_number(ledger->looks, BEGUN);
}

/* Another store than the one that is open may have been put in its place. */
bool looks_suffice(const struct ledger *ledger)
{
	long long done = read_number(ledger->looks, DONE);

	return ledger->looks_begun >= 0 && done > ledger->looks_begun &&
	       done <= read_number(ledger->looks, BEGUN) &&
	       ledger_store_is_there(ledger);
}

/* Where a number is spoilt, as by a crash of the machine, counting starts
 * again: for a while nobody finds a look that will do. */
void looks_begin(struct ledger *ledger)
{
	long long begun = read_number(ledger->looks, BEGUN);
	long long next = begun < 0 ? 1 : begun + 1;

	ledger->look_number = 0;
	if (ledger_store_is_there(ledger) &&
		write_number(ledger->looks, BEGUN, next))
		ledger->look_number = next;
}

void looks_done(struct ledger *ledger)
{
	if (ledger->look_number > 0)
		write_number(ledger->looks, DONE, ledger->look_number);
	ledger->look_number = 0;
}

void looks_end(struct ledger *ledger)
{
	if (ledger->looks >= 0)
		close(ledger->looks);
	ledger->looks = -1;
}
