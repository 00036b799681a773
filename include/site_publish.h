/* site_publish.h - writing a site. */
#ifndef VIGIL_SITE_PUBLISH_H
#define VIGIL_SITE_PUBLISH_H

#include <stdbool.h>

#include "error.h"
#include "site_gather.h"
#include "tree.h"

/* Reads all claims once more, and writes all files of a site into a tree. */
int site_publish(const struct site *site, const struct site_source *source,
	struct tree *tree, struct error *err);

/* Returns whether a file stays in its place though it is not made any more. */
bool site_stays(const char *path);

/* A file that each site has. */
extern const char site_mark[];

#endif
