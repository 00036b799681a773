/* compose_vouch.h - signing off publications. */
#ifndef VIGIL_COMPOSE_VOUCH_H
#define VIGIL_COMPOSE_VOUCH_H

#include "claim.h"
#include "compose.h"
#include "error.h"

/* Adds a sign-off of the publication that was just added, where that must be
 * signed and nothing follows it. */
int compose_vouch(struct composition *composition, const struct claim *claim,
	struct error *err);

/* Adds a sign-off of each publication of a claim that lacks a signed entry
 * after it where signatures are required. */
int compose_vouch_older(struct composition *composition,
	const struct claim *claim, struct error *err);

#endif
