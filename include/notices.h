/* notices.h - what is no problem, but what every command says. */
#ifndef VIGIL_NOTICES_H
#define VIGIL_NOTICES_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "text.h"

/* Adds a line for the claims that are published but not recorded, for those
 * whose file has a change that is not, and for entries that are kept aside. */
int ledger_notices(struct ledger *ledger, struct arena *arena,
	struct texts *lines, struct error *err);

#endif
