/* undoing.h - taking back what was recorded. */
#ifndef VIGIL_COMMAND_UNDOING_H
#define VIGIL_COMMAND_UNDOING_H

#include "context.h"
#include "entries.h"
#include "error.h"

/* Takes back all these entries or none, and tells of each claim where it stands
 * then. The ledger must have been begun. */
int undoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err);

#endif
