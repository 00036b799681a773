/* fact_write.h - writing members of JSON objects. */
#ifndef VIGIL_FACT_WRITE_H
#define VIGIL_FACT_WRITE_H

#include <stdio.h>

#include "fact.h"

/* Writes the members of a table, with a comma between each and the next. */
void fact_members(
	FILE *out, const struct fact *facts, const struct fact_of *of);

/* Writes them as an object. */
void fact_object(FILE *out, const struct fact *facts, const struct fact_of *of);

#endif
