/* overview.h - all commands, in groups by the work. */
#ifndef VIGIL_COMMAND_OVERVIEW_H
#define VIGIL_COMMAND_OVERVIEW_H

#include <stdio.h>

#include "arena.h"
#include "context.h"

/* Writes all commands, a few words on each, in two columns; in one where
 * the terminal, of so many columns or 0 for none, has no room for two. */
void overview_write(FILE *out, struct arena *arena,
	const struct command_row *rows, int columns);

/* Writes all commands with their summaries, one a line. */
void overview_write_list(FILE *out, const struct command_row *rows);

#endif
