/* record_heads.h - the heads of a record, and their digest. */
#ifndef VIGIL_RECORD_HEADS_H
#define VIGIL_RECORD_HEADS_H

#include "arena.h"
#include "history.h"
#include "text.h"

/* Adds the entries of a claim that no other of the history follows, each as
 * `ID HASH`. */
void record_heads(struct arena *arena, struct texts *heads, const char *id,
	const struct history *history);

/* Sorts heads, and returns their digest as `vigil verify` has it. */
const char *record_digest(struct arena *arena, struct texts *heads);

#endif
