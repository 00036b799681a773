/* test_review_named.c - vigil review takes a claim that is named before its
 * day. */
#include "scratch.h"
#include "scratch_review.h"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_claim(scratch, "AM-2", "published: 2026-11-20\n");
	scratch_claim(scratch, "AM-3", "published: 2026-11-20\n");
	scratch_claim(scratch, "DR-1", "");
	scratch_does(scratch,
		"vigil sync; vigil close AM-3 --as retired --note Moot.");
	return 0;
}

#define named_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void a_claim_that_is_named_need_not_be_due(void **state)
{
	struct talk *talk =
		review_begin(*state, "vigil review am-2", PROMPT("1/1"));

	review_answer(talk, "n\n", NOTE_PROMPT);
	talk_type(talk, "It broke.\n");
	review_ends(talk,
		"AM-2  Holding → Not holding · reviewed 23 Nov 2026 · next 23 "
		"Dec 2026 (+30d)\n"
		"\n1 reviewed · 0 left\nundo the last with: vigil undo\n");
	scratch_says(*state, "vigil log AM-2 --kind review",
		"23 Nov 2026  AM-2  review  Holding → Not holding  Tester  It "
		"broke.\n");
}

static void it_may_be_named_beside_one_that_is(void **state)
{
	struct talk *talk = review_begin(
		*state, "vigil review AM-2 AM-1 --dry-run", PROMPT("1/2"));

	review_answer(talk, "h\n", "Enter: none): ");
	review_answer(talk, "\n", PROMPT("2/2"));
	talk_type(talk, "q\n");
	talk_hear(talk, "1 reviewed · 1 left\n");
	talk_hang_up(talk);
}

static void one_that_changed_meanwhile_is_shown_anew_and_stays(void **state)
{
	struct talk *talk =
		review_begin(*state, "vigil review AM-2", PROMPT("1/1"));

	scratch_does(*state, "vigil mark AM-2 holding --note Seen. --by Ann");
	review_answer(talk, "h\n", "Enter: none): ");
	talk_type(talk, "\n");
	talk_hear(talk,
		"AM-2 is no longer as it was shown; nothing was recorded\n");
	talk_hear(talk, "reviewed 23 Nov 2026");
	talk_hear(talk, PROMPT("1/1"));
	talk_hang_up(talk);
}

static void what_has_no_reviews_is_refused(void **state)
{
	static const struct {
		const char *command, *said;
	} cases[] = {
		{ "vigil review AM-1 AM-3",
			"vigil review: AM-3 is retired; its reviews have "
			"ended, unless `vigil reopen` resumes them\n" },
		{ "vigil review DR-1",
			"vigil review: DR-1 is a draft; publish it first: give "
			"it a `published:` date in DR-1.yaml\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct answer answer =
			scratch_run_in_window(*state, 80, cases[i].command);

		assert_int_equal(answer.status, 1);
		assert_string_equal(answer.out, "");
		assert_string_equal(answer.err, cases[i].said);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		named_test(a_claim_that_is_named_need_not_be_due),
		named_test(it_may_be_named_beside_one_that_is),
		named_test(one_that_changed_meanwhile_is_shown_anew_and_stays),
		named_test(what_has_no_reviews_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
