/* test_spread.c - vigil spread moves reviews away from days that have too many.
 */
#include "arena.h"
#include "scratch.h"

#define HEAD "Mon 23 Nov 2026 · "
#define MOVES                                                                  \
	"AM-4  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-4 holds.\n"      \
	"AM-5  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-5 holds.\n"      \
	"AM-6  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-6 holds.\n"      \
	"AM-7  24 Nov 2026  → Thu 26 Nov 2026  The claim AM-7 holds.\n"
#define NOT_RECORDED "nothing was recorded; --apply records it\n"
#define UNDO "undo with: vigil undo\n"

static int make(void **state)
{
	struct scratch *scratch;
	int i;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	for (i = 1; i <= 7; i++)
		scratch_claim(scratch,
			arena_printf(&scratch->arena, "AM-%d", i),
			arena_printf(&scratch->arena,
				"published: 2026-10-25\ntags: [%s]\n",
				i % 2 ? "odd" : "even"));
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define spread_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void it_proposes_and_records_nothing(void **state)
{
	scratch_says(*state, "vigil spread",
		HEAD "4 to move · at most 3 a day\n" MOVES NOT_RECORDED);
	scratch_says(*state, "vigil log --kind postpone", "");
}

static void applied_it_is_recorded_and_undone_as_one(void **state)
{
	static const char due[] =
		"vigil due --within 30d --format plain | "
		"cut -f 1,4 | tr '\\t\\n' ' ,'";

	scratch_says(*state, "vigil spread --apply --by Ann",
		HEAD "4 moved · at most 3 a day\n" MOVES UNDO);
	scratch_says(*state, "vigil log AM-7",
		"23 Nov 2026  AM-7  postpone   to 26 Nov 2026  Ann  spread: at "
		"most 3 a day\n"
		"25 Oct 2026  AM-7  published  Holding\n");
	scratch_says(*state, due,
		"AM-1 2026-11-24,AM-2 2026-11-24,AM-3 2026-11-24,"
		"AM-4 2026-11-25,AM-5 2026-11-25,AM-6 2026-11-25,"
		"AM-7 2026-11-26,");
	scratch_says(*state, "vigil spread --apply",
		HEAD "nothing to move · at most 3 a day\n");
	scratch_says(
		*state, "vigil undo --by Ann | grep -c 'took back'", "4\n");
	scratch_says(*state, due,
		"AM-1 2026-11-24,AM-2 2026-11-24,AM-3 2026-11-24,"
		"AM-4 2026-11-24,AM-5 2026-11-24,AM-6 2026-11-24,"
		"AM-7 2026-11-24,");
	scratch_does(*state, "vigil verify");
}

static void the_next_command_is_not_locked_out(void **state)
{
	scratch_does(*state,
		"vigil spread --apply --per-day 9; vigil mark AM-1 holding");
	scratch_says(*state, "vigil log --kind postpone", "");
}

static void how_many_a_day_may_have_is_said(void **state)
{
	scratch_says(*state, "vigil spread --per-day 6",
		HEAD
		"1 to move · at most 6 a day\n"
		"AM-7  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-7 "
		"holds.\n" NOT_RECORDED);
	scratch_refuses(*state, "vigil spread --per-day 0", 2,
		"vigil spread: --per-day 0: should be a whole number from 1 "
		"to 1000\n"
		"usage: vigil spread [--per-day NUMBER] [--away FROM..TO] "
		"[--apply] [FILTER]; "
		"`vigil spread --help` tells more\n");
	scratch_does(*state, "! vigil spread --per-day 2x 2>/dev/null");
	scratch_does(*state, "! vigil spread --per-day -1 2>/dev/null");
	scratch_does(*state, "! vigil spread --per-day 4294967297 2>/dev/null");
}

static void a_filter_leaves_those_that_are_spread(void **state)
{
	scratch_says(*state, "vigil spread --tag even --per-day 2",
		HEAD
		"even: 1 to move · at most 2 a day\n"
		"AM-6  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-6 "
		"holds.\n" NOT_RECORDED);
}

static void what_was_chosen_or_called_for_stays(void **state)
{
	scratch_does(*state,
		"vigil mark AM-5 holding --on 2026-10-26 --next 2026-11-24;"
		"vigil dissent AM-6 --from Zoë --note No. --material;"
		"vigil dissent AM-7 --from Zoë --note Hm.;"
		"vigil mark AM-4 partial --note Less. --draft --on 2026-10-26");
	scratch_says(*state, "vigil spread --per-day 1",
		HEAD
		"4 to move · at most 1 a day\n"
		"AM-1  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-1 "
		"holds.\n"
		"AM-2  24 Nov 2026  → Thu 26 Nov 2026  The claim AM-2 "
		"holds.\n"
		"AM-3  24 Nov 2026  → Fri 27 Nov 2026  The claim AM-3 "
		"holds.\n"
		"AM-7  24 Nov 2026  → Mon 30 Nov 2026  The claim AM-7 "
		"holds.\n" NOT_RECORDED);
}

/* It was due before anybody dissented, so that this is not why it is due. */
static void an_overdue_claim_with_a_material_dissent_stays_too(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-30 dissent AM-7 --from Zoë --note No. "
		"--material");
	scratch_says(*state,
		"vigil --today 2026-12-01 spread --per-day 6 --format plain",
		"AM-6\t2026-11-24\t2026-12-02\tThe claim AM-6 holds.\n");
}

static void what_has_no_day_left_is_said(void **state)
{
	scratch_says(*state, "vigil --today 2027-01-22 spread --per-day 4",
		"Fri 22 Jan 2027 · 0 to move, 3 cannot · at most 4 a day\n"
		"AM-5  24 Nov 2026  stays: no day left  The claim AM-5 "
		"holds.\n"
		"AM-6  24 Nov 2026  stays: no day left  The claim AM-6 "
		"holds.\n"
		"AM-7  24 Nov 2026  stays: no day left  The claim AM-7 "
		"holds.\n");
	scratch_says(*state,
		"vigil --today 2027-01-22 spread --per-day 6 --format plain",
		"AM-7\t2026-11-24\t\tThe claim AM-7 holds.\n");
	scratch_says(*state, "vigil --today 2027-01-22 spread --apply | wc -l",
		"5\n");
	scratch_says(*state, "vigil log --kind postpone", "");
}

static void other_programs_can_read_it(void **state)
{
	scratch_says(*state, "vigil spread --per-day 6 --format csv",
		"id,from,to,title\n"
		"AM-7,2026-11-24,2026-11-25,The claim AM-7 holds.\n");
	scratch_says(*state, "vigil spread --per-day 6 --format json",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"moves\":[\n"
		"{\"id\":\"AM-7\",\"title\":\"The claim AM-7 holds.\","
		"\"from\":\"2026-11-24\",\"to\":\"2026-11-25\"}\n"
		"],\"problems\":[]}\n");
	scratch_says(*state,
		"vigil spread --per-day 6 --format json --apply | wc -l",
		"3\n");
	scratch_says(*state, "vigil log --kind postpone | wc -l", "1\n");
}

static void it_fits_into_sixty_columns(void **state)
{
	scratch_claim(*state, "AM-0",
		"published: 2026-10-25\ntitle: \"A title \\u202ethat no window "
		"of sixty columns has any room for\"\n");
	scratch_does(*state, "vigil sync");
	scratch_shows(*state, 60, "vigil spread --per-day 7",
		HEAD
		"1 to move · at most 7 a day\n"
		"AM-7  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-7 "
		"holds.\n" NOT_RECORDED);
	scratch_shows(*state, 45, "vigil spread --per-day 1 | cat | head -n 2",
		HEAD
		"7 to move · at most 1 a day\n"
		"AM-1  24 Nov 2026  → Wed 25 Nov 2026  The claim AM-1 "
		"holds.\n");
	scratch_fits(*state, 45, "vigil spread --per-day 1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		spread_test(it_proposes_and_records_nothing),
		spread_test(applied_it_is_recorded_and_undone_as_one),
		spread_test(the_next_command_is_not_locked_out),
		spread_test(how_many_a_day_may_have_is_said),
		spread_test(a_filter_leaves_those_that_are_spread),
		spread_test(what_was_chosen_or_called_for_stays),
		spread_test(an_overdue_claim_with_a_material_dissent_stays_too),
		spread_test(what_has_no_day_left_is_said),
		spread_test(other_programs_can_read_it),
		spread_test(it_fits_into_sixty_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
