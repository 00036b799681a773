/* site_strip.h - where a claim stands, in one line. */
#ifndef VIGIL_SITE_STRIP_H
#define VIGIL_SITE_STRIP_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "site_gather.h"
#include "words.h"

/* A word with a {day} in it, and that. */
struct strip_part {
	enum word word;
	long day;
	bool is_due;  /* it is a day to come, or was */
	bool is_late; /* and has passed */
};

enum { STRIP_PARTS = 2 };

/* Sets what stands behind the verdict of a claim, and returns how many parts
 * that has, one at least. */
size_t site_strip(
	const struct site_row *row, struct strip_part parts[STRIP_PARTS]);

/* Returns a part as text: reviewed 22 May 2026. */
const char *site_strip_part(struct arena *arena, const struct words *words,
	const struct strip_part *part);

/* Returns all parts as text, with a dot between each and the next. */
const char *site_strip_text(struct arena *arena, const struct words *words,
	const struct site_row *row);

#endif
