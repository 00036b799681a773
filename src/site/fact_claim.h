/* fact_claim.h - the members of a claim. */
#ifndef VIGIL_FACT_CLAIM_H
#define VIGIL_FACT_CLAIM_H

#include "fact.h"

/* They ask for the page of a claim. */
extern const struct fact claim_facts[];

#endif
