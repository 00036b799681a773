/* ledger.c - opening a ledger and keeping its store up to date. */
#include "ledger.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "arena.h"
#include "db.h"
#include "digest.h"
#include "error.h"
#include "file.h"
#include "journal.h"
#include "ledger_store.h"
#include "lock.h"
#include "problem.h"
#include "reading.h"
#include "settings.h"
#include "signature.h"
#include "store.h"
#include "store_files.h"
#include "sync_ledger.h"
#include "text.h"
#include "text_utf8.h"
#include "walk.h"

/* ---- settings ---- */

enum { SETTINGS_BYTES = 64 * 1024 };

static void read_settings(struct ledger *ledger)
{
	struct reading reading = { .arena = ledger->arena,
		.file = "vigil.yaml" };
	const char *file = ledger_path_of(ledger->arena, ledger, "vigil.yaml");
	struct signature signature;
	const char *why;

	ledger->settings = settings_default();
	ledger->settings_problems = (struct problems){ 0 };
	ledger->settings_digest = digest_of("", 0);
	if (access(file, F_OK) < 0 && errno == ENOENT)
		return;
	if (file_read(ledger->arena, file, SETTINGS_BYTES, &reading.bytes,
		    &reading.length, &signature, &why) == 0) {
		ledger->settings = settings_read(&reading);
		ledger->settings_digest =
			digest_of(reading.bytes, reading.length);
	} else {
		reading_problem(&reading, (struct position){ 0 }, "%s", why);
	}
	ledger->settings_problems = reading.problems;
}

void ledger_prepare(struct ledger *ledger, struct arena *arena,
	const char *path, FILE *messages)
{
	*ledger = (struct ledger){ .arena = arena,
		.path = path,
		.messages = messages,
		.lock = -1,
		.mail_lock = -1 };
	read_settings(ledger);
}

void ledger_limit_to_files(struct ledger *ledger, const struct texts *files)
{
	ledger->only = files;
	ledger->settings_problems = (struct problems){ 0 };
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
	if (!ledger->is_private && lock_acquire(ledger, err) < 0)
		return -1;
	if (store_begin(ledger->store, err) == 0)
		return 0;
	lock_release(ledger);
	return -1;
}

void ledger_cancel(struct ledger *ledger)
{
	store_rollback(ledger->store);
	lock_release(ledger);
}

static int finish(struct ledger *ledger, struct error *err)
{
	if (store_commit(ledger->store, err) < 0) {
		ledger_cancel(ledger);
		return -1;
	}
	lock_release(ledger);
	return 0;
}

static int update_begun(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (sync_is_current(ledger, walk, &is_current, err) == 0 &&
		(is_current || sync_run(ledger, walk, err) == 0))
		return 0;
	ledger_cancel(ledger);
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

int ledger_refresh(struct ledger *ledger, struct error *err)
{
	int result;

	end_reading(ledger);
	read_settings(ledger);
	result = ledger_update(ledger, err);
	end_reading(ledger);
	return result;
}

void ledger_close(struct ledger *ledger)
{
	store_close(ledger->store);
	ledger->store = NULL;
	ledger->is_reading = false;
	lock_release(ledger);
	lock_release_mail(ledger);
}

/* A store may turn out damaged only when its pages are read. */
static int open_shared(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	if (ledger_store_open(ledger, trouble, err) < 0)
		return -1;
	if (ledger_update(ledger, err) == 0)
		return 0;
	*trouble = DB_FAILED;
	if (!store_is_damaged(ledger->store))
		return -1;
	ledger_close(ledger);
	if (ledger_store_replace(ledger, trouble, err) < 0)
		return -1;
	return ledger_update(ledger, err);
}

static int open_checked(struct ledger *ledger, struct error *err)
{
	if (ledger_store_in_memory(ledger, err) < 0)
		return -1;
	return ledger_update(ledger, err);
}

/* Reading goes on where writing cannot: from a store in memory. */
static int open_to_read(struct ledger *ledger, struct error *err)
{
	struct error reason = { FAILED, "permission denied" };
	enum db_trouble trouble;

	if (ledger_store_is_writable(ledger)) {
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

/* What is found stays in a transaction that is taken back at the end. */
static int update_for_now(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (begin_reading(ledger, err) < 0 ||
		sync_is_current(ledger, walk, &is_current, err) < 0)
		return -1;
	if (is_current)
		return 0;
	if (begin(ledger, err) < 0)
		return -1;
	ledger->is_reading = true;
	return sync_run(ledger, walk, err);
}

static int open_to_glance(struct ledger *ledger, struct error *err)
{
	if (ledger_store_to_glance(ledger, err) < 0)
		return -1;
	return walk_and(ledger, update_for_now, err);
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
	case LEDGER_GLANCE:
		return open_to_glance(ledger, err);
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
		ledger_cancel(ledger);
		return -1;
	}
	if (is_current && !look_again)
		return 0;
	return walk_and(ledger, update_begun, err);
}
