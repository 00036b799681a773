/* undoing.h - taking back what was recorded, and bringing it back. */
#ifndef VIGIL_COMMAND_UNDOING_H
#define VIGIL_COMMAND_UNDOING_H

#include <stdbool.h>

#include "context.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "text.h"

/* Finds whether an entry was taken back, and by which undos that stand. */
int undoing_find(struct context *context, const struct entry *entry,
	bool *undone, struct texts *undos, struct error *err);

/* Takes back all these entries or none, and prints where each claim stands
 * then; redoing_record brings them back. Call ledger_begin first. */
int undoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err);
int redoing_record(struct context *context, const char *by,
	const struct entries *entries, struct error *err);

#endif
