/* test_output.c - output that cannot be written, and readers that go away. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define FULL "vigil: the output cannot be written: No space left on device\n"

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

/* Each command records an entry of the kind, and then cannot say so. */
static const struct {
	const char *before, *command, *kind;
} recordings[] = {
	{ ":", "sync", "published" },
	{ ":", "mark AM-1 holding", "review" },
	{ "vigil sync; echo 'title: One' >>claims/AM-1.yaml", "sync",
		"change" },
	{ "vigil mark AM-1 holding", "undo", "undo" },
	{ "vigil mark AM-1 holding", "undo AM-1", "undo" },
	{ "vigil mark AM-1 holding",
		"undo $(sed -n '/\"review\"/s/.*hash\":\"\\(.*\\)\".*/\\1/p' "
		"claims/journal/*)",
		"undo" },
	{ "vigil mark AM-1 holding; vigil undo", "redo", "undo" },
	{ "vigil mark AM-1 holding --draft --by Ann", "sign AM-1", "signoff" },
	{ ":", "dissent AM-1 --from Bea --note x", "dissent" },
	{ ":", "correct AM-1 --note x", "correction" },
	{ "vigil sync; sed -i s/holds/stands/ claims/AM-1.yaml",
		"correct AM-1 --accept --note x", "correction" },
	{ ":", "close AM-1 --as retired --note x", "close" },
	{ "vigil close AM-1 --as retired --note x", "reopen AM-1 --note x",
		"reopen" },
	{ "for id in 2 3 4 5; do sed s/AM-1/AM-$id/ claims/AM-1.yaml "
	  ">claims/AM-$id.yaml; done; vigil sync",
		"spread --apply", "postpone" },
	{ "vigil sync; vigil mark AM-1 holding; rm claims/journal/*-review-*",
		"journal restore", "review" },
};

/* Returns how many entries of the kind are in the record. */
static const char *count(struct scratch *scratch, const char *kind)
{
	return scratch_run(scratch,
		arena_printf(&scratch->arena,
			"cat claims/journal/* | grep -c '\"kind\":\"%s\"'",
			kind))
		.out;
}

static void check_recording(
	void **state, size_t number, const char *output, const char *why)
{
	struct scratch *scratch = *state;
	const char *command = recordings[number].command;
	const char *before;

	scratch_does(scratch, "rm -rf claims");
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_run(scratch, recordings[number].before);
	before = count(scratch, recordings[number].kind);
	scratch_refuses(scratch,
		arena_printf(&scratch->arena, "vigil %s %s", command, output),
		1,
		arena_printf(&scratch->arena,
			"vigil %.*s: recorded, but the answer cannot be "
			"written: %s; do not repeat the command: `vigil log` "
			"shows what was recorded\n",
			(int)strcspn(command, " "), command, why));
	assert_true(
		atoi(count(scratch, recordings[number].kind)) > atoi(before));
	scratch_does(scratch, "vigil log");
}

static void what_was_recorded_is_told_where_the_answer_is_lost(void **state)
{
	size_t i;

	for (i = 0; i < sizeof(recordings) / sizeof(*recordings); i++) {
		check_recording(
			state, i, ">/dev/full", "No space left on device");
		check_recording(state, i, ">&-", "Bad file descriptor");
	}
}

static void what_was_not_recorded_is_not_said_to_be(void **state)
{
	scratch_refuses(*state, "vigil mark AM-1 holding --dry-run >/dev/full",
		1, FULL);
	scratch_refuses(*state, "vigil spread >/dev/full", 1, FULL);
	scratch_refuses(*state, "vigil sync >/dev/full", 1, FULL);
	scratch_refuses(*state, "vigil journal lost >/dev/full", 1, FULL);
	scratch_refuses(*state, "vigil journal restore >/dev/full", 1, FULL);
	scratch_refuses(*state, "vigil journal forget >/dev/full", 1, FULL);
}

/* No file that vigil opens is taken for the output. */
static void an_output_that_is_closed_fails(void **state)
{
	static const char closed[] =
		"vigil: the output cannot be written: Bad file descriptor\n";

	scratch_refuses(*state, "vigil list >&-", 1, closed);
	scratch_does(*state, "vigil list; rm -r claims/.vigil");
	scratch_refuses(*state, "vigil journal lost >&-", 1, closed);
	scratch_says(*state, "cat claims/.vigil/lock", "");
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
		one_test(a_full_disk_is_told_and_fails),
		one_test(more_than_fits_into_memory_at_once_fails_as_well),
		one_test(what_was_recorded_is_told_where_the_answer_is_lost),
		one_test(what_was_not_recorded_is_not_said_to_be),
		one_test(an_output_that_is_closed_fails),
		one_test(input_and_messages_may_be_closed),
		one_test(a_reader_that_goes_away_is_no_error),
		one_test(it_ends_vigil_by_the_signal_that_is_meant_for_it),
		one_test(messages_never_get_into_the_output),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
