/* undoing.h - undoing what was recorded. */
#ifndef VIGIL_COMMAND_UNDOING_H
#define VIGIL_COMMAND_UNDOING_H

#include "context.h"
#include "entries.h"
#include "error.h"

/* Undoes all these entries or none, and prints where each claim stands then.
 * Call ledger_begin first. */
int undoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err);

#endif
