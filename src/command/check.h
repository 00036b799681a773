/* check.h - vigil check: every problem, without touching the ledger. */
#ifndef VIGIL_COMMAND_CHECK_H
#define VIGIL_COMMAND_CHECK_H

#include "context.h"
#include "error.h"

extern const struct command command_check;

/* Writes the problems and warnings of one file of an open ledger, and counts
 * them. Fails with INVALID where there are problems. */
int check_file(struct context *context, const char *file, struct error *err);

#endif
