/* hostile_steps.h - a history of all kinds of entries, in a few words each. */
#ifndef VIGIL_HOSTILE_STEPS_H
#define VIGIL_HOSTILE_STEPS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

enum { STORY_STEPS = 16 };

/* Returns a step as lines of a version tell it: NAME=WORD, with blanks between
 * them. */
const char *story_step(int version, size_t step);

bool story_is_of_kind(const char *step, const char *kind);

/* Returns what a step says of a member, or NULL. */
const char *story_word(struct arena *arena, const char *step, const char *name);

/* Returns whether any step of a kind has the member. */
bool story_has(
	struct arena *arena, const char *kind, int version, const char *member);

#endif
