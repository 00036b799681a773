/* command_named.h - finding a command by its name. */
#ifndef VIGIL_COMMAND_NAMED_H
#define VIGIL_COMMAND_NAMED_H

#include "context.h"
#include "error.h"
#include "text.h"

/* Returns the command of a name; or NULL, fails with USAGE and names what was
 * meant, also by the words behind it. */
const struct command *command_named(struct context *context, const char *name,
	const struct texts *behind, struct error *err);

#endif
