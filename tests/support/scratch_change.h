/* scratch_change.h - a claim whose file is rewritten once it is published. */
#ifndef VIGIL_SCRATCH_CHANGE_H
#define VIGIL_SCRATCH_CHANGE_H

#include "scratch.h"

/* Set-up of a cmocka test: AM-1, published on 1 November 2026, which resolves
 * on 30 June 2027, is recorded. */
int scratch_make_changing(void **state);

/* Tests that begin with it. */
#define change_test(test)                                                      \
	cmocka_unit_test_setup_teardown(                                       \
		test, scratch_make_changing, scratch_remove)

/* Writes AM-1 with other keys behind its publication. */
void scratch_rewrite(struct scratch *scratch, const char *more);

/* Prints how many changes are recorded. */
#define CHANGES_COUNTED                                                        \
	"cat claims/journal/*.jsonl | grep -c '\"change\"' || true"

/* What all commands say of a change that is not; and what vigil list says of
 * the claim as it was recorded. */
#define NOT_RECORDED                                                           \
	"vigil: 1 claim has a change in its file that is not recorded: AM-1; " \
	"vigil sync records it\n"
#define AS_RECORDED                                                            \
	"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  The claim AM-1 "        \
	"holds.\n"

#endif
