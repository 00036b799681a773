/* fact_whole.h - the members that stand around the claims of a ledger. */
#ifndef VIGIL_FACT_WHOLE_H
#define VIGIL_FACT_WHOLE_H

#include "fact.h"

/* The version of all members: it grows where one must go. */
enum { FACTS_SCHEMA = 1 };

/* The first members of facts.json, up to the figures; those that stand before
 * the claims of the publication, and of others. */
extern const struct fact whole_facts[], own_facts[], archive_facts[];

#endif
