/* page_entry.h - what an entry did, on the page of its claim. */
#ifndef VIGIL_PAGE_ENTRY_H
#define VIGIL_PAGE_ENTRY_H

#include <stdio.h>

#include "history.h"
#include "site_files.h"
#include "site_gather.h"
#include "words.h"

/* The history that an entry is listed in. */
struct entry_listing {
	FILE *out;
	const struct site *site;
	const struct site_page *page;
	int length; /* of what entries are known by */
};

/* Writes what an entry did, within a paragraph. */
void page_entry(const struct entry_listing *listing, const struct event *event);

/* Returns the filling of a name with a link to an entry of the page; what
 * stands in it is the caller's. */
struct filling page_entry_filling(const struct entry_listing *listing,
	const char *name, const char *hash);

#endif
