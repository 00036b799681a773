/* heads.h - the heads of a record: the entries that no other names. */
#ifndef VIGIL_HEADS_H
#define VIGIL_HEADS_H

#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "text.h"

/* The lines of a record, as far as heads go. */
struct head_lines {
	struct arena *arena;
	struct texts heads;    /* `ID HASH` of each entry */
	struct texts hashes;   /* of each entry */
	struct texts previous; /* the hashes that entries name */
};

/* Adds a line; what is no entry is passed over. */
void heads_add_line(struct head_lines *lines, const char *line, size_t length);

/* Returns the heads, each as `ID HASH`, sorted by bytes. */
struct texts heads_of(struct head_lines *lines);

/* Returns the digest of heads: their number, a dash, and the SHA-256 of their
 * list. */
char *heads_digest(struct arena *arena, const struct texts *heads);

/* Returns the heads of all lines that a ledger has. */
int heads_of_ledger(struct ledger *ledger, struct arena *arena,
	struct texts *heads, size_t *entries, struct error *err);

#endif
