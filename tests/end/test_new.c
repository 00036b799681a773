/* test_new.c - vigil new writes a claim file. */
#include "scratch.h"

#define BAD_ID                                                                 \
	": not an id: letters, digits, '.', '_' and '-', 64 at most, a "       \
	"letter or digit first\n"                                              \
	"usage: vigil new ID | PREFIX [--claim TEXT]; `vigil new --help` "     \
	"tells more\n"
#define TAKEN ": there is such a claim already; ids are never used again\n"

static void a_file_is_written_that_is_a_draft(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "mkdir claims");
	scratch_says(scratch, "vigil new AM-7", "claims/AM-7.yaml\n");
	scratch_says(scratch,
		"grep -v '^# yaml-language-server' claims/AM-7.yaml",
		"# vigil-claim(5) tells what each key means.\n"
		"id: AM-7\n"
		"claim: One sentence that evidence can settle.\n"
		"#title: A short name\n"
		"#topic: one-word-or-phrase\n"
		"#owner: Name <address>\n"
		"\n"
		"# Without a day of publication it is a draft: listed, but "
		"not due.\n"
		"#published: 2026-11-23\n"
		"#resolves: the day on which it can be settled for good\n"
		"#sources:\n"
		"#  - https://example.org/what-it-rests-on\n"
		"#triggers:\n"
		"#  - what would call for a review before its date\n");
	scratch_says(scratch, "vigil list",
		"AM-7    -  -  -  draft  One sentence that evidence can "
		"settle.\n");
}

static void what_its_comments_offer_can_be_used(void **state)
{
	scratch_does(*state, "mkdir claims; vigil new AM-7");
	scratch_does(*state,
		"sed -i -e '/^# /{/^#  -/!d}' -e '/^#resolves/d' "
		"-e 's/^#//' claims/AM-7.yaml");
	scratch_refuses(*state, "vigil sync >out", 4,
		"claims/AM-7.yaml:2:8: error: claim: this is still the "
		"sentence of the template; write your own before it is "
		"published\n"
		"    claim: One sentence that evidence can settle.\n"
		"           ^\n");
	scratch_does(*state,
		"sed -i 's/^claim: .*/claim: c/' claims/AM-7.yaml; vigil sync");
	scratch_says(*state, "vigil list",
		"AM-7  + Holding  23 Nov 2026  23 Dec 2026  +30d  A short "
		"name\n");
}

static void a_prefix_takes_the_next_number(void **state)
{
	struct scratch *scratch = *state;

	scratch_claim(scratch, "AM-9", "");
	scratch_claim(scratch, "AM-10", "");
	scratch_claim(scratch, "AMX-50", "");
	scratch_claim(scratch, "AM-x-70", "");
	scratch_says(scratch, "vigil new AM", "claims/AM-11.yaml\n");
	scratch_says(scratch, "vigil new AM", "claims/AM-12.yaml\n");
	scratch_says(scratch, "vigil new am", "claims/am-13.yaml\n");
}

static void a_new_prefix_begins_with_one(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_says(*state, "vigil new AM", "claims/AM-001.yaml\n");
	scratch_says(*state, "vigil new AM", "claims/AM-002.yaml\n");
}

static void a_prefix_may_end_as_its_ids_are_joined(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_says(*state, "vigil new FC-", "claims/FC-001.yaml\n");
	scratch_says(*state, "vigil new FC", "claims/FC-002.yaml\n");
	scratch_says(*state, "vigil new fc-", "claims/fc-003.yaml\n");
	scratch_says(*state, "vigil new FC_", "claims/FC_001.yaml\n");
	scratch_says(*state, "vigil new FC.", "claims/FC.001.yaml\n");
}

static void numbers_keep_their_width(void **state)
{
	scratch_claim(*state, "AM-0041", "");
	scratch_says(*state, "vigil new AM", "claims/AM-0042.yaml\n");
}

static void the_number_of_a_claim_that_is_gone_is_not_given_again(void **state)
{
	scratch_claim(*state, "AM-9", "published: 2026-10-01\n");
	scratch_does(*state, "vigil sync; rm claims/AM-9.yaml");
	scratch_answers(*state, "vigil new AM", 4, "claims/AM-10.yaml\n",
		"claims/AM-9.yaml: error: the file is gone, and with it AM-9; "
		"bring it back, or end its reviews: vigil close AM-9 --as "
		"retired --note TEXT\n");
}

static void nor_is_it_when_the_store_is_gone_as_well(void **state)
{
	scratch_claim(*state, "AM-9", "published: 2026-10-01\n");
	scratch_does(*state,
		"vigil sync; rm -r claims/AM-9.yaml "
		"claims/.vigil");
	scratch_answers(*state, "vigil new AM", 4, "claims/AM-10.yaml\n",
		"claims: error: no file has AM-9; bring it back, or end its "
		"reviews: vigil close AM-9 --as retired --note TEXT\n");
}

static void an_id_is_taken_whatever_its_case(void **state)
{
	scratch_claim(*state, "AM-9", "");
	scratch_refuses(*state, "vigil new AM-9", 1, "vigil new: AM-9" TAKEN);
	scratch_refuses(*state, "vigil new am-9", 1, "vigil new: AM-9" TAKEN);
	scratch_says(*state, "ls claims", "AM-9.yaml\n");
}

static void an_id_that_another_file_has_is_taken(void **state)
{
	scratch_write(*state, "claims/sub/many.yaml",
		"id: B-1\nclaim: One.\n---\nid: B-2\nclaim: Two.\n");
	scratch_refuses(*state, "vigil new b-2", 1, "vigil new: B-2" TAKEN);
	scratch_says(*state, "vigil new B", "claims/B-3.yaml\n");
}

static void a_file_that_exists_is_left_alone(void **state)
{
	scratch_write(*state, "claims/AM-2.yaml", "id: AM-1\nclaim: One.\n");
	scratch_refuses(*state, "vigil new AM-2", 1,
		"vigil new: claims/AM-2.yaml: is there already\n");
	scratch_says(*state, "cat claims/AM-2.yaml", "id: AM-1\nclaim: One.\n");
	scratch_says(*state, "vigil new AM", "claims/AM-3.yaml\n");
}

static void a_bad_id_is_refused_and_nothing_written(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "mkdir claims");
	scratch_refuses(scratch, "vigil new ../x", 2, "vigil new: ../x" BAD_ID);
	scratch_refuses(
		scratch, "vigil new -- -rf", 2, "vigil new: -rf" BAD_ID);
	scratch_refuses(scratch, "vigil new 'A B'", 2, "vigil new: A B" BAD_ID);
	scratch_refuses(scratch, "vigil new \"$(printf %065d 1)\"", 2,
		"vigil new: 0000000000000000000000000000000000000000000000000"
		"0000000000000001" BAD_ID);
	scratch_refuses(scratch, "vigil new -rf", 2,
		"vigil new: -rf: no such option\n"
		"usage: vigil new ID | PREFIX [--claim TEXT]; `vigil new "
		"--help` tells "
		"more\n");
	scratch_says(scratch, "ls . claims", ".:\nclaims\n\nclaims:\n");
}

static void twenty_at_once_get_twenty_files(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_does(*state,
		"for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 "
		"17 18 19 20\n"
		"do vigil new AM >out.$i & done\n"
		"wait");
	scratch_says(*state, "cat out.* | sort | uniq -d", "");
	scratch_says(
		*state, "cat out.* | wc -l; ls claims | wc -l", "20\n20\n");
	scratch_says(*state, "vigil list | wc -l", "20\n");
	scratch_says(*state, "vigil new AM", "claims/AM-021.yaml\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_file_is_written_that_is_a_draft),
		scratch_test(what_its_comments_offer_can_be_used),
		scratch_test(a_prefix_takes_the_next_number),
		scratch_test(a_prefix_may_end_as_its_ids_are_joined),
		scratch_test(a_new_prefix_begins_with_one),
		scratch_test(numbers_keep_their_width),
		scratch_test(
			the_number_of_a_claim_that_is_gone_is_not_given_again),
		scratch_test(nor_is_it_when_the_store_is_gone_as_well),
		scratch_test(an_id_is_taken_whatever_its_case),
		scratch_test(an_id_that_another_file_has_is_taken),
		scratch_test(a_file_that_exists_is_left_alone),
		scratch_test(a_bad_id_is_refused_and_nothing_written),
		scratch_test(twenty_at_once_get_twenty_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
