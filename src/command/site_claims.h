/* site_claims.h - the claims of a ledger, as a site reads them. */
#ifndef VIGIL_COMMAND_SITE_CLAIMS_H
#define VIGIL_COMMAND_SITE_CLAIMS_H

#include "context.h"
#include "site_gather.h"

/* Returns where they come from; each is held against what keeps a ledger from
 * being published. */
struct site_source site_claims_of(struct context *context);

#endif
