/* json_history.h - the entries of a claim in JSON. */
#ifndef VIGIL_JSON_HISTORY_H
#define VIGIL_JSON_HISTORY_H

#include <stdio.h>

#include "arena.h"
#include "history.h"

/* Writes the member verdict_history: all entries, the oldest first. */
void json_history(
	FILE *out, struct arena *arena, const struct history *history);

/* Writes the members dissents and corrections. */
void json_disputes(
	FILE *out, struct arena *arena, const struct history *history);

#endif
