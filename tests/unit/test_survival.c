/* test_survival.c - how long things last, of which some are still watched. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "claim_support.h"

#include "arena.h"
#include "survival.h"

/* Days that were watched, those with a sign in front on the last of which it
 * ended: "6! 9". Tells steps as day/at risk/ended/share, then the end. */
static const char *curve(struct arena *arena, const char *given)
{
	struct survival survival = { 0 };
	const char *told = "";
	char *rest;
	size_t i;

	while (*given) {
		const long days = strtol(given, &rest, 10);
		const bool ended = *rest == '!';

		survival_add(arena, &survival, days, ended);
		given = rest + ended;
		given += strspn(given, " ");
	}
	survival_finish(arena, &survival);
	for (i = 0; i < survival.step_count; i++) {
		const struct survival_step *step = &survival.steps[i];

		told = arena_printf(arena, "%s%ld/%zu/%zu/%ld ", told,
			step->day, step->at_risk, step->ended, step->share);
	}
	return survival.step_count
		       ? arena_printf(arena, "%sto %ld", told, survival.end)
		       : "none";
}

/* Remissions under 6-MP (Freireich et al. 1963), as textbooks work them out:
 * 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448. */
#define REMISSIONS                                                             \
	"6! 6! 6! 6 7! 9 10! 10 11 13! 16! 17 19 20 22! 23! 25 32 32 34 35"

static void the_curve_is_that_of_kaplan_and_meier(void **state)
{
	static const struct told_example examples[] = {
		{ REMISSIONS,
			"0/21/0/10000 6/21/3/8571 7/17/4/8067 10/15/5/7529 "
			"13/12/6/6902 16/11/7/6275 22/7/8/5378 23/6/9/4482 "
			"to 25" },
		{ "10 10 10 10 10", "0/5/0/10000 to 10" },
		{ "10! 10! 10! 10! 10!", "0/5/0/10000 10/5/5/0 to 10" },
		{ "30! 10 20! 10! 40", "0/5/0/10000 10/5/1/8000 to 10" },
		{ 0 },
	};

	(void)state;
	check_succession(curve, examples);
}

static void it_ends_where_fewer_than_five_were_watched(void **state)
{
	static const struct told_example examples[] = {
		{ "", "none" },
		{ "1! 2! 3! 4!", "none" },
		{ "1 2! 3! 4! 5!", "0/5/0/10000 to 1" },
		{ "1! 2! 3! 4! 5! 6!",
			"0/6/0/10000 1/6/1/8333 2/5/2/6667 to 2" },
		{ 0 },
	};

	(void)state;
	check_succession(curve, examples);
}

static void what_ended_on_the_first_day_begins_the_curve(void **state)
{
	static const struct told_example examples[] = {
		{ "0! 0 5 5 5 5 5", "0/7/1/8571 to 5" },
		{ "-3! 5 5 5 5 5", "0/6/1/8333 to 5" },
		{ 0 },
	};

	(void)state;
	check_succession(curve, examples);
}

static const char *on_day(struct arena *arena, const char *given)
{
	struct survival survival = { 0 };
	struct survival_step step;
	size_t i;

	for (i = 0; i < 10; i++)
		survival_add(arena, &survival, (long)i * 10, i % 3 == 1);
	survival_finish(arena, &survival);
	step = survival_at(&survival, strtol(given, NULL, 10));
	return arena_printf(arena, "%ld: %zu, %zu, %ld", step.day, step.at_risk,
		step.ended, step.share);
}

static void any_day_has_what_held_then(void **state)
{
	static const struct told_example examples[] = {
		{ "0", "0: 10, 0, 10000" },
		{ "9", "9: 9, 0, 10000" },
		{ "10", "10: 9, 1, 8889" },
		{ "39", "39: 6, 1, 8889" },
		{ "40", "40: 6, 2, 7407" },
		{ 0 },
	};

	(void)state;
	check_succession(on_day, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_curve_is_that_of_kaplan_and_meier),
		cmocka_unit_test(it_ends_where_fewer_than_five_were_watched),
		cmocka_unit_test(what_ended_on_the_first_day_begins_the_curve),
		cmocka_unit_test(any_day_has_what_held_then),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
