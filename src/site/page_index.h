/* page_index.h - the first page: all claims, and what moved last. */
#ifndef VIGIL_PAGE_INDEX_H
#define VIGIL_PAGE_INDEX_H

#include "site_files.h"

site_write_fn page_index;

#endif
