/* tally_claim.h - counting in rows: what each claim adds. */
#ifndef VIGIL_TALLY_CLAIM_H
#define VIGIL_TALLY_CLAIM_H

#include "claim.h"
#include "history.h"
#include "site_gather.h"

/* Makes the rows of weeks and quarters that end on today. */
void tally_begin(struct site *site);

/* Counts a claim, and the entries of its history. */
void tally_claim(struct site *site, const struct site_row *row,
	const struct claim *claim, const struct history *history);

#endif
