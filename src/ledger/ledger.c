/* ledger.c - opening a ledger and keeping its store up to date. */
#include "ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "database_files.h"
#include "db.h"
#include "error.h"
#include "ledger_store.h"
#include "ledger_update.h"
#include "lock.h"
#include "look.h"
#include "looks.h"
#include "problem.h"
#include "settings_load.h"
#include "store.h"
#include "text.h"
#include "text_utf8.h"
#include "transaction.h"
#include "unfinished.h"
#include "vouch_memory.h"

/* ---- the ledger as a whole ---- */

/* A link on the way to it, or in its place, is what the user wants. */
static int open_directory(struct ledger *ledger)
{
	ledger->directory =
		open(ledger->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return ledger->directory < 0 ? -1 : 0;
}

static void close_directory(struct ledger *ledger)
{
	if (ledger->directory >= 0)
		close(ledger->directory);
	ledger->directory = -1;
}

void ledger_prepare(struct ledger *ledger, struct arena *arena,
	const char *path, FILE *messages)
{
	*ledger = (struct ledger){ .arena = arena,
		.path = path,
		.messages = messages,
		.lock = -1,
		.unfinished = -1,
		.task_lock = -1,
		.looks = -1 };
	open_directory(ledger);
	settings_load(ledger);
}

void ledger_limit_to_files(struct ledger *ledger, const struct texts *files)
{
	ledger->only = files;
	close_directory(ledger);
	ledger->settings_problems = (struct problems){ 0 };
}

static void close_store(struct ledger *ledger)
{
	store_close(ledger->store);
	ledger->store = NULL;
	if (ledger->is_making)
		database_unmake(ledger);
	ledger->is_reading = false;
	lock_release(ledger);
}

void ledger_answered(struct ledger *ledger)
{
	unfinished_end(ledger);
}

void ledger_close(struct ledger *ledger)
{
	vouch_remember(ledger);
	close_store(ledger);
	look_end(ledger);
	looks_end(ledger);
	lock_release_task(ledger);
	unfinished_end(ledger);
	close_directory(ledger);
}

int ledger_refresh(struct ledger *ledger, struct error *err)
{
	int result;

	transaction_end_reading(ledger);
	settings_load(ledger);
	result = ledger_update(ledger, err);
	transaction_end_reading(ledger);
	return result;
}

/* ---- opening ---- */

/* A store may turn out damaged only when its pages are read. */
static int open_shared(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err)
{
	if (ledger_store_open(ledger, trouble, err) < 0)
		return -1;
	if (ledger_update(ledger, err) == 0)
		return 0;
	*trouble = DB_FAILED;
	if (!ledger->store || ledger->is_making ||
		!store_is_damaged(ledger->store))
		return -1;
	close_store(ledger);
	if (ledger_store_replace(ledger, trouble, err) < 0)
		return -1;
	return ledger_update(ledger, err);
}

static int open_private(struct ledger *ledger,
	int (*open_store)(struct ledger *ledger, struct error *err),
	struct error *err)
{
	if (open_store(ledger, err) < 0)
		return -1;
	return ledger_update(ledger, err);
}

/* Reading goes on where writing cannot: from a store in memory. */
static int open_to_read(struct ledger *ledger, struct error *err)
{
	struct error reason;
	enum db_trouble trouble;

	if (ledger_store_check(ledger, &reason) == 0) {
		if (open_shared(ledger, &trouble, &reason) == 0)
			return 0;
		if (trouble == DB_REFUSED || reason.code != FAILED) {
			*err = reason;
			return -1;
		}
		close_store(ledger);
	}
	fprintf(ledger->messages,
		"vigil: %s cannot be written (%s); this answer comes from a "
		"store in memory\n",
		text_printable(ledger->arena, ledger->path), reason.message);
	return open_private(ledger, ledger_store_in_memory, err);
}

/* Where there is no store, or it cannot be brought up to date, as another vigil
 * is writing for long, all is read anew. */
static int open_to_check(struct ledger *ledger, struct error *err)
{
	struct error ignored;

	if (!ledger->only && ledger_store_check(ledger, &ignored) == 0 &&
		ledger_store_open_as_it_is(ledger)) {
		if (ledger_update(ledger, &ignored) == 0)
			return 0;
		close_store(ledger);
	}
	return open_private(ledger, ledger_store_temporary, err);
}

/* Of a ledger that cannot be written that is said, and not in which of its
 * files it showed. */
static int open_to_write(struct ledger *ledger, struct error *err)
{
	struct error reason;
	enum db_trouble trouble;

	if (open_shared(ledger, &trouble, err) == 0) {
		transaction_end_reading(ledger);
		return 0;
	}
	if (err->code == FAILED && ledger->directory >= 0 &&
		ledger_store_check_place(ledger, &reason) < 0)
		fail(err, FAILED, "%s cannot be written: %s",
			text_printable(ledger->arena, ledger->path),
			reason.message);
	return -1;
}

int ledger_read_anew(struct ledger *ledger, struct error *err)
{
	if (ledger->use != LEDGER_CHECK || ledger->is_private)
		return -1;
	close_store(ledger);
	return open_private(ledger, ledger_store_temporary, err);
}

static int open_to_glance(struct ledger *ledger, struct error *err)
{
	if (ledger_store_to_glance(ledger, err) < 0)
		return -1;
	return ledger_update_for_now(ledger, err);
}

int ledger_open(struct ledger *ledger, enum ledger_use use, struct error *err)
{
	if (ledger->directory >= 0 && use != LEDGER_CHECK &&
		use != LEDGER_GLANCE)
		unfinished_report(ledger);
	if (ledger->directory < 0 && !ledger->only &&
		open_directory(ledger) < 0)
		return fail(err, FAILED, "%s: cannot be read: %s", ledger->path,
			strerror(errno));
	ledger->use = use;
	switch (use) {
	case LEDGER_READ:
	case LEDGER_VERIFY:
		return open_to_read(ledger, err);
	case LEDGER_WRITE:
	case LEDGER_SYNC:
		return open_to_write(ledger, err);
	case LEDGER_GLANCE:
		return open_to_glance(ledger, err);
	case LEDGER_COMPARE:
		return open_private(ledger, ledger_store_apart, err);
	case LEDGER_CHECK:
		break;
	}
	return open_to_check(ledger, err);
}
