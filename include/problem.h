/* problem.h - what is wrong with a file, and where. */
#ifndef VIGIL_PROBLEM_H
#define VIGIL_PROBLEM_H

#include <stddef.h>

#include "arena.h"

/* A place in a file, counted from 1 in lines and characters; line 0 is the file
 * as a whole. */
struct position {
	long line, column;
};

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

struct problem {
	struct problem *next;
	enum severity severity;
	const char *file; /* relative to the ledger */
	struct position at;
	const char *message;
	const char *source; /* that line; NULL if there is none */
	const char *rival; /* the id that another file has already, else NULL */
};

/* Problems in the order in which they were found. */
struct problems {
	struct problem *first, *last;
	size_t count;
};

/* Adds a copy of problem, whose texts it borrows, and returns it. */
struct problem *problems_add(struct arena *arena, struct problems *problems,
	const struct problem *problem);

/* Adds copies of all of more. */
void problems_append(struct arena *arena, struct problems *problems,
	const struct problems *more);

#endif
