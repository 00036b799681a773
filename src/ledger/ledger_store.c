/* ledger_store.c - the file that a ledger keeps its store in. */
#include "ledger_store.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "db.h"
#include "error.h"
#include "file.h"
#include "journal.h"
#include "ledger.h"
#include "lock.h"
#include "store.h"
#include "text_utf8.h"

static const char store_file[] = ".vigil/store.db";

/* Puts a store that cannot be read out of the way, with its log. */
static int set_aside(struct ledger *ledger, struct error *err)
{
	static const char *const ends[] = { "", "-wal", "-shm" };
	struct arena *arena = ledger->arena;
	const char *path = ledger_path_of(arena, ledger, store_file);
	char *aside = arena_printf(
		arena, "%s-damaged-%lld", path, clock_nanoseconds());
	size_t i;

	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		if (rename(arena_printf(arena, "%s%s", path, ends[i]),
			    arena_printf(arena, "%s%s", aside, ends[i])) < 0 &&
			i == 0)
			return fail(err, FAILED, "%s: cannot be set aside: %s",
				path, strerror(errno));
	}
	fprintf(ledger->messages,
		"vigil: %s was damaged; it was set aside as %s and is made "
		"again from the claim files and the journal\n",
		text_printable(arena, path), text_printable(arena, aside));
	return 0;
}

/* Others open a store as soon as it is there, so it is made under another name
 * and is whole when it gets its own. */
static int make_store(
	struct ledger *ledger, const char *path, struct error *err)
{
	const char *made = arena_printf(ledger->arena, "%s-new", path);

	if (unlink(made) < 0 && errno != ENOENT)
		return fail(err, FAILED, "%s: cannot be removed: %s", made,
			strerror(errno));
	if (store_make(made, err) < 0)
		return -1;
	/* the log of a store that was deleted is not this one's */
	unlink(arena_printf(ledger->arena, "%s-wal", path));
	unlink(arena_printf(ledger->arena, "%s-shm", path));
	if (rename(made, path) == 0)
		return 0;
	return fail(
		err, FAILED, "%s: cannot be made: %s", path, strerror(errno));
}

/* An empty file is what a crash may leave, and no store yet. */
static bool has_store(const char *path, struct stat *status)
{
	return stat(path, status) == 0 &&
	       (!S_ISREG(status->st_mode) || status->st_size > 0);
}

static int open_locked(struct ledger *ledger, const char *path,
	enum db_trouble *trouble, struct error *err)
{
	struct stat status;

	if (has_store(path, &status)) {
		ledger->store = store_open(path, trouble, err);
		if (ledger->store || *trouble != DB_DAMAGED)
			return ledger->store ? 0 : -1;
		if (set_aside(ledger, err) < 0)
			return -1;
	}
	if (make_store(ledger, path, err) < 0)
		return -1;
	ledger->store = store_open(path, trouble, err);
	return ledger->store ? 0 : -1;
}

/* The lock is needed only where a store is to be made. */
int ledger_store_open(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, store_file);
	struct stat status;
	int result;

	*trouble = DB_FAILED;
	if (has_store(path, &status)) {
		ledger->store_inode = status.st_ino;
		ledger->store = store_open(path, trouble, err);
		if (ledger->store || *trouble != DB_DAMAGED)
			return ledger->store ? 0 : -1;
	}
	if (lock_acquire(ledger, err) < 0)
		return -1;
	result = open_locked(ledger, path, trouble, err);
	lock_release(ledger);
	return result;
}

int ledger_store_replace(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, store_file);
	struct stat status;
	int result = 0;

	if (lock_acquire(ledger, err) < 0)
		return -1;
	if (has_store(path, &status) && status.st_ino == ledger->store_inode)
		result = set_aside(ledger, err);
	if (result == 0)
		result = open_locked(ledger, path, trouble, err);
	lock_release(ledger);
	return result;
}

int ledger_store_in_memory(struct ledger *ledger, struct error *err)
{
	enum db_trouble trouble;

	ledger->is_private = true;
	ledger->store = store_open(NULL, &trouble, err);
	return ledger->store ? 0 : -1;
}

int ledger_store_to_glance(struct ledger *ledger, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, store_file);
	enum db_trouble trouble;
	struct stat status;

	if (has_store(path, &status))
		ledger->store = store_open(path, &trouble, err);
	if (!ledger->store)
		return ledger_store_in_memory(ledger, err);
	ledger->is_private = true;
	return 0;
}

/* What is missing can be made, if its directory can be written. */
static bool can_write(const struct ledger *ledger, const char *name)
{
	const char *path = ledger_path_of(ledger->arena, ledger, name);

	return access(path, W_OK) == 0 || errno == ENOENT;
}

bool ledger_store_is_writable(const struct ledger *ledger)
{
	return can_write(ledger, "") && can_write(ledger, journal_name) &&
	       can_write(ledger, ".vigil") &&
	       can_write(ledger, ".vigil/lock") &&
	       can_write(ledger, store_file);
}
