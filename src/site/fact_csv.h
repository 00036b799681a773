/* fact_csv.h - members of objects as comma-separated values: those that are no
 * objects themselves; lists as one cell, with
 * each on a line of its own. */
#ifndef VIGIL_FACT_CSV_H
#define VIGIL_FACT_CSV_H

#include <stdio.h>

#include "arena.h"
#include "fact.h"

/* Writes the row of their names, and one of what they have. */
void fact_csv_names(FILE *out, struct arena *arena, const struct fact *facts);
void fact_csv_row(
	FILE *out, const struct fact *facts, const struct fact_of *of);

#endif
