/* database_files.c - the files that a ledger's store is kept in. */
#include "database_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "database_name.h"
#include "db.h"
#include "directory.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "store.h"
#include "text_utf8.h"
#include "vigil_files.h"

static const char database_file[] = ".vigil/store.db";
static const char made_file[] = ".vigil/store.db-new";

/* Of a store, and what SQLite keeps beside it. */
static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
enum { ENDS = sizeof(ends) / sizeof(*ends) };

/* ---- opening it ---- */

static int check_file(
	const struct ledger *ledger, const char *name, struct error *err)
{
	struct stat status;

	if (directory_status(ledger->directory, name, &status) < 0)
		return errno == ENOENT
			       ? 0
			       : vigil_files_fail(ledger, name, "opened", err);
	if (S_ISREG(status.st_mode))
		return 0;
	errno = ELOOP;
	if (S_ISLNK(status.st_mode))
		return vigil_files_fail(ledger, name, "opened", err);
	return fail(err, FAILED, "%s: is not a regular file; move it away",
		ledger_path_of(ledger->arena, ledger, name));
}

/* What SQLite would wait for, or find elsewhere, is not left to it. */
static int check_files(const struct ledger *ledger, struct error *err)
{
	size_t i;

	for (i = 0; i < ENDS; i++) {
		if (check_file(ledger,
			    arena_printf(ledger->arena, "%s%s", database_file,
				    ends[i]),
			    err) < 0)
			return -1;
	}
	return 0;
}

int database_open(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	*trouble = DB_FAILED;
	if (check_files(ledger, err) < 0)
		return -1;
	ledger->store =
		store_open(database_name(ledger, database_file), trouble, err);
	return ledger->store ? 0 : -1;
}

/* ---- making it ---- */

/* Puts a store that cannot be read out of the way, with its log. */
int database_set_aside(struct ledger *ledger, struct error *err)
{
	struct arena *arena = ledger->arena;
	char *aside = arena_printf(
		arena, "%s-damaged-%lld", database_file, clock_nanoseconds());
	size_t i;

	for (i = 0; i < ENDS; i++) {
		if (directory_rename(ledger->directory,
			    arena_printf(arena, "%s%s", database_file, ends[i]),
			    arena_printf(arena, "%s%s", aside, ends[i])) < 0 &&
			i == 0)
			return vigil_files_fail(
				ledger, database_file, "set aside", err);
	}
	fprintf(ledger->messages,
		"vigil: %s was damaged; it was set aside as %s and is made "
		"again from the claim files and the record\n",
		text_printable(
			arena, ledger_path_of(arena, ledger, database_file)),
		text_printable(arena, ledger_path_of(arena, ledger, aside)));
	return 0;
}

static int remove_files(struct ledger *ledger, const char *name, size_t first,
	struct error *err)
{
	size_t i;

	for (i = first; i < ENDS; i++) {
		const char *file =
			arena_printf(ledger->arena, "%s%s", name, ends[i]);

		if (directory_remove(ledger->directory, file) < 0 &&
			errno != ENOENT)
			return vigil_files_fail(ledger, file, "removed", err);
	}
	return 0;
}

static int make_file(struct ledger *ledger, struct error *err)
{
	int number;

	if (remove_files(ledger, made_file, 0, err) < 0)
		return -1;
	number = directory_open(ledger->directory, made_file,
		O_WRONLY | O_CREAT | O_EXCL, 0644);
	if (number < 0)
		return vigil_files_fail(ledger, made_file, "made", err);
	close(number);
	return 0;
}

int database_make(struct ledger *ledger, struct error *err)
{
	if (make_file(ledger, err) < 0)
		return -1;
	ledger->store = store_make(database_name(ledger, made_file), err);
	ledger->is_making = ledger->store != NULL;
	return ledger->is_making ? 0 : -1;
}

/* What has no name is gone with who has it open. */
int database_make_apart(struct ledger *ledger, struct error *err)
{
	const char *name = arena_printf(
		ledger->arena, ".vigil/verify-%ld.db", (long)getpid());
	int number = directory_open(
		ledger->directory, name, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	if (number < 0)
		return vigil_files_fail(ledger, name, "made", err);
	close(number);
	ledger->store = store_make(database_name(ledger, name), err);
	directory_remove(ledger->directory, name);
	return ledger->store ? 0 : -1;
}

static int bring_to_disk(const struct ledger *ledger, struct error *err)
{
	int number = directory_open(ledger->directory, made_file, O_RDONLY, 0);
	int result = number < 0 ? -1 : fsync(number);

	if (result < 0)
		vigil_files_fail(ledger, made_file, "written", err);
	if (number >= 0)
		close(number);
	return result;
}

/* The log of one that was deleted is not this one's. */
int database_made(struct ledger *ledger, struct error *err)
{
	enum db_trouble ignored;

	if (store_end_new(ledger->store, err) < 0)
		return -1;
	store_close(ledger->store);
	ledger->store = NULL;
	if (bring_to_disk(ledger, err) < 0 ||
		remove_files(ledger, database_file, 1, err) < 0)
		return -1;
	if (directory_rename(ledger->directory, made_file, database_file) < 0)
		return vigil_files_fail(ledger, database_file, "made", err);
	ledger->is_making = false;
	return database_open(ledger, &ignored, err);
}

void database_unmake(struct ledger *ledger)
{
	struct error ignored;

	remove_files(ledger, made_file, 0, &ignored);
	ledger->is_making = false;
}

/* An empty file is what a crash may leave, and no store yet. */
bool database_is_there(const struct ledger *ledger, struct stat *status)
{
	return directory_status(ledger->directory, database_file, status) ==
		       0 &&
	       (!S_ISREG(status->st_mode) || status->st_size > 0);
}

int database_check_access(const struct ledger *ledger, struct error *err)
{
	size_t i;

	for (i = 0; i < ENDS; i++) {
		const char *name = arena_printf(
			ledger->arena, "%s%s", database_file, ends[i]);

		if (!vigil_files_may_write(ledger, name))
			return vigil_files_fail(ledger, name, "opened", err);
	}
	return 0;
}
