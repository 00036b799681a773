/* citation.h - how a claim is cited as it stood: what all formats say. */
#ifndef VIGIL_CITATION_H
#define VIGIL_CITATION_H

#include <stdio.h>

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"

/* All of it is on one line, and safe to show. */
struct citation {
	const char *id;
	const char *author; /* the publication */
	const char *title;  /* AM-162: its title */
	const char *kind;   /* Claim, partial */
	const char *note;   /* Verdict: partial; entry fddcede3d323 */
	const char *url;    /* of the entry; NULL where the site has none */
	const char *language;
	long on; /* the day of the entry */
};

/* Returns how the claim of a page is cited as it stood after its last entry. */
struct citation citation_of(struct arena *arena, const struct site *site,
	const struct site_page *page);

/* Write it as BibTeX, RIS, and CSL-JSON. */
site_write_fn cite_bibtex, cite_ris, cite_csl;

#endif
