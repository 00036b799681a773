/* site_write.h - one file of a site. */
#ifndef VIGIL_SITE_WRITE_H
#define VIGIL_SITE_WRITE_H

#include "arena.h"
#include "error.h"
#include "site_files.h"
#include "site_gather.h"
#include "tree.h"
#include "tree_file.h"

/* Returns what a writer of a file is handed, but for what the file is of; name
 * is that of a claim, a list or a log. */
struct site_page site_page_of(
	struct arena *arena, const struct site_file *file, const char *name);

/* Adds to a file what a writer, which may be NULL, writes. */
int site_write_part(const struct site *site, struct tree_file *made,
	site_write_fn *write, const struct site_page *page, struct error *err);

/* Writes a whole file into a tree. */
int site_write_file(const struct site *site, struct tree *tree,
	const struct site_page *page, struct error *err);

#endif
