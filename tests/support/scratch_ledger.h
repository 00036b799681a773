/* scratch_ledger.h - the ledgers that many tests begin with. */
#ifndef VIGIL_SCRATCH_LEDGER_H
#define VIGIL_SCRATCH_LEDGER_H

#include "scratch.h"

/* Set-ups of a cmocka test, as scratch_make. One claim, AM-1, published on
 * 1 October 2026; with AM-2, of 2 October; and in the third one AM-1 was
 * reviewed since. */
int scratch_make_one(void **state);
int scratch_make_two(void **state);
int scratch_make_reviewed(void **state);

/* That, and AM-2 reviewed as well: four lines in three files, that of AM-1 in
 * REVIEW_OF_1; a copy of them is in `kept`. */
#define REVIEW_OF_1 "claims/journal/review.jsonl"
int scratch_make_kept(void **state);

/* AM-1 and AM-2, published on the first days of November and never reviewed,
 * and DR-1, a draft. */
int scratch_make_drafted(void **state);

/* AM-1 of October, which resolves on 31 December 2026; AM-2 of 2 November; and
 * DR-1, a draft. */
int scratch_make_resolving(void **state);

/* Tests that begin with these. */
#define one_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, scratch_make_one, scratch_remove)
#define two_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, scratch_make_two, scratch_remove)
#define reviewed_test(test)                                                    \
	cmocka_unit_test_setup_teardown(                                       \
		test, scratch_make_reviewed, scratch_remove)
#define drafted_test(test)                                                     \
	cmocka_unit_test_setup_teardown(                                       \
		test, scratch_make_drafted, scratch_remove)
#define resolving_test(test)                                                   \
	cmocka_unit_test_setup_teardown(                                       \
		test, scratch_make_resolving, scratch_remove)

#define WITHOUT_STORE "rm -r claims/.vigil"

/* Shows the history of AM-1. */
#define HISTORY "vigil show AM-1 | sed -n '/History/,$p'"

/* What vigil list says of the two: each, and both once AM-1 was reviewed. */
#define LISTED_1                                                               \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The claim "    \
	"AM-1 holds.\n"
#define LISTED_2                                                               \
	"AM-2  + Holding  2 Oct 2026  1 Nov 2026   22d overdue  The claim "    \
	"AM-2 holds.\n"
#define LISTED_REVIEWED                                                        \
	"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d         The claim "   \
	"AM-1 holds.\n"                                                        \
	"AM-2  + Holding  2 Oct 2026   1 Nov 2026   22d overdue  The claim "   \
	"AM-2 holds.\n"

#endif
