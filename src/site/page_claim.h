/* page_claim.h - the page of a claim. */
#ifndef VIGIL_PAGE_CLAIM_H
#define VIGIL_PAGE_CLAIM_H

#include "site_files.h"

site_write_fn page_claim;

#endif
