/* child.h - running other programs. */
#ifndef VIGIL_CHILD_H
#define VIGIL_CHILD_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/* Runs a program found by PATH, with the terminal, and waits for it; returns
 * its exit status, or -1 where it could not be run or was killed. */
int child_run(const char *const *arguments);

/* Runs a program and returns all that it prints, or NULL where it fails;
 * what it says to stderr is lost. */
char *child_text(
	struct arena *arena, const char *const *arguments, size_t *length);

/* Runs a program and returns the first line that it prints, or NULL where it
 * prints none or fails; what it says to stderr is lost. */
char *child_line(struct arena *arena, const char *const *arguments);

/* The exit status for a program that could not be run, as a shell has it. */
enum { CHILD_NOT_RUN = 127 };

/* How a program ended that was given something to read. */
struct child_end {
	int status;       /* its exit status */
	int signal;       /* that ended it, or 0 */
	bool is_late;     /* it took too long, and was killed */
	bool is_unread;   /* it did not read all that it was given */
	const char *said; /* the start of what it printed, on either output */
};

#endif
