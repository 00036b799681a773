/* test_odd_files.c - what is no file, where one is looked for. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define FINE                                                                   \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  The claim "    \
	"AM-1 holds.\n"
/* Whoever waits is stopped, and fails the test. */
#define AT_ONCE "timeout 20 "

static void among_claim_files_it_is_a_problem_and_no_wait(void **state)
{
	int times;

	scratch_does(*state,
		"cd claims; mkdir dir.yaml; mkfifo fifo.yaml; "
		"ln -s /dev/zero endless.yaml; ln -s AM-1.yaml link.yaml; "
		"ln -s loop.yaml loop.yaml; ln -s nothing.yaml nowhere.yaml");
	for (times = 0; times < 2; times++)
		scratch_answers(*state, AT_ONCE "vigil list", 4, FINE,
			"claims/dir.yaml: error: is a directory; only files "
			"have names like this\n"
			"claims/endless.yaml: error: is a symbolic link; put "
			"the file here itself\n"
			"claims/fifo.yaml: error: is not a regular file\n"
			"claims/link.yaml: error: is a symbolic link; put the "
			"file here itself\n"
			"claims/loop.yaml: error: is a symbolic link; put the "
			"file here itself\n"
			"claims/nowhere.yaml: error: is a symbolic link; put "
			"the file here itself\n");
}

static void a_device_is_one_as_well(void **state)
{
	if (scratch_run(*state, "cd claims; mknod zero.yaml c 1 5").status != 0)
		scratch_skip("only root can make a device");
	scratch_answers(*state, AT_ONCE "vigil list", 4, FINE,
		"claims/zero.yaml: error: is not a regular file\n");
}

static void directories_that_lead_in_a_circle_are_not_followed(void **state)
{
	scratch_does(*state,
		"cd claims; mkdir sub; ln -s .. sub/up; "
		"ln -s ../sub sub/sub; ln -s . here");
	scratch_answers(*state, AT_ONCE "vigil list", 4, FINE,
		"claims/here: error: is a symbolic link; put the file here "
		"itself\n"
		"claims/sub/sub: error: is a symbolic link; put the file here "
		"itself\n"
		"claims/sub/up: error: is a symbolic link; put the file here "
		"itself\n");
}

static void directories_without_end_are_left_at_some_depth(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"cd claims; i=0; while [ $i -lt 100 ]; do i=$((i + 1)); "
		"mkdir d; cd d; done");
	answer = scratch_run(*state, AT_ONCE "vigil list");
	assert_int_equal(answer.status, 4);
	assert_string_equal(answer.out, FINE);
	assert_non_null(strstr(answer.err,
		"/d: error: is a directory; only files have names like "
		"this\n"));
}

static void a_claim_whose_file_became_one_is_kept(void **state)
{
	scratch_says(*state, "vigil list", FINE);
	scratch_does(*state, "cd claims; rm AM-1.yaml; mkfifo AM-1.yaml");
	scratch_answers(*state, AT_ONCE "vigil list", 4,
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its "
		"file is broken) The claim AM-1 holds.\n",
		"claims/AM-1.yaml: error: is not a regular file\n");
}

/* What is recorded goes into files of its own. */
static void the_old_record_is(
	struct scratch *scratch, const char *make_it, const char *what)
{
	static const char *const commands[] = { "check", "sync",
		"mark AM-1 holding", "list AM-1", "undo", "journal restore" };
	size_t i;

	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"cd claims; rm -f journal.jsonl; %s", make_it));
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		scratch_says(scratch,
			arena_printf(&scratch->arena,
				AT_ONCE "vigil %s >said 2>&1; echo $?; "
					"grep journal.jsonl said",
				commands[i]),
			arena_printf(&scratch->arena,
				"4\nclaims/journal.jsonl: error: %s\n", what));
	}
}

static void the_record_of_0_1_is_none_and_nobody_waits(void **state)
{
	the_old_record_is(*state, "mkfifo journal.jsonl",
		"is not a regular file; move it away");
	the_old_record_is(*state, "ln -s journal.jsonl journal.jsonl",
		"is a symbolic link; put the file here itself");
	the_old_record_is(*state, "ln -s /dev/zero journal.jsonl",
		"is a symbolic link; put the file here itself");
}

static void nor_where_it_is_a_device(void **state)
{
	if (scratch_run(*state, "mknod zero c 1 5").status != 0)
		scratch_skip("only root can make a device");
	the_old_record_is(*state, "mknod journal.jsonl c 1 5",
		"is not a regular file; move it away");
}

static void a_record_file_that_is_none_is_a_problem_and_no_wait(void **state)
{
	scratch_does(*state,
		"cd claims/journal; mkfifo fifo.jsonl; mkdir dir.jsonl; "
		"ln -s /dev/zero endless.jsonl");
	scratch_answers(*state, AT_ONCE "vigil list", 4, FINE,
		"claims/journal/dir.jsonl: error: is not a regular file; move "
		"it away\n"
		"claims/journal/endless.jsonl: error: is a symbolic link; put "
		"the file here itself\n"
		"claims/journal/fifo.jsonl: error: is not a regular file; "
		"move it away\n");
}

/* Nothing is recorded, and nothing of it is left. */
static void where_the_record_should_be_it_is_refused(void **state)
{
	static const char *const makers[] = { ": >journal", "mkfifo journal",
		"ln -s nowhere journal", "ln -s .. journal" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(makers) / sizeof(*makers); i++) {
		struct answer answer;

		scratch_does(scratch, arena_printf(&scratch->arena,
					      "cd claims; rm -rf .vigil "
					      "journal; %s",
					      makers[i]));
		answer =
			scratch_run(scratch, AT_ONCE "vigil mark AM-1 holding");
		assert_int_equal(answer.status, 1);
		assert_string_equal(answer.out, "");
		assert_non_null(strstr(answer.err, "claims/journal"));
		scratch_says(scratch, "find . -name '*.jsonl'", "");
	}
}

static void settings_that_are_one_are_a_problem(void **state)
{
	scratch_does(*state, "mkfifo claims/vigil.yaml");
	scratch_answers(*state, AT_ONCE "vigil list", 4, FINE,
		"claims/vigil.yaml: error: is not a regular file\n");
	scratch_does(
		*state, "cd claims; rm vigil.yaml; ln -s /dev/zero vigil.yaml");
	scratch_answers(*state, AT_ONCE "vigil list", 4, FINE,
		"claims/vigil.yaml: error: is a symbolic link; put the file "
		"here itself\n");
}

/* The store cannot be made, so it is done without. */
static void where_the_store_should_be_it_is_no_wait(void **state)
{
	static const char *const makers[] = { ": >.vigil", "mkfifo .vigil",
		"ln -s nowhere .vigil", "ln -s .vigil .vigil",
		"mkdir -p .vigil/lock", "mkdir .vigil; ln -s lock .vigil/lock",
		"mkdir .vigil; mkfifo .vigil/store.db",
		"mkdir .vigil; ln -s /dev/zero .vigil/store.db",
		"mkdir -p .vigil/store.db-new",
		"mkdir -p .vigil/store.db-wal" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(makers) / sizeof(*makers); i++) {
		struct answer answer;

		scratch_does(scratch,
			arena_printf(&scratch->arena,
				"cd claims; rm -rf .vigil; %s", makers[i]));
		answer = scratch_run(scratch, AT_ONCE "vigil list");
		assert_int_equal(answer.status, 0);
		assert_string_equal(answer.out, FINE);
		assert_non_null(strstr(answer.err,
			"; this answer comes from a store in memory\n"));
		answer =
			scratch_run(scratch, AT_ONCE "vigil mark AM-1 holding");
		assert_int_equal(answer.status, 1);
		assert_string_equal(answer.out, "");
		scratch_says(scratch, "ls claims/journal | wc -l", "1\n");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(among_claim_files_it_is_a_problem_and_no_wait),
		one_test(a_device_is_one_as_well),
		one_test(directories_that_lead_in_a_circle_are_not_followed),
		one_test(directories_without_end_are_left_at_some_depth),
		one_test(a_claim_whose_file_became_one_is_kept),
		one_test(the_record_of_0_1_is_none_and_nobody_waits),
		one_test(nor_where_it_is_a_device),
		one_test(a_record_file_that_is_none_is_a_problem_and_no_wait),
		one_test(where_the_record_should_be_it_is_refused),
		one_test(settings_that_are_one_are_a_problem),
		one_test(where_the_store_should_be_it_is_no_wait),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
