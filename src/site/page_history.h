/* page_history.h - the entries of a claim, the newest first. */
#ifndef VIGIL_PAGE_HISTORY_H
#define VIGIL_PAGE_HISTORY_H

#include "site_files.h"

/* Writes the history, and apart from it what was taken back. */
site_write_fn page_history;

#endif
