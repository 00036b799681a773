/* site_notes.h - what is noted of a site, so that next time what has not
 * changed need not be written. */
#ifndef VIGIL_SITE_NOTES_H
#define VIGIL_SITE_NOTES_H

#include <stdio.h>

#include "error.h"
#include "site_gather.h"

struct site_notes {
	const char *key;   /* what all files hang on: settings, program */
	const char *place; /* the directory of the site */
	FILE *before;      /* what was noted last; or NULL */
	FILE *written;     /* what is known while files are written; or NULL */
};

/* Returns, as a file without a name, what is to be noted of a site that is in
 * its place; NULL where that is nothing. */
FILE *site_notes_end(const struct site *site, const struct site_notes *notes,
	struct error *err);

#endif
