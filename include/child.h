/* child.h - running other programs. */
#ifndef VIGIL_CHILD_H
#define VIGIL_CHILD_H

#include "arena.h"

/* Runs a program found by PATH, with the terminal, and waits for it; gives back
 * its exit status, or -1 where it could not be run or was killed. */
int child_run(const char *const *arguments);

/* Runs a program and gives back all that it prints, or NULL where it fails;
 * what it says to stderr is lost. */
char *child_text(
	struct arena *arena, const char *const *arguments, size_t *length);

/* Runs a program and gives back the first line that it prints, or NULL where it
 * prints none or fails; what it says to stderr is lost. */
char *child_line(struct arena *arena, const char *const *arguments);

#endif
