/* test_mark_words.c - what follows vigil mark, in whatever words and order. */
#include "arena.h"
#include "scratch.h"

#define SEE "usage: vigil mark ID... VERDICT; `vigil mark --help` tells more\n"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "NL-1", "published: 2026-10-01\n");
	scratch_claim(*state, "NL-2", "published: 2026-10-01\n");
	scratch_does(*state, "vigil sync");
	return 0;
}

#define words_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void records(
	struct scratch *scratch, const char *words, const char *verdicts)
{
	scratch_does(
		scratch, arena_printf(&scratch->arena,
				 "vigil mark %s --note 'So it is.'", words));
	scratch_says(scratch,
		"vigil list --format plain | cut -f 2 | paste -sd,", verdicts);
	scratch_does(scratch, "vigil undo");
}

static void refuses(struct scratch *scratch, const char *words, int status,
	const char *told)
{
	scratch_refuses(scratch,
		arena_printf(&scratch->arena,
			"vigil mark %s --note 'So it is.'", words),
		status,
		arena_printf(&scratch->arena, "vigil mark: %s\n%s", told,
			status == 2 ? SEE : ""));
	scratch_says(scratch, "vigil log --kind review", "");
}

static void a_verdict_may_be_two_words_or_three(void **state)
{
	records(*state, "NL-1 not holding", "not_holding,holding\n");
	records(*state, "NL-1 NL-2 Not Holding", "not_holding,not_holding\n");
	records(*state, "NL-1 does not hold", "not_holding,holding\n");
	records(*state, "NL-1 no longer holds", "not_holding,holding\n");
	records(*state, "NL-2 'not holding'", "holding,not_holding\n");
}

static void a_form_of_the_word_is_understood(void **state)
{
	records(*state, "NL-1 p", "partial,holding\n");
	records(*state, "NL-1 partly", "partial,holding\n");
	records(*state, "NL-1 n", "not_holding,holding\n");
	scratch_says(*state, "vigil mark NL-1 h; vigil mark NL-2 held",
		"NL-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\nundo with: vigil undo\n"
		"NL-2  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\nundo with: vigil undo\n");
	scratch_says(*state, "vigil list --verdict hold --format plain | wc -l",
		"2\n");
}

static void another_word_is_asked_about(void **state)
{
#define NONE ": not a verdict; one of holding, partial, not-holding"
	refuses(*state, "NL-1 true", 2, "true" NONE " (did you mean holding?)");
	refuses(*state, "NL-1 false", 2,
		"false" NONE " (did you mean not-holding?)");
	refuses(*state, "NL-1 not", 2,
		"not" NONE " (did you mean not-holding?)");
	refuses(*state, "NL-1 mixed", 2,
		"mixed" NONE " (did you mean partial?)");
	refuses(*state, "NL-1 maybe", 2, "maybe" NONE);
	refuses(*state, "NL-1 Settled", 2,
		"settled: is how a claim ends, not a verdict: vigil close NL-1 "
		"--as settled");
	refuses(*state, "NL-1 ''", 2, "\"\"" NONE);
}

static void the_order_is_told(void **state)
{
	refuses(*state, "holding NL-1", 2,
		"the verdict comes last: vigil mark NL-1 holding");
	refuses(*state, "not holding NL-1 NL-2", 2,
		"the verdict comes last: vigil mark NL-1 NL-2 not-holding");
	refuses(*state, "NL-1 p NL-2", 2,
		"the verdict comes last: vigil mark NL-1 NL-2 partial");
	refuses(*state, "NL-1 holding 'It was seen.'", 2,
		"\"It was seen.\": is no id, and the verdict comes last; a "
		"note goes behind --note");
	refuses(*state, "NL-1 holding certainly", 2,
		"\"certainly\": is no id, and the verdict comes last; a note "
		"goes behind --note");
	refuses(*state, "holding", 2,
		"which claim? Give its id, then the verdict");
}

static void each_verdict_takes_a_command(void **state)
{
	refuses(*state, "NL-1 partial NL-2 holding", 2,
		"give one verdict, behind the ids of all claims it is for; "
		"another verdict takes a command of its own");
	refuses(*state, "NL-1 NL-3 holding", 3,
		"NL-3: no such claim (did you mean NL-1?)");
}

static void a_day_of_several_words_needs_quotes(void **state)
{
#define FORMS                                                                  \
	"; several words need quotes; write 2026-08-20, today, monday, "       \
	"\"last friday\", 3w, +30d, \"2 weeks ago\" or eom"
	refuses(*state, "NL-1 holding --next 3 weeks", 2,
		"--next 3: has no unit, such as d or w" FORMS);
	refuses(*state, "NL-1 holding --on last friday", 2,
		"--on last: only a part of a date" FORMS);
}

static void a_claim_may_be_called_like_a_verdict(void **state)
{
	scratch_claim(*state, "P", "published: 2026-10-01\n");
	records(*state, "p holding", "holding,holding,holding\n");
	records(*state, "P not holding", "holding,holding,not_holding\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		words_test(a_verdict_may_be_two_words_or_three),
		words_test(a_form_of_the_word_is_understood),
		words_test(another_word_is_asked_about),
		words_test(the_order_is_told),
		words_test(each_verdict_takes_a_command),
		words_test(a_day_of_several_words_needs_quotes),
		words_test(a_claim_may_be_called_like_a_verdict),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
