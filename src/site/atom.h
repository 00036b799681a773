/* atom.h - Atom (RFC 4287): a feed, and its entries. */
#ifndef VIGIL_ATOM_H
#define VIGIL_ATOM_H

#include <stdio.h>

#include "arena.h"
#include "site_gather.h"

/* Texts are plain, addresses whole, moments as RFC 3339 has them. What may be
 * NULL is left out. */
struct atom_feed {
	const char *id, *title, *updated;
	const char *subtitle;    /* may be NULL */
	const char *self, *page; /* the feed, and what it is of */
	const char *author;
	const char *language;
};

struct atom_entry {
	const char *id, *title, *updated, *published;
	const char *page, *text;
	const char *author, *topic; /* may be NULL */
};

/* Begins a feed; atom_end ends it. */
void atom_begin(FILE *out, const struct atom_feed *feed);
void atom_entry(FILE *out, const struct atom_entry *entry);
void atom_end(FILE *out);

#endif
