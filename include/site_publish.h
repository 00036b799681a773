/* site_publish.h - writing a site. */
#ifndef VIGIL_SITE_PUBLISH_H
#define VIGIL_SITE_PUBLISH_H

#include <stdbool.h>

#include "error.h"
#include "site_gather.h"
#include "site_notes.h"
#include "tree.h"

/* Writes all files of a site into a tree. Claims whose files are as they were
 * written, by the notes, and would be written so again, are passed over; all
 * others are read once more. */
int site_publish(const struct site *site, const struct site_source *source,
	const struct site_notes *notes, struct tree *tree, struct error *err);

/* Returns whether a file stays in its place though it is not made any more. */
bool site_stays(const char *path);

/* A file that each site has. */
extern const char site_mark[];

#endif
