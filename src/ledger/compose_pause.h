/* compose_pause.h - letting others write while somebody looks for a key. */
#ifndef VIGIL_COMPOSE_PAUSE_H
#define VIGIL_COMPOSE_PAUSE_H

#include "compose.h"
#include "error.h"

/* Releases the ledger, and notes what the claims of a composition have. */
int compose_pause(struct composition *composition, struct error *err);

/* Locks the ledger again, where it was released. Fails where something was
 * recorded meanwhile about a claim of the composition, which would follow that
 * and not have seen it. */
int compose_resume(struct composition *composition, struct error *err);

#endif
