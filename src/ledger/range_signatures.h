/* range_signatures.h - whether what a range adds is signed as it should be. */
#ifndef VIGIL_RANGE_SIGNATURES_H
#define VIGIL_RANGE_SIGNATURES_H

#include "error.h"
#include "range.h"
#include "range_claims.h"
#include "range_lines.h"

/* Adds a fault for each new entry whose signature is bad, or is missing where
 * it is required, and for each publication that lacks a signed entry after it
 * and did not before. What was taken back has none. Fails where ssh-keygen
 * cannot be run. */
int range_signatures_check(struct range *range,
	const struct range_claims *claims, const struct range_lines *added,
	struct error *err);

#endif
