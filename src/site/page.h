/* page.h - what all pages have around what they say. */
#ifndef VIGIL_PAGE_H
#define VIGIL_PAGE_H

#include <stdbool.h>
#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

/* What a page says of itself. */
struct page_head {
	const char *title;       /* of the document; the heading, where that is
				    NULL */
	const char *heading;     /* the h1; NULL where the page writes it */
	const char *description; /* for search engines; or NULL */
	const char *here;    /* the path that the navigation shows, or NULL */
	site_write_fn *more; /* writes what else the head has; or NULL */
	const char *data;    /* JSON-LD, without any <; or NULL */
};

/* Writes how every page of HTML begins, up to its way of writing. */
void page_open(FILE *out, const struct site *site);

/* Writes all up to the heading, and all from the end of the main part on. Where
 * has_due, readers are told how far off days are. */
void page_begin(FILE *out, const struct site *site,
	const struct site_page *page, const struct page_head *head);
void page_end(FILE *out, const struct site *site, const struct site_page *page,
	bool has_due);

#endif
