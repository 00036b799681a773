/* page_insights.h - the page of what a ledger adds up to. */
#ifndef VIGIL_PAGE_INSIGHTS_H
#define VIGIL_PAGE_INSIGHTS_H

#include "site_files.h"

site_write_fn page_insights;

#endif
