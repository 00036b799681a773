/* publish_claims.h - writing the files of claims. */
#ifndef VIGIL_PUBLISH_CLAIMS_H
#define VIGIL_PUBLISH_CLAIMS_H

#include "error.h"
#include "publishing.h"
#include "site_gather.h"

/* Writes the files of each claim, and its part of those that have one for every
 * claim, or leaves them as they were written, and notes what is needed for that
 * next time. */
int publish_claims(struct publishing *publishing,
	const struct site_source *source, struct error *err);

#endif
