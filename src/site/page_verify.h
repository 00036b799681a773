/* page_verify.h - how a reader checks the record. */
#ifndef VIGIL_PAGE_VERIFY_H
#define VIGIL_PAGE_VERIFY_H

#include "site_files.h"

site_write_fn page_verify;

#endif
