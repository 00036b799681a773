/* claim_yaml.h - a claim as a claim file. */
#ifndef VIGIL_CLAIM_YAML_H
#define VIGIL_CLAIM_YAML_H

#include <stdio.h>

#include "claim.h"

/* Writes a claim in the order of the template of vigil new. What the reader of
 * claim files reads of it is the same claim. */
void claim_yaml(FILE *out, const struct claim *whole);

#endif
