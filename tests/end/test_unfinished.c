/* test_unfinished.c - a command that was killed between recording and answer is
 * told by the next one. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define REVIEWED                                                               \
	"AM-1  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim AM-1 "     \
	"holds.\n"
#define UNFINISHED "vigil: a command did not finish; it has recorded: "

/* Begins a review whose answer waits at a terminal that was stopped, and waits
 * until it is recorded. */
static struct talk *begin_review(struct scratch *scratch, const char *kind)
{
	struct talk *talk = talk_begin(
		scratch, 80, "read go; exec vigil mark AM-1 holding");

	talk_type(talk, "\023\n");
	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"until ls claims/journal/*-%s-* >x 2>&1; do :; done",
			kind));
	return talk;
}

static void the_next_command_says_what_was_recorded(void **state)
{
	struct talk *talk = begin_review(*state, "review");

	scratch_says(*state, "vigil list", REVIEWED);
	talk_kill(talk);
	scratch_says(*state, "vigil _complete mark ''",
		"AM-1\tThe claim AM-1 holds.\n");
	scratch_answers(*state, "vigil list", 0, REVIEWED,
		UNFINISHED "AM-1 review by Tester\n");
	scratch_says(*state,
		"vigil list; ls -A claims/.vigil | grep record || :", REVIEWED);
}

static void with_the_publications_that_came_along(void **state)
{
	struct talk *talk;

	scratch_does(*state, "rm -r claims/journal claims/.vigil");
	talk = begin_review(*state, "published");
	talk_kill(talk);
	scratch_answers(*state, "vigil list", 0, REVIEWED,
		UNFINISHED "AM-1 publication\n" UNFINISHED
			   "AM-1 review by Tester\n");
}

/* It was killed before its file had its name. */
static void what_was_not_recorded_is_dropped_in_silence(void **state)
{
	scratch_does(*state,
		"vigil list; cp claims/journal/* claims/.vigil/"
		"recording-1-1.jsonl");
	scratch_says(*state,
		"vigil list | wc -l; ls claims/.vigil | grep rec || :", "1\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(the_next_command_says_what_was_recorded),
		one_test(with_the_publications_that_came_along),
		one_test(what_was_not_recorded_is_dropped_in_silence),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
