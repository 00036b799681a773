/* page_embed.h - how to show a claim elsewhere, on its page. */
#ifndef VIGIL_PAGE_EMBED_H
#define VIGIL_PAGE_EMBED_H

#include "site_files.h"

/* Writes the code to copy, where the site has an address. */
site_write_fn page_embed;

#endif
