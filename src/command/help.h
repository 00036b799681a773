/* help.h - vigil help: the part of the manual that is about a command. */
#ifndef VIGIL_COMMAND_HELP_H
#define VIGIL_COMMAND_HELP_H

#include "context.h"

extern const struct command command_help;

#endif
