/* verify_older.h - reading what a record is held against. */
#ifndef VIGIL_VERIFY_OLDER_H
#define VIGIL_VERIFY_OLDER_H

#include "context.h"
#include "error.h"
#include "verify_ledger.h"

/* Reads a list of heads, a record, or the record of a revision of git, by its
 * name. */
int verify_older(struct context *context, const char *against,
	struct older *older, struct error *err);

#endif
