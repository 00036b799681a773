/* compose_check.h - holding what is to be recorded against the rules. */
#ifndef VIGIL_COMPOSE_CHECK_H
#define VIGIL_COMPOSE_CHECK_H

#include "claim.h"
#include "compose.h"
#include "error.h"

/* Holds what was added against the rules, and finds out where the claims will
 * stand; fails with the first fault. The claims are those that were added to,
 * one after the other, or NULL to look them up. */
int compose_check(struct composition *composition, const struct claim *claims,
	struct error *err);

#endif
