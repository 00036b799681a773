/* export_json.h - claims with all entries, as JSON, one after another. */
#ifndef VIGIL_EXPORT_JSON_H
#define VIGIL_EXPORT_JSON_H

#include <stdio.h>

#include "claim.h"
#include "history.h"
#include "view.h"

/* Writes what stands before the claims. */
void export_json_begin(FILE *out, const struct view *view);

/* Writes a claim as the pages of the JSON renderer do, with the lines of its
 * entries; number counts from 0. */
void export_json_claim(FILE *out, const struct view *view,
	const struct claim *claim, const struct history *history,
	size_t number);

/* Ends the list of so many claims; other members may follow, each with its
 * comma before it. */
void export_json_claims_end(FILE *out, size_t count);

/* Writes what comes last. */
void export_json_end(FILE *out, const struct view *view);

#endif
