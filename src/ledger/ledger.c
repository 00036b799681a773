/* ledger.c - opening a ledger and keeping its store up to date. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clock.h"
#include "ledger_rooms.h"

/* ---- settings ---- */

enum { SETTINGS_BYTES = 64 * 1024 };

void ledger_prepare(struct ledger *ledger, struct arena *arena,
	const char *path, FILE *messages)
{
	struct reading reading = { .arena = arena, .file = "vigil.yaml" };
	struct signature signature;
	const char *why, *file;

	*ledger = (struct ledger){ .arena = arena,
		.path = path,
		.messages = messages,
		.settings = settings_default(),
		.lock = -1 };
	file = ledger_path_of(arena, ledger, "vigil.yaml");
	ledger->settings_digest = digest_of("", 0);
	if (access(file, F_OK) < 0 && errno == ENOENT)
		return;
	if (file_read(arena, file, SETTINGS_BYTES, &reading.bytes,
		    &reading.length, &signature, &why) == 0) {
		ledger->settings = settings_read(&reading);
		ledger->settings_digest =
			digest_of(reading.bytes, reading.length);
	} else {
		reading_problem(&reading, (struct position){ 0 }, "%s", why);
	}
	ledger->settings_problems = reading.problems;
}

void ledger_take_files(struct ledger *ledger, const struct texts *files)
{
	ledger->only = files;
	ledger->settings_problems = (struct problems){ 0 };
}

/* ---- the store ---- */

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
static int open_store(
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
	if (lock_take(ledger, err) < 0)
		return -1;
	result = open_locked(ledger, path, trouble, err);
	lock_give(ledger);
	return result;
}

/* Puts a store aside that turned out damaged later, unless somebody else has
 * done so already. */
static int replace_store(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	const char *path = ledger_path_of(ledger->arena, ledger, store_file);
	struct stat status;
	int result = 0;

	if (lock_take(ledger, err) < 0)
		return -1;
	if (has_store(path, &status) && status.st_ino == ledger->store_inode)
		result = set_aside(ledger, err);
	if (result == 0)
		result = open_locked(ledger, path, trouble, err);
	lock_give(ledger);
	return result;
}

static int open_private(struct ledger *ledger, struct error *err)
{
	enum db_trouble trouble;

	ledger->is_private = true;
	ledger->store = store_open(NULL, &trouble, err);
	return ledger->store ? 0 : -1;
}

/* ---- up to date ---- */

/* What a command asks is of one moment, and costs one lock. */
static int begin_reading(struct ledger *ledger, struct error *err)
{
	if (store_begin_reading(ledger->store, err) < 0)
		return -1;
	ledger->is_reading = true;
	return 0;
}

static void end_reading(struct ledger *ledger)
{
	if (ledger->is_reading)
		store_rollback(ledger->store);
	ledger->is_reading = false;
}

static int begin(struct ledger *ledger, struct error *err)
{
	end_reading(ledger);
	if (!ledger->is_private && lock_take(ledger, err) < 0)
		return -1;
	if (store_begin(ledger->store, err) == 0)
		return 0;
	lock_give(ledger);
	return -1;
}

static void take_back(struct ledger *ledger)
{
	store_rollback(ledger->store);
	lock_give(ledger);
}

static int finish(struct ledger *ledger, struct error *err)
{
	if (store_commit(ledger->store, err) < 0) {
		take_back(ledger);
		return -1;
	}
	lock_give(ledger);
	return 0;
}

static int update_begun(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (sync_is_current(ledger, walk, &is_current, err) == 0 &&
		(is_current || sync_run(ledger, walk, err) == 0))
		return 0;
	take_back(ledger);
	return -1;
}

static int update_walked(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	ledger->report = (struct sync_report){ .files = walk->count };
	if (begin_reading(ledger, err) < 0 ||
		sync_is_current(ledger, walk, &is_current, err) < 0)
		return -1;
	if (is_current)
		return store_count_invalid(
			ledger->store, &ledger->report.invalid, err);
	if (begin(ledger, err) < 0 || update_begun(ledger, walk, err) < 0 ||
		finish(ledger, err) < 0)
		return -1;
	return begin_reading(ledger, err);
}

typedef int update_fn(
	struct ledger *ledger, const struct walk *walk, struct error *err);

static int walk_and(struct ledger *ledger, update_fn *update, struct error *err)
{
	struct arena arena = { 0 };
	struct walk walk;
	int result = 0;

	if (ledger->only)
		walk_files(&walk, &arena, ledger->only);
	else
		result = walk_ledger(&walk, &arena, ledger->path, err);
	if (result == 0) {
		result = update(ledger, &walk, err);
		walk_release(&walk);
	}
	arena_release(&arena);
	return result;
}

int ledger_update(struct ledger *ledger, struct error *err)
{
	return walk_and(ledger, update_walked, err);
}

void ledger_close(struct ledger *ledger)
{
	store_close(ledger->store);
	ledger->store = NULL;
	ledger->is_reading = false;
	lock_give(ledger);
}

/* A store may turn out damaged only when its pages are read. */
static int open_shared(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	if (open_store(ledger, trouble, err) < 0)
		return -1;
	if (ledger_update(ledger, err) == 0)
		return 0;
	*trouble = DB_FAILED;
	if (!store_is_damaged(ledger->store))
		return -1;
	ledger_close(ledger);
	if (replace_store(ledger, trouble, err) < 0)
		return -1;
	return ledger_update(ledger, err);
}

/* What is missing can be made, if its directory can be written. */
static bool can_write(const struct ledger *ledger, const char *name)
{
	const char *path = ledger_path_of(ledger->arena, ledger, name);

	return access(path, W_OK) == 0 || errno == ENOENT;
}

static bool is_writable(const struct ledger *ledger)
{
	return can_write(ledger, "") && can_write(ledger, journal_name) &&
	       can_write(ledger, ".vigil") &&
	       can_write(ledger, ".vigil/lock") &&
	       can_write(ledger, store_file);
}

static int open_checked(struct ledger *ledger, struct error *err)
{
	if (open_private(ledger, err) < 0)
		return -1;
	return ledger_update(ledger, err);
}

/* Reading goes on where writing cannot: from a store in memory. */
static int open_to_read(struct ledger *ledger, struct error *err)
{
	struct error reason = { FAILED, "permission denied" };
	enum db_trouble trouble;

	if (is_writable(ledger)) {
		if (open_shared(ledger, &trouble, &reason) == 0)
			return 0;
		if (trouble == DB_REFUSED || reason.code != FAILED) {
			*err = reason;
			return -1;
		}
		ledger_close(ledger);
	}
	fprintf(ledger->messages,
		"vigil: %s cannot be written (%s); this answer comes from a "
		"store in memory\n",
		text_printable(ledger->arena, ledger->path), reason.message);
	return open_checked(ledger, err);
}

int ledger_open(struct ledger *ledger, enum ledger_use use, struct error *err)
{
	enum db_trouble trouble;

	switch (use) {
	case LEDGER_READ:
		return open_to_read(ledger, err);
	case LEDGER_WRITE:
		if (open_shared(ledger, &trouble, err) < 0)
			return -1;
		end_reading(ledger);
		return 0;
	case LEDGER_CHECK:
		break;
	}
	return open_checked(ledger, err);
}

/* What others have recorded since the last look shows in the journal, so the
 * files are looked at again only where time has passed. */
int ledger_begin(struct ledger *ledger, bool look_again, struct error *err)
{
	bool is_current;

	if (begin(ledger, err) < 0)
		return -1;
	if (journal_is_current(ledger, &is_current, err) < 0) {
		take_back(ledger);
		return -1;
	}
	if (is_current && !look_again)
		return 0;
	return walk_and(ledger, update_begun, err);
}
