/* refuse.h - claims that cannot be judged as they are. */
#ifndef VIGIL_REFUSE_H
#define VIGIL_REFUSE_H

#include "claim.h"
#include "error.h"

/* Fails where the file says otherwise than the record what is frozen. */
int refuse_difference(const struct claim *claim, struct error *err);

/* Fails unless the claim is published. */
int refuse_draft(const struct claim *claim, struct error *err);

/* Fails where the reviews of a published claim have ended. */
int refuse_closed(const struct claim *claim, struct error *err);

#endif
