/* test_moved_file.c - files deleted, renamed and rearranged. */
#include "scratch.h"
#include "scratch_ledger.h"

#define GONE_1                                                                 \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its file is " \
	"gone) The claim AM-1 holds.\n"
#define IS_GONE                                                                \
	"claims/AM-1.yaml: error: the file is gone, and with it "              \
	"AM-1; " WAYS_OUT
#define WAYS_OUT                                                               \
	"bring it back, or end its reviews: vigil close AM-1 --as retired "    \
	"--note TEXT\n"
#define FILES "vigil list --format plain | cut -f 1,10"

static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
	return 0;
}

#define moved_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void a_deleted_file_is_told_every_time(void **state)
{
	int times;

	scratch_does(*state, "rm claims/AM-1.yaml");
	for (times = 0; times < 3; times++)
		scratch_answers(
			*state, "vigil list", 4, GONE_1 LISTED_2, IS_GONE);
	scratch_answers(*state, "vigil due", 4,
		"Mon 23 Nov 2026 · 2 due, all overdue · 2 tracked\n" GONE_1
			LISTED_2,
		IS_GONE);
}

static void a_file_that_is_restored_is_well_again(void **state)
{
	scratch_does(*state, "mv claims/AM-1.yaml .");
	scratch_answers(*state, "vigil list", 4, GONE_1 LISTED_2, IS_GONE);
	scratch_does(*state, "mv AM-1.yaml claims");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

static void check_does_not_need_the_store_to_see_it(void **state)
{
	scratch_does(*state, "rm -r claims/AM-1.yaml claims/.vigil");
	scratch_says(*state, "vigil check | head -1",
		"claims: error: no file has AM-1; " WAYS_OUT);
}

static void a_draft_goes_with_its_file(void **state)
{
	scratch_claim(*state, "DR-1", "");
	scratch_says(*state, "vigil list DR-1",
		"DR-1    -  -  -  draft  The claim DR-1 holds.\n");
	scratch_does(*state, "rm claims/DR-1.yaml");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

static void a_renamed_file_is_followed(void **state)
{
	scratch_does(*state, "vigil mark AM-1 partial --note Less.");
	scratch_does(*state,
		"mkdir claims/sub; "
		"mv claims/AM-1.yaml claims/sub/first.yaml");
	scratch_says(*state, FILES, "AM-1\tsub/first.yaml\nAM-2\tAM-2.yaml\n");
	scratch_says(*state, "vigil list AM-1",
		"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim "
		"AM-1 holds.\n");
	scratch_says(*state,
		"vigil check | grep error: ; "
		"cat claims/journal/* | grep -c published",
		"2\n");
}

static void two_files_may_swap_their_names(void **state)
{
	scratch_does(*state,
		"cd claims; mv AM-1.yaml x; "
		"mv AM-2.yaml AM-1.yaml; mv x AM-2.yaml");
	scratch_says(*state, FILES, "AM-1\tAM-2.yaml\nAM-2\tAM-1.yaml\n");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

static void a_claim_may_move_into_another_file(void **state)
{
	scratch_does(*state,
		"cd claims; (cat AM-2.yaml; echo ---; "
		"cat AM-1.yaml) >both; mv both AM-2.yaml; "
		"rm AM-1.yaml");
	scratch_says(*state, FILES, "AM-1\tAM-2.yaml\nAM-2\tAM-2.yaml\n");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

static void and_out_of_it_again(void **state)
{
	scratch_does(*state,
		"cd claims; (cat AM-2.yaml; echo ---; "
		"cat AM-1.yaml) >both; mv AM-1.yaml ../first; "
		"mv AM-2.yaml ../second; mv both both.yaml; "
		"vigil list");
	scratch_does(*state,
		"cd claims; mv ../first first.yaml; "
		"mv ../second both.yaml");
	scratch_says(*state, FILES, "AM-1\tfirst.yaml\nAM-2\tboth.yaml\n");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

static void of_two_in_a_file_that_is_gone_one_may_be_found_again(void **state)
{
	scratch_does(*state,
		"cd claims; (cat AM-1.yaml; echo ---; "
		"sed s/AM-1/AM-3/ AM-1.yaml) >x; "
		"mv x AM-1.yaml; vigil sync; "
		"tail -n 3 AM-1.yaml >third; rm AM-1.yaml");
	scratch_answers(*state, "vigil list | wc -l", 0, "3\n",
		"claims/AM-1.yaml: error: the file is gone, and with it 2 "
		"published claims (AM-1 and others); bring them back, or end "
		"their reviews: vigil close AM-1 --as retired --note TEXT\n");
	scratch_does(*state, "mv claims/third claims/third.yaml");
	scratch_answers(*state, FILES, 0,
		"AM-1\tAM-1.yaml\nAM-2\tAM-2.yaml\nAM-3\tthird.yaml\n",
		IS_GONE);
}

static void a_claim_that_was_taken_out_of_its_file_is_told(void **state)
{
	scratch_does(*state,
		"cp claims/AM-2.yaml claims/AM-1.yaml; "
		"rm claims/AM-2.yaml");
	scratch_answers(*state, "vigil list", 4, GONE_1 LISTED_2,
		"claims/AM-1.yaml: error: it no longer has AM-1; " WAYS_OUT);
}

static void an_id_that_was_changed_is_told(void **state)
{
	scratch_does(*state,
		"sed -i 's/^id: AM-1/id: AM-7/' "
		"claims/AM-1.yaml; vigil sync >out 2>&1 || [ $? -eq 4 ]");
	scratch_answers(*state, "vigil list AM-1 AM-7", 4,
		GONE_1
		"AM-7  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n",
		"claims/AM-1.yaml: error: it no longer has AM-1; " WAYS_OUT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		moved_test(a_deleted_file_is_told_every_time),
		moved_test(a_file_that_is_restored_is_well_again),
		moved_test(check_does_not_need_the_store_to_see_it),
		moved_test(a_draft_goes_with_its_file),
		moved_test(a_renamed_file_is_followed),
		moved_test(two_files_may_swap_their_names),
		moved_test(a_claim_may_move_into_another_file),
		moved_test(and_out_of_it_again),
		moved_test(
			of_two_in_a_file_that_is_gone_one_may_be_found_again),
		moved_test(a_claim_that_was_taken_out_of_its_file_is_told),
		moved_test(an_id_that_was_changed_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
