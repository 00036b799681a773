/* terminal.h - what an output can show. */
#ifndef VIGIL_TERMINAL_H
#define VIGIL_TERMINAL_H

#include <stdbool.h>
#include <stdio.h>

/* Returns the columns of the terminal behind a file, 80 where it does not
 * say; 0 where it is no terminal. */
int terminal_columns(FILE *file);

/* Returns the lines of the terminal behind a file; 0 where it does not say.
 */
int terminal_lines(FILE *file);

/* Returns whether TERM says that a terminal can do nothing but print. */
bool terminal_is_dumb(void);

/* Returns whether to write colours: wanted is "always", "never" or "auto",
 * which asks NO_COLOR, TERM and whether file is a terminal. */
bool terminal_has_color(FILE *file, const char *wanted);

#endif
