/* page_method.h - the rules that the claims of a ledger are kept by. */
#ifndef VIGIL_PAGE_METHOD_H
#define VIGIL_PAGE_METHOD_H

#include "site_files.h"

site_write_fn page_method;

#endif
