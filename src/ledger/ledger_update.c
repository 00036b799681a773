/* ledger_update.c - bringing a ledger's store up to date with its files. */
#include "ledger_update.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "clock.h"
#include "database_files.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "ledger_store.h"
#include "lock.h"
#include "signature.h"
#include "store.h"
#include "store_files.h"
#include "sync_ledger.h"
#include "transaction.h"
#include "walk.h"

/* What was seen so short a time ago needs no other look. */
enum { FRESH_NANOSECONDS = 2000000000 };

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

/* Whoever records makes a file, and that changes the directory: unless it had
 * just changed, which may hide another change. */
static const char *record_signature(struct ledger *ledger, long long now)
{
	struct signature signature;
	struct stat status;

	if (ledger->only || file_status(ledger, "journal", &status) < 0)
		return "";
	signature = signature_of(&status);
	return signature_text(ledger->arena, &signature, now);
}

bool ledger_is_just_seen(struct ledger *ledger)
{
	return ledger->record_seen && *ledger->record_seen &&
	       clock_nanoseconds() - ledger->looked_at < FRESH_NANOSECONDS &&
	       strcmp(ledger->record_seen, record_signature(ledger, 0)) == 0;
}

typedef int update_fn(
	struct ledger *ledger, const struct walk *walk, struct error *err);

static int walk_and(struct ledger *ledger, update_fn *update, struct error *err)
{
	struct arena arena = { 0 };
	struct walk walk;
	int result = 0;

	ledger->looked_at = clock_nanoseconds();
	ledger->record_seen = record_signature(ledger, ledger->looked_at);
	if (ledger->only)
		walk_files(&walk, &arena, ledger->only);
	else
		result = walk_ledger(&walk, &arena, ledger, err);
	if (result == 0) {
		result = update(ledger, &walk, err);
		walk_release(&walk);
	}
	arena_release(&arena);
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

/* Once the ledger is locked it is walked anew: what others recorded while this
 * one waited would seem to be gone. */
static int update_walked(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (ledger->is_making)
		return update_new(ledger, walk, err);
	ledger->report =
		(struct sync_report){ .files = walk_claim_files(walk) };
	if (transaction_begin_reading(ledger, err) < 0 ||
		sync_is_current(ledger, walk, &is_current, err) < 0)
		return -1;
	if (is_current)
		return store_count_invalid(
			ledger->store, &ledger->report.invalid, err);
	if (transaction_begin(ledger, err) < 0 ||
		walk_and(ledger, update_begun, err) < 0 ||
		transaction_finish(ledger, err) < 0)
		return -1;
	return transaction_begin_reading(ledger, err);
}

/* What is found stays in a transaction that is taken back at the end. */
static int update_for_now(
	struct ledger *ledger, const struct walk *walk, struct error *err)
{
	bool is_current;

	if (transaction_begin_reading(ledger, err) < 0 ||
		sync_is_current(ledger, walk, &is_current, err) < 0)
		return -1;
	if (is_current)
		return 0;
	if (transaction_begin(ledger, err) < 0)
		return -1;
	ledger->is_reading = true;
	return walk_and(ledger, sync_run, err);
}

int ledger_update(struct ledger *ledger, struct error *err)
{
	return walk_and(ledger, update_walked, err);
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
	return walk_and(ledger, update_begun, err);
}

int ledger_update_for_now(struct ledger *ledger, struct error *err)
{
	return walk_and(ledger, update_for_now, err);
}
