/* range.h - what the parts of the check of a range of commits share. */
#ifndef VIGIL_RANGE_H
#define VIGIL_RANGE_H

#include <stdbool.h>

#include "arena.h"
#include "file.h"
#include "git_objects.h"
#include "problem.h"
#include "settings.h"
#include "signers.h"

/* So much of the record that a range adds, or may have taken out, is kept in
 * memory. */
extern const struct file_limit range_limit;

struct range {
	struct arena *arena; /* of the run */
	struct arena work;   /* of what is being looked at */
	struct git_objects objects;
	const char *within; /* the ledger's directory in all commits, or NULL */
	const char *formerly; /* where it was before it moved there, or NULL */
	const char *path;     /* where NEW has it; problems are told below it */
	struct settings settings;
	struct signers signers; /* whose keys count */
	bool trusts_new; /* these, and what must be signed, NEW may change */
	long today;
	struct problems *faults, *notes;
};

/* Returns the path of a file of the ledger in the repository. */
const char *range_path(const struct range *range, const char *file);

/* Adds a fault of a file of the ledger, with copies of its texts; line 0 stands
 * for the whole. What goes beyond a thousand is only counted. */
void range_fault(
	struct range *range, const char *file, long line, const char *message);

/* Adds a problem of a file in the same way: a warning as a note, else as a
 * fault. */
void range_problem(struct range *range, const struct problem *problem);

#endif
