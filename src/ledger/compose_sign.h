/* compose_sign.h - signing what is to be recorded. */
#ifndef VIGIL_COMPOSE_SIGN_H
#define VIGIL_COMPOSE_SIGN_H

#include <stdbool.h>

#include "compose.h"
#include "error.h"
#include "ledger.h"

/* Returns whether entries recorded now must be signed. */
bool compose_must_sign(const struct ledger *ledger);

/* Fails where that is so, and the ledger has no key. */
int compose_need_key(struct ledger *ledger, struct error *err);

/* Signs each entry in the composition's name, where the ledger has a key; fails
 * where that was refused, or where there is none and must be. */
int compose_sign(struct composition *composition, struct error *err);

#endif
