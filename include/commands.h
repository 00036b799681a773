/* commands.h - all commands, in the order in which help shows them. */
#ifndef VIGIL_COMMAND_COMMANDS_H
#define VIGIL_COMMAND_COMMANDS_H

#include "context.h"

/* All commands, in the order in which help shows them; ended by NULL. */
extern const struct command *const commands[];

#endif
