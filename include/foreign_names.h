/* foreign_names.h - what names of columns and paths mean. */
#ifndef VIGIL_FOREIGN_NAMES_H
#define VIGIL_FOREIGN_NAMES_H

#include <stdbool.h>

#include "arena.h"
#include "text.h"

/* What a name stands for: a key of claim files, or x- and more; where that is a
 * list, which item of it, and what of that. */
struct meaning {
	const char *key;  /* "history" is what was judged before */
	const char *part; /* of the item, or "" */
	const char *day;  /* in the name, of what was judged then; or NULL */
	const char *map;  /* that says so, or NULL */
	const char *stem; /* of the name, before its number */
	long item;        /* from 0 on; -1 where the name has no number */
	int rank;         /* of two names of one key the lower counts */
};

/* A name that is known, in small letters with underscores, and its key. */
struct known_name {
	const char *name, *key;
};

/* All of them, ended by one without a name; vigil(1) has them too. */
extern const struct known_name known_names[];

/* Returns what a name means: by maps, texts such as claim=Statement, else by
 * the table of known names, else x- and the name. */
struct meaning foreign_meaning(
	struct arena *arena, const struct texts *maps, const char *name);

/* Returns the key of the user's own, x-..., for a name. */
char *foreign_own_key(struct arena *arena, const char *name);

#endif
