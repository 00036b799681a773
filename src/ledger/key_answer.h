/* key_answer.h - what ssh-keygen says of a signature. */
#ifndef VIGIL_KEY_ANSWER_H
#define VIGIL_KEY_ANSWER_H

#include <stdbool.h>

#include "arena.h"

/* Returns whether the exit status of `ssh-keygen -Y verify` and what it said,
 * on both outputs, mean that a signature is good, or that it is not. Anything
 * else is no answer. What it said may be NULL. */
bool key_answer_is_good(int status, const char *said);
bool key_answer_is_bad(int status, const char *said);

/* Returns what it says is wrong, in our words, or NULL where it says nothing.
 */
const char *key_answer_why(const char *said);

/* Returns the fingerprint of the key that signed, from a good answer. */
const char *key_answer_key(struct arena *arena, const char *said);

#endif
