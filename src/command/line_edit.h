/* line_edit.h - a line that can be edited while it is typed. */
#ifndef VIGIL_COMMAND_LINE_EDIT_H
#define VIGIL_COMMAND_LINE_EDIT_H

#include <stdbool.h>

#include "arena.h"

/* Returns whether standard input and output are a terminal on which a line can
 * be edited. */
bool line_edit_can(void);

/* Writes a question, and has the line that answers it edited: arrows, Home,
 * Ctrl-U and their like. It begins with a text, which may be "". Returns the
 * line, or NULL where there is no more to come. */
char *line_edit(struct arena *arena, const char *question, const char *start);

#endif
