/* page_bulletin.h - the page of a finished quarter, and the list of them. */
#ifndef VIGIL_PAGE_BULLETIN_H
#define VIGIL_PAGE_BULLETIN_H

#include "site_files.h"

site_write_fn page_bulletin;
site_write_fn page_bulletins;

#endif
