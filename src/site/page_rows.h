/* page_rows.h - claims, and what entries did, as items of lists. */
#ifndef VIGIL_PAGE_ROWS_H
#define VIGIL_PAGE_ROWS_H

#include <stddef.h>
#include <stdio.h>

#include "site_files.h"
#include "site_gather.h"

/* Writes the claims that a list shows. */
void page_rows(FILE *out, const struct site *site, const struct site_page *page,
	const struct site_list *list);

/* Writes an event of a list of many claims. */
void page_row_event(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_event *event);

#endif
