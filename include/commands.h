/* commands.h - all commands, in the order in which help shows them. */
#ifndef VIGIL_COMMAND_COMMANDS_H
#define VIGIL_COMMAND_COMMANDS_H

#include "arena.h"
#include "context.h"
#include "error.h"

/* All commands, in the order in which help shows them; ended by NULL. */
extern const struct command *const commands[];

/* Returns the command of a name; or NULL, fails with USAGE and names the
 * nearest. */
const struct command *command_named(
	struct arena *arena, const char *name, struct error *err);

#endif
