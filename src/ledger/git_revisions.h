/* git_revisions.h - which commits a range has. */
#ifndef VIGIL_GIT_REVISIONS_H
#define VIGIL_GIT_REVISIONS_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "git_objects.h"
#include "text.h"

/* A range of commits, by their ids; what there is not is "". */
struct git_range {
	const char *old, *new;
	bool is_forced;       /* NEW does not descend from OLD */
	const char *base;     /* against which it is judged what NEW changed */
	struct texts commits; /* each as `ID PARENT...`, the oldest first */
};

/* Reads OLD..NEW. Where OLD is zeros, the range is what NEW has and the branch
 * that HEAD names has not; where NEW is zeros, or is no commit at all, it has
 * none. Fails with USAGE for what is no range, and with FAILED for what the
 * repository does not have. */
int git_range_read(struct git_objects *objects, struct arena *arena,
	const struct texts *git, const char *words, struct git_range *range,
	struct error *err);

/* Reads the ids of the parents that a commit itself names, whatever grafts and
 * a clone in part say of them. Fails where one of them is not there. */
int git_parents_read(struct git_objects *objects, struct arena *arena,
	const char *commit, struct texts *parents, struct error *err);

#endif
