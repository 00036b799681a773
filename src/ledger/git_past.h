/* git_past.h - which files and lines of the record git's HEAD, or a commit that
 * it descends from, has. */
#ifndef VIGIL_GIT_PAST_H
#define VIGIL_GIT_PAST_H

#include "arena.h"
#include "ledger.h"

struct git_past {
	struct ledger *ledger;
	struct arena *arena;
	const char *head_files;  /* of the record, a line each */
	const char *added_files; /* by any commit that HEAD descends from */
	const char *old_lines;   /* what commits changed in the old journal */
	const char *old_head;    /* the old journal as HEAD has it */
};

/* Asks git. Where it does not answer, nothing was ever there. */
void git_past_read(struct git_past *past);

/* Returns how an entry of a file was lost: "lost" where HEAD has it, the short
 * hash of the commit that took it out where one before HEAD had it; NULL where
 * none of them had it. */
const char *git_past_has(
	const struct git_past *past, const char *path, const char *hash);

#endif
