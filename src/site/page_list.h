/* page_list.h - pages that list claims by verdict, topic or year. */
#ifndef VIGIL_PAGE_LIST_H
#define VIGIL_PAGE_LIST_H

#include "site_files.h"

site_write_fn page_list;

#endif
