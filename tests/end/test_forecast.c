/* test_forecast.c - vigil forecast: the reviews of each coming week. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

#define RED "\033[1;91m"
#define LINE "\033[4m"
#define PLAIN "\033[0m"

/* Wednesday. */
#define FORECAST "vigil --today 2026-11-25 forecast --weeks 4"

#define HEADING "Wed 25 Nov 2026 · 5 reviews in 4 weeks · 2 overdue · 1 later\n"
#define PIPED                                                                  \
	HEADING                                                                \
	"overdue      2  AM-2 AM-9\n"                                          \
	"23 Nov 2026  1  #   AM-10\n"                                          \
	"30 Nov 2026  0\n"                                                     \
	"7 Dec 2026   2  ##  AM-3 AM-11\n"                                     \
	"14 Dec 2026  0\n"

static void next_review(struct scratch *scratch, const char *id,
	const char *date, const char *more)
{
	scratch_claim(scratch, id,
		arena_printf(&scratch->arena,
			"published: 2026-10-01\nnext_review: %s\n%s", date,
			more));
}

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	next_review(scratch, "AM-9", "2026-11-23", "topic: money\n");
	next_review(scratch, "AM-10", "2026-11-29", "");
	next_review(scratch, "AM-2", "2026-11-01", "");
	next_review(scratch, "AM-11", "2026-12-07", "topic: money\n");
	next_review(scratch, "AM-3", "2026-12-13", "");
	next_review(scratch, "AM-4", "2026-12-21", "");
	scratch_claim(scratch, "DR-1", "");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define forecast_test(test)                                                    \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void each_week_has_a_bar_and_ids_in_the_order_of_people(void **state)
{
	scratch_says(*state, FORECAST, PIPED);
}

static void a_window_has_colours_and_a_pipe_none(void **state)
{
	scratch_shows(*state, 60, "TERM=xterm " FORECAST,
		HEADING "\n" LINE "WEEK OF" PLAIN "      " LINE "DUE" PLAIN
			"\n" RED "overdue" PLAIN
			"        2  AM-2 AM-9\n"
			"23 Nov 2026    1  #   AM-10\n"
			"30 Nov 2026    0\n"
			" 7 Dec 2026    2  ##  AM-3 AM-11\n"
			"14 Dec 2026    0\n");
	scratch_shows(*state, 60, "TERM=xterm " FORECAST " | cat", PIPED);
}

static void without_a_number_it_is_a_quarter(void **state)
{
	scratch_says(*state,
		"vigil forecast --format plain | cut -f 1 | sed -n '1p;$p;$='",
		"2026-11-23\n2027-02-15\n13\n");
}

static void plain_has_three_columns(void **state)
{
	scratch_says(*state, FORECAST " --format plain",
		"2026-11-23\t3\tAM-2 AM-9 AM-10\n"
		"2026-11-30\t0\t\n"
		"2026-12-07\t2\tAM-3 AM-11\n"
		"2026-12-14\t0\t\n");
}

static void csv_names_them(void **state)
{
	scratch_says(*state, FORECAST " --format csv",
		"week,count,ids\n"
		"2026-11-23,3,AM-2 AM-9 AM-10\n"
		"2026-11-30,0,\n"
		"2026-12-07,2,AM-3 AM-11\n"
		"2026-12-14,0,\n");
}

static void json_has_both_ends_of_a_week(void **state)
{
	scratch_says(*state,
		"vigil --today 2026-11-25 forecast --weeks 2 --format json",
		"{\"schema\":1,\"today\":\"2026-11-25\",\"weeks\":[\n"
		"{\"from\":\"2026-11-23\",\"until\":\"2026-11-29\","
		"\"count\":3,\"claims\":[\"AM-2\",\"AM-9\",\"AM-10\"]},\n"
		"{\"from\":\"2026-11-30\",\"until\":\"2026-12-06\","
		"\"count\":0,\"claims\":[]}\n"
		"],\"problems\":[]}\n");
}

static void a_filter_chooses_claims(void **state)
{
	scratch_says(*state, FORECAST " --topic money --format plain",
		"2026-11-23\t1\tAM-9\n"
		"2026-11-30\t0\t\n"
		"2026-12-07\t1\tAM-11\n"
		"2026-12-14\t0\t\n");
	scratch_says(*state, "vigil --today 2026-11-25 forecast --weeks 1 DR-1",
		"Wed 25 Nov 2026 · DR-1: 0 reviews in 1 week · 0 later\n"
		"23 Nov 2026  0\n");
}

static void a_review_moves_its_claim(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-25 mark AM-9 holding --next 2026-12-01");
	scratch_says(*state, "vigil --today 2026-11-25 forecast --weeks 2 AM-9",
		"Wed 25 Nov 2026 · AM-9: 1 review in 2 weeks · 0 later\n"
		"23 Nov 2026  0\n"
		"30 Nov 2026  1  #  AM-9\n");
}

static void a_number_of_weeks_that_is_none_is_refused(void **state)
{
	static const char *const numbers[] = { "0", "521", "1.5", "-1", "x",
		"''", "1000000000000000000000", "+3", "' 3'" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		struct answer answer = scratch_run(scratch,
			arena_printf(&scratch->arena,
				"vigil forecast --weeks=%s", numbers[i]));

		assert_int_equal(answer.status, 2);
		assert_string_equal(answer.out, "");
		assert_non_null(strstr(answer.err,
			": should be a whole number from 1 to 520\n"));
	}
	scratch_says(scratch, "vigil forecast --weeks 520 | tail -n 1",
		"3 Nov 2036   0\n");
	scratch_does(scratch, "vigil forecast --weeks 1");
}

/* Ten thousand in one week, nine in another, and one with a long id. */
static void make_many(struct scratch *scratch)
{
	scratch_does(scratch,
		"awk 'BEGIN { for (i = 1; i <= 10010; i++) print \"---\\n\" "
		"\"id: B-\" i \"\\nclaim: c.\\npublished: 2026-10-01\\n\" "
		"\"next_review: 2026-12-\" (i <= 10000 ? \"16\" : \"23\") }' "
		">claims/many.yaml; "
		"sed -i 's/^id: B-10010$/id: "
		"B-10010-0123456789-0123456789-0123456789/' "
		"claims/many.yaml; sed -i '$s/23$/30/' claims/many.yaml; "
		"vigil sync");
}

static void a_bar_fits_however_many_there_are(void **state)
{
	static const int columns[] = { 20, 40, 60, 80, 200 };
	struct scratch *scratch = *state;
	size_t i;

	make_many(scratch);
	for (i = 0; i < sizeof(columns) / sizeof(*columns); i++)
		scratch_fits(scratch, columns[i],
			"vigil --color never forecast --weeks 7");
	scratch_shows(scratch, 60,
		"vigil --today 2026-11-25 --color never forecast --weeks 6",
		"Wed 25 Nov 2026 · 10016 reviews in 6 weeks · 2 overdue\n"
		"0 later\n\n"
		"WEEK OF      DUE\n"
		"overdue          2  AM-2 AM-9\n"
		"23 Nov 2026      1  #             AM-10\n"
		"30 Nov 2026      0\n"
		" 7 Dec 2026      2  #             AM-3 AM-11\n"
		"14 Dec 2026  10000  ############  B-1 B-2 B-3 B-4 B-5 +9995\n"
		"21 Dec 2026     10  #             AM-4 B-10001 B-10002 +7\n"
		"28 Dec 2026      1  #             +1\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		forecast_test(
			each_week_has_a_bar_and_ids_in_the_order_of_people),
		forecast_test(a_window_has_colours_and_a_pipe_none),
		forecast_test(without_a_number_it_is_a_quarter),
		forecast_test(plain_has_three_columns),
		forecast_test(csv_names_them),
		forecast_test(json_has_both_ends_of_a_week),
		forecast_test(a_filter_chooses_claims),
		forecast_test(a_review_moves_its_claim),
		forecast_test(a_number_of_weeks_that_is_none_is_refused),
		forecast_test(a_bar_fits_however_many_there_are),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
