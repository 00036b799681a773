/* facts.h - a whole ledger, and each claim, as JSON. */
#ifndef VIGIL_FACTS_H
#define VIGIL_FACTS_H

#include "site_files.h"

/* Write facts.json: what comes before the claims, each of them, and the rest.
 */
site_write_fn facts_begin, facts_each, facts_end;

/* Writes the same of one claim, as a file of its own. */
site_write_fn facts_claim;

#endif
