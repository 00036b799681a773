/* verify_commits.h - vigil verify --range: before a push is let in. */
#ifndef VIGIL_VERIFY_COMMITS_H
#define VIGIL_VERIFY_COMMITS_H

#include <stdbool.h>

#include "context.h"
#include "error.h"

/* Checks OLD..NEW in a repository, whose directory may be NULL, and prints what
 * was found. Fails with INVALID where that is a fault, and with USAGE without a
 * range, or where other options of the command were given. */
int verify_commits(struct context *context, const char *range,
	const char *git_directory, bool has_others, struct error *err);

#endif
