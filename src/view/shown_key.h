/* shown_key.h - what programs are told of the keys of a claim file. */
#ifndef VIGIL_SHOWN_KEY_H
#define VIGIL_SHOWN_KEY_H

#include <stdbool.h>

/* The name by which JSON and CSV call it, and whether they have it among the
 * members of json_claim.c, or the columns of render_cells.c, already. */
struct shown_key {
	const char *key, *name;
	bool json_has, csv_has;
};

/* Returns what is said of a key. */
struct shown_key shown_key(const char *key);

#endif
