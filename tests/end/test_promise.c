/* test_promise.c - the promise, the workdays and the days off of vigil.yaml, as
 * a user meets them. */
#include "arena.h"
#include "scratch.h"

#define SHOWN "vigil show AM-1 2>told | sed -n 2p"
#define SCHEDULE "vigil show AM-1 2>told | grep ^schedule"

static void settings(struct scratch *scratch, const char *text)
{
	scratch_write(scratch, "claims/vigil.yaml", text);
}

static void a_date_on_a_day_off_moves_to_the_next_working_day(void **state)
{
	settings(*state,
		"workdays: [mon, tue, wed, thu, fri]\n"
		"days_off: [2026-12-24..2027-01-01]\n");
	scratch_claim(*state, "AM-1", "published: 2026-11-23\ncadence: 31\n");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 4 Jan 2027 (+42d)\n");
	scratch_says(*state, SCHEDULE,
		"schedule      every 31 days, moved to a working day\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state,
		"vigil mark AM-1 holding --next 2026-12-25 | head -n 1",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 25 Dec 2026 "
		"(+32d)\n");
	scratch_does(*state, "vigil verify");
}

static void what_is_recorded_stays_whatever_the_settings_become(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-11-23\n");
	scratch_claim(*state, "AM-2", "published: 2026-11-23\n");
	scratch_does(*state, "vigil sync");
	settings(*state,
		"promise: {shortest: 40, longest: 50}\n"
		"days_off: [2026-12-20..2026-12-26]\n");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 23 Dec 2026 (+30d)\n");
	scratch_says(*state, "vigil mark AM-1 holding | head -n 1",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 12 Jan 2027 "
		"(+50d)\n");
	scratch_does(*state, "rm claims/vigil.yaml");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 12 Jan 2027 (+50d)\n");
	scratch_does(*state, "vigil verify");
}

static void what_is_not_recorded_follows_the_settings(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-11-23\n");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 23 Dec 2026 (+30d)\n");
	settings(*state, "days_off: 2026-12-23\n");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 24 Dec 2026 (+31d)\n");
	settings(*state, "promise: {longest: 29, shortest: 14}\n");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 22 Dec 2026 (+29d)\n");
}

/* A file that has not changed is another thing by another promise. */
static void files_are_held_against_the_promise_that_holds_now(void **state)
{
	static const char error[] =
		"claims/AM-1.yaml:3:10: error: cadence: should be 30 to 90 "
		"days, not 120\n"
		"    cadence: 120\n"
		"             ^\n";

	scratch_write(*state, "claims/AM-1.yaml",
		"id: AM-1\nclaim: A sentence.\ncadence: 120\n"
		"published: 2026-11-23\n");
	scratch_does(*state, "touch -d 2026-01-01 claims/AM-1.yaml");
	scratch_answers(*state, "vigil list", 4, "", error);
	settings(*state, "promise: {shortest: 7, longest: 120}\n");
	scratch_says(*state, SHOWN,
		"Holding · reviewed 23 Nov 2026 · next 23 Mar 2027 (+120d)\n");
	scratch_does(*state, "vigil sync; rm claims/vigil.yaml");
	scratch_answers(*state,
		"vigil list --format plain >out; status=$?; cut -f 1 out; "
		"exit $status",
		4, "AM-1\n", error);
}

static void pages_tell_the_ladder_that_the_promise_leaves(void **state)
{
	static const char *const examples[][2] = {
		{ "promise: {longest: 90}\n",
			"30 days, on the ladder of 30, 60, 90" },
		{ "promise: {longest: 45}\n",
			"30 days, on the ladder of 30, 45" },
		{ "promise: {shortest: 60, longest: 365}\n",
			"60 days, on the ladder of 60, 90" },
		{ "promise: {shortest: 14, longest: 14}\n", "every 14 days" },
	};
	struct scratch *scratch = *state;
	size_t i;

	scratch_claim(scratch, "AM-1", "published: 2026-11-23\n");
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		settings(scratch, examples[i][0]);
		scratch_says(scratch, SCHEDULE,
			arena_printf(&scratch->arena, "schedule      %s\n",
				examples[i][1]));
		scratch_says(scratch,
			"vigil calendar 2>told | tr -d '\\r\\n\\\\' | "
			"sed 's/.*sched *ule: *//; s/CAT.*//; s/TRANSP.*//'",
			examples[i][1]);
	}
}

static void pages_and_mail_say_what_is_promised(void **state)
{
	static const char mail[] =
		"vigil mail --to a@b.org | "
		"grep -o 'Every claim is reviewed every [^.]*' || :";

	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil show AM-1 | grep promised || :", "");
	scratch_says(*state, mail, "");
	settings(*state, "promise: {shortest: 14, longest: 60}\n");
	scratch_says(*state, "vigil show AM-1 | grep promised",
		"promised      every 14 to 60 days\n");
	scratch_says(*state, mail,
		"Every claim is reviewed every 14 to 60 days\n"
		"Every claim is reviewed every 14 to 60 days\n");
}

static void check_warns_of_a_date_beyond_the_promise(void **state)
{
	settings(*state, "promise: {longest: 60}\n");
	scratch_claim(*state, "AM-1",
		"published: 2026-11-23\nnext_review: 2027-01-31\n"
		"sources: [a]\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil check",
		"claims/AM-1.yaml:1:5: warning: AM-1: its next review, "
		"2027-01-31, is 69 days after the last; 60 are promised at "
		"most\n"
		"1 file, 1 claim: 0 errors, 1 warning\n");
}

static void a_named_day_beyond_the_promise_is_said(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_claim(*state, "AM-2", "published: 2026-11-01\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state,
		"vigil mark AM-1 AM-2 holding --next +91d --dry-run",
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Feb 2027 "
		"(+91d)\n"
		"AM-1  its next review, 22 Feb 2027, is 91 days after the "
		"last; "
		"90 are promised at most\n"
		"AM-2  Holding · reviewed 23 Nov 2026 · next 22 Feb 2027 "
		"(+91d)\n"
		"AM-2  its next review, 22 Feb 2027, is 91 days after the "
		"last; "
		"90 are promised at most\n"
		"dry run: nothing was recorded\n");
	scratch_says(*state,
		"vigil mark AM-1 holding --next +91d --draft | sed -n 2p",
		"AM-1  its next review, 22 Feb 2027, is 91 days after the "
		"last; "
		"90 are promised at most\n");
	scratch_says(
		*state, "vigil mark AM-2 holding --next +90d | wc -l", "2\n");
	settings(*state, "promise: {longest: 120}\n");
	scratch_says(
		*state, "vigil mark AM-2 holding --next +120d | wc -l", "2\n");
	scratch_says(*state, "vigil mark AM-2 holding --next +121d | sed -n 2p",
		"AM-2  its next review, 24 Mar 2027, is 121 days after the "
		"last; 120 are promised at most\n");
}

static void spread_keeps_days_off_free(void **state)
{
	int i;

	for (i = 1; i <= 3; i++) {
		char id[] = { 'A', 'M', '-', (char)('0' + i), '\0' };

		scratch_claim(*state, id, "published: 2026-10-25\n");
	}
	scratch_does(*state, "vigil sync");
	settings(*state,
		"workdays: [tue, wed, sat]\n"
		"days_off: [2026-11-25, 2026-12-01..2026-12-04]\n");
	scratch_says(*state, "vigil spread --per-day 1 --format plain",
		"AM-2\t2026-11-24\t2026-11-28\tThe claim AM-2 holds.\n"
		"AM-3\t2026-11-24\t2026-12-05\tThe claim AM-3 holds.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_date_on_a_day_off_moves_to_the_next_working_day),
		scratch_test(
			what_is_recorded_stays_whatever_the_settings_become),
		scratch_test(what_is_not_recorded_follows_the_settings),
		scratch_test(files_are_held_against_the_promise_that_holds_now),
		scratch_test(pages_tell_the_ladder_that_the_promise_leaves),
		scratch_test(pages_and_mail_say_what_is_promised),
		scratch_test(check_warns_of_a_date_beyond_the_promise),
		scratch_test(a_named_day_beyond_the_promise_is_said),
		scratch_test(spread_keeps_days_off_free),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
