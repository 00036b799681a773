/* page_facts.h - what one should know of a claim, as a list of facts. */
#ifndef VIGIL_PAGE_FACTS_H
#define VIGIL_PAGE_FACTS_H

#include "site_files.h"

site_write_fn page_facts;

#endif
