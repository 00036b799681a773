/* site_lock.h - one site of a ledger is written at a time. */
#ifndef VIGIL_SITE_LOCK_H
#define VIGIL_SITE_LOCK_H

#include "error.h"
#include "ledger.h"

/* Waits until no other vigil writes a site of the ledger, and keeps others from
 * it until ledger_site_end, or ledger_close. Where the ledger cannot be written
 * nobody is kept from it. Fails with BUSY after a minute. */
int ledger_site_begin(struct ledger *ledger, struct error *err);
void ledger_site_end(struct ledger *ledger);

#endif
