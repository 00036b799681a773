/* site_public.h - what of a claim's record is public. */
#ifndef VIGIL_SITE_PUBLIC_H
#define VIGIL_SITE_PUBLIC_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "history.h"

/* Leaves in a history what is public: neither what stands beside the chain, nor
 * what waits, nor what is dated after today, nor what follows these. Returns
 * whether the claim is published and recorded by that. Sets *has_future where
 * something is dated after today. */
bool site_public(struct arena *arena, const struct claim *claim, long today,
	struct history *history, bool *has_future);

#endif
