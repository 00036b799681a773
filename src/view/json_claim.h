/* json_claim.h - all that is known of a claim, as a JSON object. */
#ifndef VIGIL_JSON_CLAIM_H
#define VIGIL_JSON_CLAIM_H

#include <stdio.h>

#include "arena.h"
#include "view.h"

/* Writes the object; with its history, where the row has it. The members and
 * their order are part of what scripts rely on: new ones go behind. */
void json_claim(FILE *out, struct arena *arena, const struct view_row *row);

/* The same without the brace that ends it. */
void json_claim_members(
	FILE *out, struct arena *arena, const struct view_row *row);

#endif
