/* lock.h - one writer at a time. */
#ifndef VIGIL_LOCK_H
#define VIGIL_LOCK_H

#include <stdbool.h>

#include "error.h"
#include "ledger.h"

/* Makes .vigil/ where it is missing, and takes the ledger's lock. Says who
 * keeps it when that takes two seconds, and fails with BUSY after a minute. */
int lock_acquire(struct ledger *ledger, struct error *err);

/* The same for who cannot go on without it, and so waits as long as it takes;
 * and for who can, and so fails with BUSY after two seconds. */
int lock_acquire_to_make(struct ledger *ledger, struct error *err);
int lock_acquire_soon(struct ledger *ledger, struct error *err);

/* Fails where locks do not work: SQLite would take that for another program's
 * lock, and wait for it. lock_is_known_to_work makes no file to find out. Who
 * has the lock would lose it. */
int lock_check(const struct ledger *ledger, struct error *err);
bool lock_is_known_to_work(const struct ledger *ledger);

/* Returns whether somebody else has the lock now. */
bool lock_is_kept(const struct ledger *ledger);

void lock_release(struct ledger *ledger);

/* The same for a task that takes long, with a file of its own, so that one who
 * waits for a mailer keeps nobody from recording. A ledger has one at a time.
 */
int lock_acquire_task(struct ledger *ledger, const char *name,
	const char *doing, struct error *err);
void lock_release_task(struct ledger *ledger);

#endif
