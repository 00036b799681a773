/* import_spool.h - texts that wait on disk, in the order in which they came. */
#ifndef VIGIL_LEDGER_IMPORT_SPOOL_H
#define VIGIL_LEDGER_IMPORT_SPOOL_H

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"

struct import_spool {
	FILE *file; /* which has no name */
	size_t count;
};

/* Begins with none; spool_close ends it. */
int spool_open(
	struct ledger *ledger, struct import_spool *spool, struct error *err);
void spool_close(struct import_spool *spool);

/* Adds a text of so many bytes. */
int spool_add(struct import_spool *spool, const char *text, size_t length,
	struct error *err);

/* Goes back to the first text. */
int spool_rewind(struct import_spool *spool, struct error *err);

/* Returns the next text, or NULL where it cannot be read or there is none. */
char *spool_next(
	struct import_spool *spool, struct arena *arena, struct error *err);

/* Forgets all texts. */
int spool_clear(struct import_spool *spool, struct error *err);

#endif
