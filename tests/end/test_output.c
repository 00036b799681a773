/* test_output.c - output that cannot be written, and readers that go away. */
#include <stdlib.h>
#include <string.h>

#include "scratch.h"

#define FULL "vigil: the output cannot be written: No space left on device\n"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	return 0;
}

#define output_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Valgrind wants its files open, and sees a leak in what a signal ended. */
static void skip_under_valgrind(void)
{
	if (getenv("UNDER"))
		scratch_skip(
			"valgrind wants its files open and its program ended");
}

/* So much that no pipe has room for it. */
static void make_many(struct scratch *scratch)
{
	scratch_does(scratch,
		"i=0; while [ $i -lt 2000 ]; do i=$((i + 1)); "
		"printf 'id: ZZ-%d\\nclaim: %0100d\\n---\\n' $i $i; done "
		">claims/many.yaml");
}

static void a_full_disk_is_told_and_fails(void **state)
{
	static const char *const commands[] = { "--help", "--version", "list",
		"due", "list --format json", "list --format plain",
		"list --format csv", "show AM-1", "log", "sync", "check",
		"due --exit-code", "mark --help" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		scratch_refuses(scratch,
			arena_printf(&scratch->arena, "vigil %s >/dev/full",
				commands[i]),
			1, FULL);
}

static void more_than_fits_into_memory_at_once_fails_as_well(void **state)
{
	make_many(*state);
	scratch_refuses(*state, "vigil list --format json >/dev/full", 1, FULL);
}

static void what_was_recorded_is_recorded_all_the_same(void **state)
{
	scratch_refuses(*state, "vigil mark AM-1 holding >/dev/full", 1, FULL);
	scratch_says(*state, "vigil log --kind review",
		"23 Nov 2026  AM-1  review  Holding  Tester\n");
}

static void an_output_that_is_closed_fails(void **state)
{
	scratch_refuses(*state, "vigil list >&-", 1,
		"vigil: the output cannot be written: Bad file descriptor\n");
}

static void input_and_messages_may_be_closed(void **state)
{
	skip_under_valgrind();
	scratch_says(*state, "vigil list <&- 2>&-",
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The "
		"claim AM-1 holds.\n");
	scratch_does(*state, "vigil mark AM-1 holding <&- 2>&-");
	scratch_does(*state, "vigil check <&- 2>&-");
}

/* As head(1) does, and less(1) that is left early. */
static void a_reader_that_goes_away_is_no_error(void **state)
{
	static const char *const commands[] = { "list", "list --format json",
		"list --format plain", "list --format csv", "check" };
	struct scratch *scratch = *state;
	size_t i;

	skip_under_valgrind();
	make_many(scratch);
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		scratch_says(scratch,
			arena_printf(&scratch->arena,
				"vigil %s | head -n 1 | wc -l", commands[i]),
			"1\n");
}

static void it_ends_vigil_by_the_signal_that_is_meant_for_it(void **state)
{
	skip_under_valgrind();
	make_many(*state);
	scratch_says(*state,
		"{ vigil list; echo $? >status; } | head -n 1 | wc -l; "
		"cat status",
		"1\n141\n");
}

static void messages_never_get_into_the_output(void **state)
{
	struct answer answer;

	scratch_write(*state, "claims/bad.yaml", "id: [\n");
	answer = scratch_run(*state, "vigil list --format json 2>/dev/null");
	assert_null(strstr(answer.out, "claims/bad.yaml"));
	scratch_answers(*state, "vigil list --format plain 2>/dev/null", 4,
		"AM-1\tholding\t2026-10-01\t2026-10-31\t23\topen\t\t\t\t"
		"AM-1.yaml\tThe claim AM-1 holds.\tcurrent\tno\t0\n",
		"");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		output_test(a_full_disk_is_told_and_fails),
		output_test(more_than_fits_into_memory_at_once_fails_as_well),
		output_test(what_was_recorded_is_recorded_all_the_same),
		output_test(an_output_that_is_closed_fails),
		output_test(input_and_messages_may_be_closed),
		output_test(a_reader_that_goes_away_is_no_error),
		output_test(it_ends_vigil_by_the_signal_that_is_meant_for_it),
		output_test(messages_never_get_into_the_output),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
