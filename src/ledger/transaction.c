/* transaction.c - what is asked of a ledger, or written to it, as one. */
#include "transaction.h"

#include <stdbool.h>

#include "clock.h"
#include "error.h"
#include "ledger.h"
#include "lock.h"
#include "look.h"
#include "store.h"

int transaction_begin_reading(struct ledger *ledger, struct error *err)
{
	if (store_begin_reading(ledger->store, err) < 0)
		return -1;
	ledger->is_reading = true;
	return 0;
}

void transaction_end_reading(struct ledger *ledger)
{
	if (ledger->is_reading)
		store_rollback(ledger->store);
	ledger->is_reading = false;
}

static int begin_locked(struct ledger *ledger, struct error *err)
{
	if (store_begin(ledger->store, err) == 0)
		return 0;
	lock_release(ledger);
	return -1;
}

int transaction_begin(struct ledger *ledger, struct error *err)
{
	const long long began = clock_nanoseconds();

	transaction_end_reading(ledger);
	if (!ledger->is_private && lock_acquire(ledger, err) < 0)
		return -1;
	look_waited(ledger, clock_nanoseconds() - began);
	return begin_locked(ledger, err);
}

int transaction_begin_soon(struct ledger *ledger, struct error *err)
{
	transaction_end_reading(ledger);
	if (lock_acquire_soon(ledger, err) < 0)
		return -1;
	return begin_locked(ledger, err);
}

void transaction_cancel(struct ledger *ledger)
{
	store_rollback(ledger->store);
	lock_release(ledger);
}

int transaction_finish(struct ledger *ledger, struct error *err)
{
	if (store_commit(ledger->store, err) < 0) {
		transaction_cancel(ledger);
		return -1;
	}
	lock_release(ledger);
	return 0;
}
