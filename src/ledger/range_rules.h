/* range_rules.h - whether what a range did to a claim keeps the rules. */
#ifndef VIGIL_RANGE_RULES_H
#define VIGIL_RANGE_RULES_H

#include "range.h"
#include "range_claims.h"
#include "range_lines.h"

/* Adds the faults of a claim that it did not have before the range: of its
 * entries, told at the lines that the range added, and of its file. */
void range_rules_check(struct range *range, struct range_claim *claim,
	const struct range_lines *added);

#endif
