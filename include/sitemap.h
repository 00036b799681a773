/* sitemap.h - the pages of a site, for search engines. */
#ifndef VIGIL_SITEMAP_H
#define VIGIL_SITEMAP_H

#include <stddef.h>

#include "site_files.h"
#include "site_gather.h"

/* Writes them as sitemaps.org has it, each with the day of its last entry;
 * where they are more than one file may have, the index of parts. */
site_write_fn sitemap;

/* Returns how many parts there are: 0 where one file is enough. */
size_t sitemap_parts(const struct site *site);

/* Writes a part, by the number of its page. */
site_write_fn sitemap_part;

/* Writes robots.txt, which says where they are. */
site_write_fn sitemap_robots;

#endif
