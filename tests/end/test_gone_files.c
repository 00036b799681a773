/* test_gone_files.c - claim files that were changed or taken away: what the
 * record says stands. */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_ledger.h"

#define CHANGED                                                                \
	"claims/AM-1.yaml:2:8: error: claim: the published sentence was "      \
	"changed: The claim AM-1 [-holds.-] {+fails.+}; put it back, or say "  \
	"that the file is right: vigil correct AM-1 --accept --note TEXT\n"    \
	"    claim: The claim AM-1 fails.\n"                                   \
	"           ^\n"
#define CHANGE "sed -i 's/AM-1 holds/AM-1 fails/' claims/AM-1.yaml; "
#define CLOSE_IT "vigil close AM-1 --as superseded --by-claim AM-2 --note B.; "
#define SUPERSEDED                                                             \
	"AM-1  + Holding  1 Oct 2026  -           superseded   The claim "     \
	"AM-1 holds.\n"                                                        \
	"AM-2  + Holding  2 Oct 2026  1 Nov 2026  22d overdue  The claim "     \
	"AM-2 holds.\n"
#define WAY_OUT                                                                \
	"bring it back, or end its reviews: vigil close AM-1 --as retired "    \
	"--note TEXT\n"
#define OPEN_GONE                                                              \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its file is " \
	"gone) The claim AM-1 holds.\n" LISTED_2

static void in_a_fresh_clone_a_changed_sentence_is_not_judged(void **state)
{
	scratch_does(*state,
		"git clone -q . fresh; rm -r claims; mv fresh/claims "
		".; " CHANGE);
	scratch_answers(*state, "vigil mark AM-1 holding", 1, "",
		"vigil mark: AM-1: its file, AM-1.yaml, says otherwise than "
		"the record; put that right first: vigil check tells what it "
		"is\n" CHANGED);
	scratch_says(*state, "ls claims/journal | wc -l", "1\n");
	scratch_answers(*state, "vigil list", 4, LISTED_1 LISTED_2, CHANGED);
	scratch_answers(*state, "vigil verify | sed '/^digest/d'", 0,
		CHANGED "1 fault in 2 entries of 2 claims\n", "");
}

static void the_sentence_of_a_closed_claim_is_that_of_the_record(void **state)
{
	scratch_does(*state, CLOSE_IT CHANGE "rm -r claims/.vigil");
	scratch_answers(*state, "vigil list", 4, SUPERSEDED, CHANGED);
	scratch_answers(*state, "vigil verify | sed '/^digest/d'", 0,
		CHANGED "1 fault in 3 entries of 2 claims\n", "");
}

static void a_closed_claim_needs_no_file(void **state)
{
	scratch_does(*state, CLOSE_IT "rm claims/AM-1.yaml; vigil verify");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  + Holding  1 Oct 2026  -  superseded  (its file is "
		"gone) The claim AM-1 holds.\n");
	scratch_does(*state, "rm -r claims/.vigil; vigil verify; vigil check");
}

static void an_open_claim_that_lost_its_file_is_told_until_it_is_closed(
	void **state)
{
	scratch_does(*state, "rm claims/AM-1.yaml");
	scratch_answers(*state, "vigil list", 4, OPEN_GONE,
		"claims/AM-1.yaml: error: the file is gone, and with it "
		"AM-1; " WAY_OUT);
	scratch_answers(*state, "vigil verify | sed '/^digest/d'", 0,
		"claims/AM-1.yaml: error: the file is gone, and with it "
		"AM-1; " WAY_OUT "1 fault in 2 entries of 2 claims\n",
		"");
	scratch_does(*state, "rm -r claims/.vigil");
	scratch_answers(*state, "vigil list", 4, OPEN_GONE,
		"claims: error: no file has AM-1; " WAY_OUT);
	scratch_does(*state,
		"vigil close AM-1 --as retired --note Gone.; vigil list; "
		"vigil verify");
}

static void a_file_of_many_claims_that_is_gone_is_one_line(void **state)
{
	scratch_does(*state,
		"for i in 3 4 5; do printf -- '---\\nid: AM-%d\\nclaim: C "
		"%d.\\npublished: 2026-11-01\\n' $i $i; done "
		">claims/many.yaml; vigil sync; rm claims/many.yaml");
	scratch_answers(*state, "vigil list >listed", 4, "",
		"claims/many.yaml: error: the file is gone, and with it 3 "
		"published claims (AM-3 and others); bring them back, or end "
		"their reviews: vigil close AM-3 --as retired --note TEXT\n");
	scratch_says(*state, "vigil verify | grep -c error", "1\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		git_test(in_a_fresh_clone_a_changed_sentence_is_not_judged),
		git_test(the_sentence_of_a_closed_claim_is_that_of_the_record),
		git_test(a_closed_claim_needs_no_file),
		git_test(
			an_open_claim_that_lost_its_file_is_told_until_it_is_closed),
		git_test(a_file_of_many_claims_that_is_gone_is_one_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
