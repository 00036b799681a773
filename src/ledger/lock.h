/* lock.h - one writer at a time. */
#ifndef VIGIL_LOCK_H
#define VIGIL_LOCK_H

#include "error.h"
#include "ledger.h"

/* Makes .vigil/ where it is missing, and takes the ledger's lock; fails with
 * BUSY when somebody keeps it for long. */
int lock_acquire(struct ledger *ledger, struct error *err);

void lock_release(struct ledger *ledger);

/* The same for who sends mail, so that one who waits for a mailer keeps nobody
 * from recording. */
int lock_acquire_mail(struct ledger *ledger, struct error *err);
void lock_release_mail(struct ledger *ledger);

#endif
