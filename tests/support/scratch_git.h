/* scratch_git.h - a ledger in git, with settings of its own. */
#ifndef VIGIL_SCRATCH_GIT_H
#define VIGIL_SCRATCH_GIT_H

#include "scratch.h"

/* Set-up of a cmocka test: AM-1 and AM-2, both published and recorded, in the
 * first commit of main. */
int scratch_make_git(void **state);

#define git_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, scratch_make_git, scratch_remove)

/* Commits all of the ledger. */
#define COMMIT "git add -A claims; git commit -q --allow-empty -m more; "

/* What every command says while entries are kept aside. */
#define ONE_ASIDE                                                              \
	"vigil: 1 entry of another branch or an earlier state is kept aside; " \
	"vigil journal lost lists it\n"

#endif
