/* site_before.h - what is noted of a site when it was written last. */
#ifndef VIGIL_SITE_BEFORE_H
#define VIGIL_SITE_BEFORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

#include "arena.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_notes.h"
#include "tree_stamp.h"

/* Notes are lines of words: KEY STAMP LENGTH..., of the whole site and of what
 * files with a part for every claim begin with; then for each claim, by id in
 * natural order, FINGERPRINT STAMP LENGTH... ID; and the digest of all that. A
 * stamp tells files from themselves at another time. */
struct site_before {
	const struct site *site;
	FILE *in;
	struct tree_look *look;
	size_t wholes; /* how many lengths a line has */
	/* of the claim that was found, or the next one */
	char *line;
	size_t size;
	bool is_ahead; /* its line is read, and not passed */
	const char *print, *stamp, *id;
	off_t starts[WHOLE_FILES]; /* where its parts are */
	size_t lengths[WHOLE_FILES];
};

/* Returns the fingerprint of a claim: what its files hang on, as its row has
 * it, and what the site says of the others that they name. */
const char *site_fingerprint(struct arena *arena, const struct site *site,
	const struct site_row *row);

/* Begins to read notes; without any, where they are broken, and where they are
 * not of these settings and this program, or files with a part for every claim
 * are not as they were written, nothing is ever found. */
void site_before_open(struct site_before *before, struct arena *arena,
	const struct site *site, const struct site_notes *notes);
void site_before_close(struct site_before *before);

/* Returns whether a claim, which has that fingerprint now, has it in the notes
 * as well, and its files are as they were written; rows come in their order. */
bool site_before_has(struct site_before *before, struct arena *arena,
	const struct site_row *row, const char *print);

/* Returns what tells the files of a claim, or with NULL those with a part for
 * every claim, from themselves at another time; NULL where one is missing. */
const char *site_stamp(struct arena *arena, const struct site *site,
	struct tree_look *look, const struct site_row *row);

#endif
