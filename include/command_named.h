/* command_named.h - finding a command by its name. */
#ifndef VIGIL_COMMAND_NAMED_H
#define VIGIL_COMMAND_NAMED_H

#include "context.h"
#include "error.h"

/* Returns the command of a name; or NULL, fails with USAGE and names the
 * nearest. */
const struct command *command_named(
	const struct context *context, const char *name, struct error *err);

#endif
