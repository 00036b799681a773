/* compose_sign.h - signing what is to be recorded. */
#ifndef VIGIL_COMPOSE_SIGN_H
#define VIGIL_COMPOSE_SIGN_H

#include "compose.h"
#include "error.h"

/* Signs each entry but publications, which are in nobody's name, where the
 * ledger has a key; fails where that was refused. */
int compose_sign(struct composition *composition, struct error *err);

#endif
