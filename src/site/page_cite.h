/* page_cite.h - how to cite a claim, on its page. */
#ifndef VIGIL_PAGE_CITE_H
#define VIGIL_PAGE_CITE_H

#include "site_files.h"

/* Write what programs that manage references look for in the head of a page;
 * and the texts to copy, with the files. */
site_write_fn page_cite_head, page_cite;

#endif
