/* ledger_store.c - opening the store of a ledger. */
#include "ledger_store.h"

#include <errno.h>
#include <stdbool.h>
#include <sys/stat.h>

#include "database_files.h"
#include "db.h"
#include "error.h"
#include "ledger.h"
#include "lock.h"
#include "store.h"
#include "vigil_files.h"

static int open_locked(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	struct stat status;

	if (database_is_there(ledger, &status)) {
		if (database_open(ledger, trouble, err) == 0)
			return 0;
		if (*trouble != DB_DAMAGED ||
			database_set_aside(ledger, err) < 0)
			return -1;
	}
	return database_make(ledger, err);
}

/* The lock is kept until the store that is made is filled. */
static void release_unless_making(struct ledger *ledger)
{
	if (!ledger->is_making)
		lock_release(ledger);
}

/* The lock is needed only where a store is to be made. */
int ledger_store_open(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	struct stat status;
	int result;

	*trouble = DB_FAILED;
	if (database_is_there(ledger, &status)) {
		ledger->store_inode = status.st_ino;
		if (database_check_access(ledger, err) < 0 ||
			lock_check(ledger, err) < 0)
			return -1;
		if (database_open(ledger, trouble, err) == 0)
			return 0;
		if (*trouble != DB_DAMAGED)
			return -1;
	}
	if (lock_acquire_to_make(ledger, err) < 0)
		return -1;
	result = open_locked(ledger, trouble, err);
	release_unless_making(ledger);
	return result;
}

bool ledger_store_is_there(const struct ledger *ledger)
{
	struct stat status;

	return database_is_there(ledger, &status) &&
	       status.st_ino == ledger->store_inode;
}

int ledger_store_replace(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	int result = 0;

	if (lock_acquire(ledger, err) < 0)
		return -1;
	if (ledger_store_is_there(ledger))
		result = database_set_aside(ledger, err);
	if (result == 0)
		result = open_locked(ledger, trouble, err);
	release_unless_making(ledger);
	return result;
}

int ledger_store_in_memory(struct ledger *ledger, struct error *err)
{
	ledger->is_private = true;
	ledger->store = store_make(NULL, err);
	return ledger->store ? 0 : -1;
}

int ledger_store_temporary(struct ledger *ledger, struct error *err)
{
	ledger->is_private = true;
	ledger->store = store_make("", err);
	return ledger->store ? 0 : -1;
}

int ledger_store_apart(struct ledger *ledger, struct error *err)
{
	struct error ignored;

	ledger->is_private = true;
	if (lock_check(ledger, &ignored) == 0 &&
		database_make_apart(ledger, &ignored) == 0)
		return 0;
	return ledger_store_in_memory(ledger, err);
}

bool ledger_store_open_as_it_is(struct ledger *ledger)
{
	enum db_trouble trouble;
	struct stat status;
	struct error ignored;

	return database_is_there(ledger, &status) &&
	       lock_is_known_to_work(ledger) &&
	       database_open(ledger, &trouble, &ignored) == 0;
}

int ledger_store_to_glance(struct ledger *ledger, struct error *err)
{
	if (!ledger_store_open_as_it_is(ledger))
		return ledger_store_in_memory(ledger, err);
	ledger->is_private = true;
	return 0;
}

int ledger_store_check_place(const struct ledger *ledger, struct error *err)
{
	if (vigil_files_may_write(ledger, ".") &&
		vigil_files_may_write(ledger, "journal"))
		return 0;
	return fail(err, FAILED, "%s",
		errno == EROFS ? "read-only file system" : "permission denied");
}

int ledger_store_check(const struct ledger *ledger, struct error *err)
{
	static const char *const own[] = { ".vigil", ".vigil/lock" };
	size_t i;

	if (ledger_store_check_place(ledger, err) < 0)
		return -1;
	for (i = 0; i < sizeof(own) / sizeof(*own); i++) {
		if (!vigil_files_may_write(ledger, own[i]))
			return vigil_files_fail(ledger, own[i], "written", err);
	}
	return database_check_access(ledger, err);
}
