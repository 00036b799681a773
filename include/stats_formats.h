/* stats_formats.h - what a ledger adds up to, in the formats of a terminal and
 * of programs. */
#ifndef VIGIL_STATS_FORMATS_H
#define VIGIL_STATS_FORMATS_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "problem.h"
#include "site_gather.h"

/* Where it is written to: columns of the terminal, 0 where that is none; and of
 * which claims it is, or NULL for all; and what is wrong with their files. */
struct stats_place {
	FILE *out;
	struct arena *arena;
	const char *asked;
	int columns;
	bool color;
	struct problems problems;
};

typedef void stats_fn(const struct stats_place *place, const struct site *site);

/* The names of the formats, ended by NULL. */
extern const char *const stats_formats[];

/* Returns the writer of a format. */
stats_fn *stats_format(const char *name);

#endif
