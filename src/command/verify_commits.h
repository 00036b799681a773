/* verify_commits.h - vigil verify --range: before a push is let in. */
#ifndef VIGIL_VERIFY_COMMITS_H
#define VIGIL_VERIFY_COMMITS_H

#include <stdbool.h>

#include "context.h"
#include "error.h"

/* What is asked; what was not given is NULL. */
struct verify_commits_options {
	const char *range, *git_directory;
	const char *trust; /* which end says who may sign: old or new */
};

/* Checks OLD..NEW in a repository, and prints what was found. Fails with
 * INVALID where that is a fault, and with USAGE without a range, or where other
 * options of the command were given. */
int verify_commits(struct context *context,
	const struct verify_commits_options *given, bool has_others,
	struct error *err);

#endif
