/* foreign.h - claims as files of other programs have them. */
#ifndef VIGIL_FOREIGN_H
#define VIGIL_FOREIGN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "text.h"

/* One value: under the name of its column, or the path to it in its object. */
struct cell {
	struct cell *next;
	const char *name, *text;
	long line, column; /* of a page; else 0 */
	bool is_rest;      /* of a row: the table has no name for it */
};

/* Keys of the user's own, as own_keys.h has them, of vigil's own JSON: those of
 * the claim, or of what is at a path in it. */
struct owned {
	struct owned *next;
	const char *path, *text;
};

/* What a foreign file has of one claim; texts are UTF-8 without control
 * characters but newline and tab. */
struct foreign {
	struct arena *arena;
	const char *file; /* as the user can reach it */
	const char *path; /* to the object in a tree, else NULL */
	long line, row;   /* in a table, else 0 */
	struct cell *cells;
	bool is_own;        /* vigil's own JSON */
	bool has_opening;   /* what it says of now is of the opening review */
	struct texts lines; /* of the record, as vigil exports it */
	const char *due, *due_reason; /* there, or NULL */
	struct owned *owned;
};

/* What is wrong with foreign files: said as it is found. */
struct findings {
	FILE *out; /* NULL where nothing is to be said */
	size_t count;
};

/* Returns where a cell stands, or for NULL the claim, as people find it. */
const char *foreign_place(struct arena *arena, const struct foreign *foreign,
	const struct cell *cell);

/* Says what is wrong with a claim, or with a cell of it, which may be NULL. */
void foreign_problem(struct findings *findings, const struct foreign *foreign,
	const struct cell *cell, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Adds a cell behind the last one and returns it; borrows its texts. */
struct cell *foreign_add(struct foreign *foreign, struct cell **last,
	const char *name, const char *text);

/* Called with each claim of a file, which is gone when it returns; -1 ends the
 * reading. */
typedef int foreign_fn(void *context, struct foreign *foreign);

/* A file that is open for reading, and what becomes of what it has. */
struct foreign_source {
	const char *path;
	FILE *in;
	struct findings *findings;
	foreign_fn *each;
	void *context;
	bool in_tree;         /* found in a directory: it need not be a claim */
	size_t passed_over;   /* files that are none */
	struct arena *arena;  /* of the texts in untaken */
	struct texts untaken; /* values beside the claims: where, how many */
};

/* Each reads all claims of a file; what is wrong with it is a finding. Returns
 * -1 where each did, or with an error where the file could not be read. */
typedef int foreign_reader(struct foreign_source *source, struct error *err);

#endif
