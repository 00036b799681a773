/* sitemap.h - the pages of a site, for search engines. */
#ifndef VIGIL_SITEMAP_H
#define VIGIL_SITEMAP_H

#include "site_files.h"

/* Writes them as sitemaps.org has it, each with the day of its last entry. */
site_write_fn sitemap;

/* Writes robots.txt, which says where they are. */
site_write_fn sitemap_robots;

#endif
