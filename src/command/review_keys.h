/* review_keys.h - what one can do with a claim in vigil review. */
#ifndef VIGIL_COMMAND_REVIEW_KEYS_H
#define VIGIL_COMMAND_REVIEW_KEYS_H

#include "arena.h"
#include "error.h"
#include "review_session.h"

/* Returns the names of the keys, as the prompt shows them. */
const char *review_key_names(struct arena *arena);

/* Does what the user asks for; an error is printed, and the session goes on. */
int review_press(struct turn *turn, const char *typed, struct error *err);

#endif
