/* site_whole.h - files that have a part for every claim. */
#ifndef VIGIL_SITE_WHOLE_H
#define VIGIL_SITE_WHOLE_H

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "site_before.h"
#include "site_files.h"
#include "site_gather.h"
#include "tree.h"
#include "tree_file.h"

/* They are open while all claims go by. */
struct site_whole {
	const struct site *site;
	struct arena arena;
	struct {
		const struct site_file *file;
		struct tree_file *made;
		size_t length; /* up to the part that comes next */
	} files[WHOLE_FILES];
	size_t count;
};

/* Begins all of them; add adds the part of a claim, whose page is that of any
 * file, to each; end ends them. The arena is the caller's to release. */
int site_whole_begin(
	struct site_whole *whole, struct tree *tree, struct error *err);
int site_whole_add(const struct site_whole *whole,
	const struct site_page *claim, struct error *err);

/* Adds the parts that a claim has in the files that are there. */
int site_whole_copy(const struct site_whole *whole,
	const struct site_before *before, struct error *err);

/* Writes how many bytes were added to each since this was asked last. */
void site_whole_lengths(struct site_whole *whole, FILE *out);

int site_whole_end(struct site_whole *whole, struct error *err);

#endif
