/* test_supersedes.c - files and record agree on what supersedes what. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define CLOSE "vigil close AM-1 --as superseded --by-claim AM-2 --note Better. "

/* Writes AM-2 as one that supersedes others. */
static void supersede(struct scratch *scratch, const char *others)
{
	scratch_claim(scratch, "AM-2",
		arena_printf(&scratch->arena,
			"published: 2026-11-02\nsupersedes: %s\n", others));
}

/* ---- by the record ---- */

static void it_names_what_supersedes(void **state)
{
	scratch_says(*state,
		"vigil close am-1 --as superseded --by-claim am-2 --note "
		"Better.",
		"AM-1  Holding · reviewed 1 Nov 2026 · superseded by AM-2\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  1 Nov 2026  -           superseded  The "
		"claim AM-1 holds.\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  +9d         The "
		"claim AM-2 holds.\n"
		"DR-1    -        -           -           draft       The "
		"claim DR-1 holds.\n");
	scratch_says(*state, "vigil show AM-1 | sed -n '/History/,$p'",
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  close  superseded by AM-2 · Tester\n"
		"    Better.\n");
	scratch_says(*state,
		"vigil show AM-1 --format json | grep -o "
		"'\"successor\":\"[^\"]*\"'",
		"\"successor\":\"AM-2\"\n"
		"\"successor\":\"AM-2\"\n");
}

static void what_supersedes_must_be_another_published_claim(void **state)
{
	scratch_refuses(*state, "vigil close AM-1 --as superseded --note x", 2,
		"vigil close: what supersedes it? Add --by-claim with its id\n"
		"usage: vigil close ID --as END --note TEXT; `vigil close "
		"--help` tells more\n");
	scratch_refuses(*state,
		"vigil close AM-1 --as retired --by-claim AM-2 --note x", 2,
		"vigil close: --by-claim goes with --as superseded\n"
		"usage: vigil close ID --as END --note TEXT; `vigil close "
		"--help` tells more\n");
	scratch_refuses(*state,
		"vigil close AM-1 --as superseded --by-claim AM-3 --note x", 3,
		"vigil close: AM-3: no such claim (did you mean AM-1?)\n");
	scratch_refuses(*state,
		"vigil close AM-1 --as superseded --by-claim am-1 --note x", 2,
		"vigil close: AM-1 cannot supersede itself\n"
		"usage: vigil close ID --as END --note TEXT; `vigil close "
		"--help` tells more\n");
	scratch_refuses(*state,
		"vigil close AM-1 --as superseded --by-claim DR-1 --note x", 1,
		"vigil close: DR-1 is a draft; publish it first: give it a "
		"`published:` date in DR-1.yaml\n");
	scratch_does(*state, CLOSE);
	scratch_refuses(*state,
		"vigil close AM-2 --as superseded --by-claim AM-1 --note x", 1,
		"vigil close: AM-1 is superseded itself, by AM-2\n");
}

/* ---- agreement ---- */

static void without_the_key_there_is_nothing_to_disagree_with(void **state)
{
	scratch_does(*state, CLOSE "; vigil check; vigil verify; vigil list");
}

static void a_file_that_says_the_same_agrees(void **state)
{
	supersede(*state, "am-1");
	scratch_refuses(*state, "vigil due -q", 4,
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n");
	scratch_does(
		*state, CLOSE ">out; vigil list; vigil check; vigil verify");
}

static void an_open_claim_is_yet_to_be_closed(void **state)
{
	supersede(*state, "[AM-1]");
	scratch_refuses(*state, "vigil list >out", 4,
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n");
	scratch_refuses(*state, "vigil sync >out", 4,
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n");
	scratch_answers(*state, "vigil check", 4,
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n"
		"claims/AM-1.yaml:1:5: warning: AM-1: has no sources\n"
		"claims/AM-2.yaml:1:5: warning: AM-2: has no sources\n"
		"claims/DR-1.yaml:1:5: warning: DR-1: has no sources\n"
		"3 files, 3 claims: 1 error, 3 warnings\n",
		"");
	scratch_answers(*state, "vigil check claims/AM-2.yaml", 4,
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n"
		"claims/AM-2.yaml:1:5: warning: AM-2: has no sources\n"
		"1 file, 1 claim: 1 error, 1 warning\n",
		"");
	scratch_says(*state, "vigil verify | head -n 1",
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n");
	scratch_says(*state,
		"vigil list --format json 2>err | sed -n '/problems/,$p'",
		"],\"problems\":[\n"
		"{\"file\":\"AM-2.yaml\",\"line\":1,\"column\":5,\"message\":"
		"\"supersedes: AM-1 is still open; close it: vigil close AM-1 "
		"--as superseded --by-claim AM-2 --note TEXT\"}\n"
		"]}\n");
}

static void a_claim_closed_otherwise_is_not_superseded(void **state)
{
	supersede(*state, "[AM-1]");
	scratch_refuses(*state, "vigil close AM-1 --as retired --note x >out",
		4,
		"claims/AM-2.yaml:1:5: error: supersedes: by the record AM-1 "
		"is retired, not superseded; take it out\n");
}

static void a_claim_superseded_by_another_is_told(void **state)
{
	supersede(*state, "[AM-1]");
	scratch_claim(*state, "AM-3", "published: 2026-11-03\n");
	scratch_run(*state, "vigil sync");
	scratch_refuses(*state,
		"vigil close AM-1 --as superseded --by-claim AM-3 --note x "
		">out",
		4,
		"claims/AM-2.yaml:1:5: error: supersedes: by the record AM-1 "
		"is superseded by AM-3; take it out\n");
}

static void one_that_the_file_leaves_out_is_told(void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-11-03\n");
	scratch_run(*state, "vigil sync");
	scratch_does(*state, CLOSE
		"; vigil close AM-3 --as superseded --by-claim AM-2 "
		"--note x");
	supersede(*state, "[AM-1]");
	scratch_refuses(*state, "vigil list >out", 4,
		"claims/AM-2.yaml:1:5: error: supersedes: by the record AM-2 "
		"supersedes AM-3 as well; add it\n");
	supersede(*state, "[AM-1, AM-3]");
	scratch_does(*state, "vigil list");
}

/* Whatever the file is called, and where. */
static void unknown_ids_are_told_with_their_file(void **state)
{
	scratch_write(*state, "claims/deep/er/one two.yaml",
		"id: AM-4\nclaim: c\npublished: 2026-11-02\n---\n"
		"id: AM-5\nclaim: c\npublished: 2026-11-02\n"
		"supersedes: [AM-7, AM-8]\n");
	scratch_run(*state, "vigil sync");
	scratch_refuses(*state, "vigil list >out", 4,
		"claims/deep/er/one two.yaml:5:5: error: supersedes: AM-7: no "
		"such claim\n"
		"claims/deep/er/one two.yaml:5:5: error: supersedes: AM-8: no "
		"such claim\n");
}

static void a_draft_promises_nothing_yet(void **state)
{
	scratch_claim(*state, "DR-1", "supersedes: [AM-1, AM-9]\n");
	scratch_does(*state, "vigil list");
	supersede(*state, "DR-1");
	scratch_does(*state, "vigil list");
}

static void a_reopened_claim_is_superseded_no_more(void **state)
{
	supersede(*state, "AM-1");
	scratch_refuses(*state, CLOSE ">out; vigil reopen AM-1 --note No. >out",
		4,
		"claims/AM-2.yaml:1:5: error: supersedes: AM-1 is still open; "
		"close it: vigil close AM-1 --as superseded --by-claim AM-2 "
		"--note TEXT\n");
	scratch_refuses(*state, "vigil undo >out", 0, "");
	scratch_does(*state, "vigil list");
}

/* ---- the text of what was superseded ---- */

static void the_text_of_a_superseded_claim_stays_frozen(void **state)
{
	static const char changed[] =
		"claims/AM-1.yaml:2:8: error: claim: the published sentence "
		"was changed: The claim AM-1 [-holds.-] {+stands.+}; put it "
		"back, or say that the file is right: vigil correct AM-1 "
		"--accept --note TEXT\n"
		"    claim: The claim AM-1 stands.\n"
		"           ^\n";

	scratch_does(*state, CLOSE "; sed -i s/holds/stands/ claims/AM-1.yaml");
	scratch_refuses(*state, "vigil due -q", 4, changed);
	scratch_refuses(
		*state, "rm -r claims/.vigil; vigil due -q", 4, changed);
	scratch_says(*state,
		"vigil show AM-1 --format json 2>err | "
		"grep -c '\"claim\":\"The claim AM-1 holds.\"'",
		"1\n");
	scratch_answers(*state, "vigil verify | head -n 3", 0, changed, "");
	scratch_does(*state,
		"sed -i s/stands/holds/ claims/AM-1.yaml; "
		"vigil list; vigil verify");
}

static void that_of_one_closed_otherwise_stays_frozen(void **state)
{
	scratch_does(*state,
		"vigil close AM-1 --as retired --note x; "
		"sed -i s/holds/stands/ claims/AM-1.yaml");
	scratch_refuses(*state, "vigil due -q", 4,
		"claims/AM-1.yaml:2:8: error: claim: the published sentence "
		"was changed: The claim AM-1 [-holds.-] {+stands.+}; put it "
		"back, or say that the file is right: vigil correct AM-1 "
		"--accept --note TEXT\n"
		"    claim: The claim AM-1 stands.\n"
		"           ^\n");
}

static void the_opening_of_a_superseded_claim_stays_frozen(void **state)
{
	scratch_does(*state,
		CLOSE "; sed -i s/2026-11-01/2026-11-03/ claims/AM-1.yaml");
	scratch_refuses(*state, "vigil due -q", 4,
		"claims/AM-1.yaml:3:12: error: published: the record says "
		"2026-11-01; put it back, or say that the file is right: vigil "
		"correct AM-1 --accept --note TEXT\n"
		"    published: 2026-11-03\n"
		"               ^\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		drafted_test(it_names_what_supersedes),
		drafted_test(what_supersedes_must_be_another_published_claim),
		drafted_test(without_the_key_there_is_nothing_to_disagree_with),
		drafted_test(a_file_that_says_the_same_agrees),
		drafted_test(an_open_claim_is_yet_to_be_closed),
		drafted_test(a_claim_closed_otherwise_is_not_superseded),
		drafted_test(a_claim_superseded_by_another_is_told),
		drafted_test(one_that_the_file_leaves_out_is_told),
		drafted_test(unknown_ids_are_told_with_their_file),
		drafted_test(a_draft_promises_nothing_yet),
		drafted_test(a_reopened_claim_is_superseded_no_more),
		drafted_test(the_text_of_a_superseded_claim_stays_frozen),
		drafted_test(that_of_one_closed_otherwise_stays_frozen),
		drafted_test(the_opening_of_a_superseded_claim_stays_frozen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
