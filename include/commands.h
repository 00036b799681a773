/* commands.h - all commands, by the work that they are for. */
#ifndef VIGIL_COMMAND_COMMANDS_H
#define VIGIL_COMMAND_COMMANDS_H

#include "context.h"

/* All commands, group by group, in the order in which help shows them; the last
 * row has none. */
extern const struct command_row commands[];

#endif
