/* command_help.h - the help of one command. */
#ifndef VIGIL_COMMAND_COMMAND_HELP_H
#define VIGIL_COMMAND_COMMAND_HELP_H

#include <stdio.h>

#include "arena.h"
#include "context.h"
#include "options.h"

/* Writes the usage of a command, its options, what a filter is where it takes
 * one, and its examples. */
void command_help_write(FILE *out, struct arena *arena,
	const struct command *command, const struct option *options);

#endif
