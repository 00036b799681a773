/* verify.h - vigil verify: whether the record is as it was made. */
#ifndef VIGIL_COMMAND_VERIFY_H
#define VIGIL_COMMAND_VERIFY_H

#include <stdbool.h>

#include "context.h"
#include "error.h"
#include "verify_ledger.h"

extern const struct command command_verify;

/* Writes what a verification has found, and fails with INVALID where that is a
 * fault; is_since tells that it was held against something older. */
int verify_print(struct context *context,
	const struct verification *verification, bool is_since,
	struct error *err);

#endif
