/* record_heads.h - the heads of a record at several times, and their digests.
 */
#ifndef VIGIL_RECORD_HEADS_H
#define VIGIL_RECORD_HEADS_H

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "history.h"

/* They are on disk where they are many. Times are numbers from 0 on; what a
 * claim has at several, one after another, is held once. */
struct record_heads;

struct record_heads *record_heads_begin(struct arena *arena);

/* Adds the entries of a claim that no other of the history follows, as the
 * claim's heads at a time. Claims come one after another, and the times of each
 * in their order; record_heads_end_claim follows the last. */
void record_heads_add(struct record_heads *heads, const char *id,
	const struct history *history, unsigned time);
int record_heads_end_claim(struct record_heads *heads, struct error *err);

/* Returns the digest of the heads at each of so many times, as `vigil verify`
 * has it. */
int record_digests(struct record_heads *heads, struct arena *arena,
	const char **digests, unsigned count, struct error *err);

/* Writes those at the first time, each as `ID HASH`. */
int record_heads_write(
	struct record_heads *heads, FILE *out, struct error *err);

/* Closes what is on disk; NULL is fine. */
void record_heads_close(struct record_heads *heads);

#endif
