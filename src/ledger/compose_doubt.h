/* compose_doubt.h - warning of signatures that will not count. */
#ifndef VIGIL_COMPOSE_DOUBT_H
#define VIGIL_COMPOSE_DOUBT_H

#include "compose.h"

/* Warns where verify will call what was just signed a fault: of all, which one
 * key signed, the first is held against the keys of the ledger. What cannot be
 * found out is left to verify. */
void compose_doubt(const struct composition *composition);

#endif
