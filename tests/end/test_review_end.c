/* test_review_end.c - whatever ends a session of vigil review, what was
 * recorded in it stays. */
#include "scratch.h"
#include "scratch_ledger.h"
#include "scratch_review.h"

#define REVIEWED "23 Nov 2026  AM-1  review     Holding  Tester  Two are out.\n"
#define PUBLISHED "1 Oct 2026   AM-1  published  Holding\n"

static void whatever_ends_the_session_keeps_what_was_recorded(void **state)
{
	static const struct {
		const char *typed;
		int status;
		const char *said;
	} ends[] = {
		{ "\4", 0,
			"\n1 reviewed · 1 left\nundo the last with: vigil "
			"undo\n" },
		{ "\3", 130, "" },
	};
	struct talk *talk;
	size_t i;

	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		struct answer answer;

		talk = review_begin(*state, "exec vigil review", PROMPT("1/2"));
		review_answer(talk, "h\n", "none): ");
		review_answer(talk, "Two are out.\n", PROMPT("2/2"));
		talk_type(talk, ends[i].typed);
		answer = talk_end(talk);
		assert_int_equal(answer.status, ends[i].status);
		assert_string_equal(answer.out, ends[i].said);
		scratch_says(*state, "vigil log AM-1", REVIEWED PUBLISHED);
		scratch_does(*state,
			"rm -r claims/.vigil claims/journal; vigil sync");
	}
}

static void so_does_a_connection_that_is_lost(void **state)
{
	struct talk *talk = review_begin(*state, "vigil review", PROMPT("1/2"));

	review_answer(talk, "h\n", "none): ");
	review_answer(talk, "Two are out.\n", PROMPT("2/2"));
	review_answer(talk, "n\n", NOTE_PROMPT);
	assert_int_not_equal(talk_hang_up(talk), 0);
	scratch_says(*state, "vigil log AM-1", REVIEWED PUBLISHED);
	scratch_says(*state, "vigil log --kind review | wc -l", "1\n");

	talk = talk_begin(*state, 80, "vigil review");
	talk_hear(talk, PROMPT("1/1"));
	review_answer(talk, "h\n", "none): ");
	assert_int_equal(talk_kill(talk), 137);
	scratch_says(*state, "vigil log --kind review | wc -l", "1\n");
	scratch_does(*state, "vigil mark AM-2 holding");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		two_test(whatever_ends_the_session_keeps_what_was_recorded),
		two_test(so_does_a_connection_that_is_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
