/* page_log.h - pages that list moves, corrections and dissents. */
#ifndef VIGIL_PAGE_LOG_H
#define VIGIL_PAGE_LOG_H

#include "site_files.h"

site_write_fn page_log;

#endif
