/* compose_check.h - holding what is to be recorded against the rules. */
#ifndef VIGIL_COMPOSE_CHECK_H
#define VIGIL_COMPOSE_CHECK_H

#include "compose.h"
#include "error.h"

/* Holds what was added against the rules, and finds out where the claims will
 * stand; fails with the first fault. */
int compose_check(struct composition *composition, struct error *err);

#endif
