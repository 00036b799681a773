/* progress.h - how far a long task has come, on a terminal. */
#ifndef VIGIL_PROGRESS_H
#define VIGIL_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* A task of so many steps, `reading 12 of 300 files`; where it is not known how
 * many, all is 0. */
struct progress {
	FILE *out;
	const char *doing, *things;
	size_t all;
	long long began, shown; /* in nanoseconds */
	bool is_terminal;
};

/* Begins a task; nothing is shown of it in its first second, or where out is no
 * terminal. */
struct progress progress_begin(
	FILE *out, const char *doing, size_t all, const char *things);

/* Shows, now and then, how many steps are done. */
void progress_step(struct progress *progress, size_t done);

/* Takes away what was shown. */
void progress_end(struct progress *progress);

#endif
