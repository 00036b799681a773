/* test_settings.c - vigil.yaml, and what time zones change: nothing. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define LINE                                                                   \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The claim "    \
	"AM-1 holds.\n"

static void check(void **state, const char *settings, const char *problem)
{
	int times;

	scratch_write(*state, "claims/vigil.yaml", settings);
	for (times = 0; times < 2; times++)
		scratch_answers(*state, "vigil list", 4, LINE, problem);
	scratch_write(*state, "claims/vigil.yaml", "# mended\n");
	scratch_says(*state, "vigil list", LINE);
}

static void an_unknown_key_is_told_with_what_was_meant(void **state)
{
	check(state, "reviewr: Ann\n",
		"claims/vigil.yaml:1:1: error: reviewr: no such key (did you "
		"mean reviewer?)\n"
		"    reviewr: Ann\n"
		"    ^\n");
}

static void an_unknown_time_zone_is_told(void **state)
{
	check(state, "timezone: Mars/Olympus\n",
		"claims/vigil.yaml:1:11: error: timezone: this system knows "
		"no Mars/Olympus; give a name such as UTC or Europe/London\n"
		"    timezone: Mars/Olympus\n"
		"              ^\n");
	check(state, "timezone: ../../../etc/passwd\n",
		"claims/vigil.yaml:1:11: error: timezone: this system knows "
		"no ../../../etc/passwd; give a name such as UTC or "
		"Europe/London\n"
		"    timezone: ../../../etc/passwd\n"
		"              ^\n");
}

static void a_cadence_beyond_what_is_promised_is_told(void **state)
{
	check(state, "cadence:\n  slow: 91\n",
		"claims/vigil.yaml:2:9: error: slow: should be 30 to 90 days, "
		"not 91\n"
		"      slow: 91\n"
		"            ^\n");
}

static void what_is_no_map_is_told(void **state)
{
	check(state, "- reviewer\n",
		"claims/vigil.yaml:1:1: error: settings are keys and values, "
		"such as `timezone: UTC`\n"
		"    - reviewer\n"
		"    ^\n");
	check(state, "reviewer: Ann\n---\nreviewer: Bob\n",
		"claims/vigil.yaml:3:1: error: a second document; settings "
		"are one\n"
		"    reviewer: Bob\n"
		"    ^\n");
}

static void what_is_no_file_is_told(void **state)
{
	scratch_does(*state, "mkdir claims/vigil.yaml");
	scratch_answers(*state, "vigil list", 4, LINE,
		"claims/vigil.yaml: error: is a directory; only files have "
		"names like this\n");
}

static void what_is_fine_in_it_holds_all_the_same(void **state)
{
	scratch_write(
		*state, "claims/vigil.yaml", "reviewer: Ann\nreviewr: Bob\n");
	scratch_answers(*state, "VIGIL_REVIEWER= vigil mark AM-1 holding", 4,
		"AM-1  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n",
		"claims/vigil.yaml:2:1: error: reviewr: no such key (did you "
		"mean reviewer?)\n"
		"    reviewr: Bob\n"
		"    ^\n");
	scratch_does(*state, "rm claims/vigil.yaml");
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  AM-1  review  Holding  Ann\n");
}

static void the_zone_of_the_user_changes_nothing(void **state)
{
	static const char *const commands[] = { "list", "due",
		"show AM-1 --format json", "log", "check" };
	static const char *const zones[] = { "Pacific/Kiritimati",
		"America/Los_Angeles", "UTC", "no-such-zone" };
	struct scratch *scratch = *state;
	size_t i, j;

	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		const char *command =
			arena_printf(&scratch->arena, "vigil %s", commands[i]);
		const char *expected = scratch_run(scratch, command).out;

		for (j = 0; j < sizeof(zones) / sizeof(*zones); j++)
			scratch_says(scratch,
				arena_printf(&scratch->arena, "TZ=%s %s",
					zones[j], command),
				expected);
	}
}

/* Between the two there are twenty-six hours: the days always differ. */
static void the_zone_of_the_ledger_decides_what_day_it_is(void **state)
{
	struct scratch *scratch = *state;
	const char *west, *east, *days;

	days = "unset VIGIL_TODAY; vigil list --format json | head -1";
	scratch_write(
		scratch, "claims/vigil.yaml", "timezone: Pacific/Kiritimati\n");
	east = scratch_run(scratch, days).out;
	scratch_write(scratch, "claims/vigil.yaml", "timezone: Etc/GMT+12\n");
	west = scratch_run(scratch, days).out;
	assert_true(strcmp(west, east) < 0);
	scratch_says(scratch,
		"TZ=Pacific/Kiritimati; export TZ; "
		"unset VIGIL_TODAY; vigil list --format json | "
		"head -1",
		west);
}

static void too_much_is_told_with_its_limit(void **state)
{
	scratch_does(*state,
		"head -c 120000 /dev/zero | tr '\\0' '#' "
		">claims/vigil.yaml");
	scratch_says(*state, "vigil check | grep vigil.yaml",
		"claims/vigil.yaml: error: is larger than 64 KiB; settings can "
		"be no larger\n");
	scratch_does(*state, "head -c 1200000 /dev/zero >claims/big.yaml");
	scratch_says(*state, "vigil check | grep big.yaml",
		"claims/big.yaml: error: is larger than 1 MiB; split it\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(an_unknown_key_is_told_with_what_was_meant),
		one_test(an_unknown_time_zone_is_told),
		one_test(a_cadence_beyond_what_is_promised_is_told),
		one_test(what_is_no_map_is_told),
		one_test(what_is_no_file_is_told),
		one_test(what_is_fine_in_it_holds_all_the_same),
		one_test(too_much_is_told_with_its_limit),
		one_test(the_zone_of_the_user_changes_nothing),
		one_test(the_zone_of_the_ledger_decides_what_day_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
