/* tally_site.h - counting in rows: what all claims add up to. */
#ifndef VIGIL_TALLY_SITE_H
#define VIGIL_TALLY_SITE_H

#include "site_gather.h"

/* Counts what lists and events have, and ends what was begun. */
void tally_finish(struct site *site);

#endif
