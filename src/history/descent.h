/* descent.h - the lines in which entries descend. */
#ifndef VIGIL_DESCENT_H
#define VIGIL_DESCENT_H

#include <stddef.h>

#include "arena.h"
#include "lineage.h"

/* Returns how far an entry reaches on a line; 0 where it does not. */
size_t descent_place(const struct kin *kin, size_t line);

/* Lets an entry, whose previous ones are linked, go on with the line of one of
 * them, or begin a new one. lengths has the length of each line, and *lines
 * their number. */
void descend(struct arena *arena, const struct lineage *lineage,
	struct kin *kin, size_t *lengths, size_t *lines);

#endif
