/* ledger_update.c - bringing a ledger's store up to date with its files. */
#include "ledger_update.h"

#include <stdbool.h>
#include <stdio.h>

#include "database_files.h"
#include "error.h"
#include "ledger.h"
#include "ledger_store.h"
#include "lock.h"
#include "look.h"
#include "looks.h"
#include "store.h"
#include "store_files.h"
#include "sync_ledger.h"
#include "transaction.h"
#include "walk.h"

/* How often a directory that changes is looked at. */
enum { TRIES = 8 };

static int update_begun(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (sync_is_current(ledger, walk, &is_current, err) == 0 &&
		(is_current || sync_run(ledger, walk, err) == 0))
		return 0;
	transaction_cancel(ledger);
	return -1;
}

typedef int update_fn(
	struct ledger *ledger, const struct walk *walk, struct error *err);

static int walk_once(
	struct ledger *ledger, update_fn *update, struct error *err)
{
	const struct walk *walk;

	if (look_at_all(ledger, &walk, err) < 0)
		return -1;
	return update(ledger, walk, err);
}

/* While a file's lines go into a pack, a walk may come too early for the one
 * and too late for the other: where the directory of the record changed
 * meanwhile, it is walked again. */
static int walk_until_still(
	struct ledger *ledger, update_fn *update, struct error *err)
{
	int result, tries = TRIES;

	do {
		result = walk_once(ledger, update, err);
	} while (result == 0 && --tries > 0 && !look_is_still(ledger));
	return result;
}

/* The lock was taken before the store was made. */
static int update_new(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	if (store_begin(ledger->store, err) < 0 ||
		sync_run(ledger, walk, err) < 0 ||
		store_commit(ledger->store, err) < 0 ||
		database_made(ledger, err) < 0)
		return -1;
	lock_release(ledger);
	return transaction_begin_reading(ledger, err);
}

/* Nobody else has the store, so there is nothing to wait for. */
static int update_private(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	transaction_end_reading(ledger);
	if (store_begin(ledger->store, err) < 0 ||
		update_begun(ledger, walk, err) < 0 ||
		store_commit(ledger->store, err) < 0)
		return -1;
	return transaction_begin_reading(ledger, err);
}

/* Where somebody recorded since, only the record is looked at again. */
static int update_record(struct ledger *ledger, struct error *err)
{
	const struct walk *walk;

	if (look_at_record(ledger, &walk, err) == 0)
		return update_begun(ledger, walk, err);
	transaction_cancel(ledger);
	return -1;
}

/* What others recorded while this one waited for the lock would seem to be
 * gone: unless nobody wrote to the store since before the walk, that is looked
 * for. */
static int update_locked(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	long version;
	int result = store_version(ledger->store, &version, err);

	if (result < 0)
		transaction_cancel(ledger);
	else if (version == ledger->store_version && look_is_still(ledger))
		result = update_begun(ledger, walk, err);
	else if (look_is_fresh(ledger))
		result = update_record(ledger, err);
	else
		result = walk_until_still(ledger, update_begun, err);
	if (result < 0 || transaction_finish(ledger, err) < 0)
		return -1;
	return transaction_begin_reading(ledger, err);
}

/* What another vigil is about to write is not waited for by who only reads. */
static int answer_as_before(struct ledger *ledger, struct error *err)
{
	fprintf(ledger->messages,
		"vigil: another vigil is writing to this ledger; this answer "
		"is from the store as it was before\n");
	if (transaction_begin_reading(ledger, err) < 0)
		return -1;
	return store_count_invalid(ledger->store, &ledger->report.invalid, err);
}

static int update_walked(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current, may_answer = false;

	ledger->report =
		(struct sync_report){ .files = walk_claim_files(walk) };
	if (transaction_begin_reading(ledger, err) < 0 ||
		sync_is_current(ledger, walk, &is_current, err) < 0)
		return -1;
	if (is_current)
		return store_count_invalid(
			ledger->store, &ledger->report.invalid, err);
	if (ledger->use == LEDGER_READ &&
		sync_is_filled(ledger, &may_answer, err) < 0)
		return -1;
	if (!may_answer && ledger->use != LEDGER_CHECK)
		return transaction_begin(ledger, err) < 0
			       ? -1
			       : update_locked(ledger, walk, err);
	if (transaction_begin_soon(ledger, err) == 0)
		return update_locked(ledger, walk, err);
	return may_answer && err->code == BUSY ? answer_as_before(ledger, err)
					       : -1;
}

/* ---- looks that are shared ---- */

static int update_alone(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	ledger->report =
		(struct sync_report){ .files = walk_claim_files(walk) };
	return update_begun(ledger, walk, err);
}

/* What this one looks at under the lock, all who wait for it by then need not
 * look at again. */
static int update_for_all(struct ledger *ledger, struct error *err)
{
	bool is_enough = looks_suffice(ledger);

	if (is_enough && sync_is_as_set(ledger, &is_enough, err) < 0)
		return -1;
	if (is_enough) {
		look_share(ledger);
		return 0;
	}
	looks_begin(ledger);
	return walk_until_still(ledger, update_alone, err);
}

static int update_sharing(struct ledger *ledger, struct error *err)
{
	looks_note(ledger);
	if (transaction_begin(ledger, err) < 0 ||
		update_for_all(ledger, err) < 0 ||
		store_count_invalid(
			ledger->store, &ledger->report.invalid, err) < 0 ||
		store_commit(ledger->store, err) < 0)
		return -1;
	looks_done(ledger);
	lock_release(ledger);
	return transaction_begin_reading(ledger, err);
}

/* What is found stays in a transaction that is taken back at the end. Where
 * another vigil is writing, nothing is looked for. */
static int update_for_now(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (transaction_begin_reading(ledger, err) < 0 ||
		sync_is_current(ledger, walk, &is_current, err) < 0)
		return -1;
	if (is_current || lock_is_kept(ledger))
		return 0;
	if (transaction_begin(ledger, err) < 0)
		return -1;
	ledger->is_reading = true;
	return walk_once(ledger, sync_run, err);
}

int ledger_update(struct ledger *ledger, struct error *err)
{
	if (ledger->is_making)
		return walk_once(ledger, update_new, err);
	if (ledger->is_private)
		return walk_until_still(ledger, update_private, err);
	if (store_version(ledger->store, &ledger->store_version, err) < 0)
		return -1;
	return ledger->use == LEDGER_WRITE
		       ? update_sharing(ledger, err)
		       : walk_once(ledger, update_walked, err);
}

void ledger_update_recorded(struct ledger *ledger)
{
	struct error ignored;

	if (ledger_update(ledger, &ignored) == 0)
		return;
	store_close(ledger->store);
	ledger->is_reading = false;
	if (ledger_store_in_memory(ledger, &ignored) == 0)
		ledger_update(ledger, &ignored);
}

int ledger_update_begun(struct ledger *ledger, struct error *err)
{
	if (!look_is_fresh(ledger))
		return walk_until_still(ledger, update_begun, err);
	return look_is_settled(ledger) ? 0 : update_record(ledger, err);
}

int ledger_update_for_now(struct ledger *ledger, struct error *err)
{
	return walk_once(ledger, update_for_now, err);
}
