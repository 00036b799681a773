/* intake_parts.h - what members of a review are called elsewhere. */
#ifndef VIGIL_EXCHANGE_INTAKE_PARTS_H
#define VIGIL_EXCHANGE_INTAKE_PARTS_H

#include <stdbool.h>

#include "foreign_names.h"

enum review_part {
	PART_ON,
	PART_VERDICT,
	PART_FROM,
	PART_NOTE,
	PART_BY,
	PART_LINK,
	PART_NEXT
};

/* Returns the part that a name begins with, or -1. */
int intake_part_named(const char *name);

/* Returns whether a name with a number, as Note 2, may be of a review. */
bool intake_is_part(const struct meaning *meaning);

#endif
