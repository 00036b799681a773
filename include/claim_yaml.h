/* claim_yaml.h - a claim as a claim file. */
#ifndef VIGIL_CLAIM_YAML_H
#define VIGIL_CLAIM_YAML_H

#include <stdbool.h>
#include <stdio.h>

#include "claim.h"
#include "text.h"

/* What is kept under a key of the user's own, x-...: a text, or a list. */
struct extra {
	struct extra *next;
	const char *key;
	struct texts values;
	bool is_list;
};

/* Writes a claim with those keys in the order of the template of vigil new.
 * What the reader of claim files reads of it is the same claim. */
void claim_yaml(
	FILE *out, const struct claim *claim, const struct extra *extras);

#endif
