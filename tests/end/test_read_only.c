/* test_read_only.c - a ledger that the user may read but not write. */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

static struct answer read_as(struct scratch *scratch, const char *words)
{
	return scratch_run(scratch, arena_printf(&scratch->arena, "%s %s",
					    scratch_reader(scratch), words));
}

/* What is in the ledger, but for what is vigil's own. */
static const char *files_of(struct scratch *scratch)
{
	return scratch_run(scratch,
		"find claims -path claims/.vigil -prune -o -ls; "
		"find claims -name '*.jsonl' -exec cat {} +")
		.out;
}

static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state, "chmod 755 ..; chmod -R a-w,a+rX claims");
	return 0;
}

#define read_only_test(test)                                                   \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void check(
	struct scratch *scratch, const char *words, int status, const char *out)
{
	static const char begin[] = "vigil: claims cannot be written";
	static const char end[] =
		"; this answer comes from a store in memory\n";
	struct answer answer = read_as(scratch, words);

	assert_string_equal(answer.out, out);
	assert_int_equal(answer.status, status);
	assert_memory_equal(answer.err, begin, strlen(begin));
	assert_string_equal(strstr(answer.err, "; this"), end);
}

static void it_answers_and_says_where_from(void **state)
{
	struct scratch *scratch = *state;

	check(scratch, "list", 0, LISTED_REVIEWED);
	check(scratch, "due --exit-code", 1,
		"Mon 23 Nov 2026 · 1 overdue · 2 tracked\n"
		"AM-2  + Holding  2 Oct 2026  1 Nov 2026  22d overdue  The "
		"claim AM-2 holds.\n");
	check(scratch, "log AM-1", 0,
		"23 Nov 2026  AM-1  review     Holding → Partial  Tester  "
		"Less.\n"
		"1 Oct 2026   AM-1  published  Holding\n");
}

static void the_answer_is_the_one_that_the_owner_gets(void **state)
{
	struct scratch *scratch = *state;
	const char *expected;

	expected = scratch_run(scratch, "vigil show AM-1 --format json").out;
	check(scratch, "show AM-1 --format json", 0, expected);
}

static void without_a_store_it_leaves_none(void **state)
{
	scratch_does(*state,
		"chmod -R u+w claims; rm -r claims/.vigil; "
		"chmod -R a-w claims");
	check(*state, "list", 0, LISTED_REVIEWED);
	scratch_says(*state, "ls -A claims", "AM-1.yaml\nAM-2.yaml\njournal\n");
}

static void a_record_that_lacks_a_claim_is_left_as_it_is(void **state)
{
	const char *before;

	scratch_does(*state,
		"chmod -R u+w claims; rm -r claims/journal claims/.vigil; "
		"chmod -R a-w claims");
	before = files_of(*state);
	read_as(*state, "list");
	read_as(*state, "verify");
	assert_string_equal(files_of(*state), before);
}

static void a_dry_run_needs_but_to_read(void **state)
{
	check(*state, "mark AM-2 holding --dry-run", 0,
		"AM-2  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"dry run: nothing was recorded\n");
}

static void a_check_says_nothing_of_it(void **state)
{
	struct answer answer;

	answer = read_as(*state, "check");
	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err, "");
}

static void what_must_write_is_refused(void **state)
{
	static const char *const commands[] = { "mark AM-2 holding",
		"journal pack", "undo", "undo AM-1", "redo", "journal restore",
		"journal forget", "sync", "new AM",
		"dissent AM-2 --from Dora --note x", "sign AM-1",
		"close AM-2 --as retired --note x", "reopen AM-2 --note x",
		"correct AM-2 --note x" };
	struct scratch *scratch = *state;
	const char *before = files_of(scratch);
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		struct answer answer = read_as(scratch, commands[i]);

		assert_int_equal(answer.status, 1);
		assert_string_equal(answer.out, "");
		assert_non_null(strstr(answer.err,
			": claims cannot be written: permission denied\n"));
	}
	assert_string_equal(files_of(scratch), before);
}

static void what_is_open_is_told_as_the_owner_sees_it(void **state)
{
	static const char list[] =
		"AM-1  ~ Partial  23 Nov 2026  23 Nov 2026  today    (1 open "
		"dissent) The claim AM-1 holds.\n"
		"AM-2  + Holding  2 Oct 2026   -            retired  The claim "
		"AM-2 holds.\n";

	scratch_does(*state,
		"chmod -R u+w claims; "
		"vigil mark AM-2 partial --draft --note x; "
		"vigil close AM-2 --as retired --note x; "
		"vigil dissent AM-1 --from Dora --note x --material; "
		"chmod -R a-w claims");
	check(*state, "list", 0, list);
	scratch_does(*state,
		"chmod -R u+w claims; rm -r claims/.vigil; "
		"chmod -R a-w claims");
	check(*state, "list", 0, list);
}

static void a_changed_schedule_is_told_and_not_recorded(void **state)
{
	struct answer answer;
	const char *before;

	scratch_does(*state,
		"chmod -R u+w claims; echo 'cadence: 45' >>claims/AM-2.yaml; "
		"chmod -R a-w claims");
	before = files_of(*state);
	answer = read_as(*state, "log AM-2");
	assert_string_equal(
		answer.out, "2 Oct 2026  AM-2  published  Holding\n");
	assert_int_equal(answer.status, 0);
	assert_string_equal(strstr(answer.err, "in memory\n"),
		"in memory\n"
		"vigil: 1 claim has a change in its file that is not recorded: "
		"AM-2; vigil sync records it\n");
	assert_string_equal(files_of(*state), before);
}

static void a_file_that_cannot_be_read_is_told(void **state)
{
	struct answer answer;

	scratch_does(*state, "chmod 0 claims/AM-2.yaml");
	answer = read_as(*state, "check claims/AM-2.yaml");
	assert_int_equal(answer.status, 4);
	assert_non_null(strstr(answer.out,
		"claims/AM-2.yaml: error: cannot be read: Permission "
		"denied\n"));
}

static void a_directory_that_cannot_be_read_hides_no_other(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"chmod u+w claims; mkdir claims/sub; chmod 0 claims/sub; "
		"chmod a-w claims");
	answer = read_as(*state, "list");
	assert_int_equal(answer.status, 4);
	assert_string_equal(answer.out, LISTED_REVIEWED);
	assert_non_null(strstr(answer.err,
		"claims/sub: error: cannot be read: Permission denied\n"));
}

/* As after `sudo vigil list`: the directory is the user's own, but not what is
 * vigil's in it. */
static void a_store_of_somebody_else_is_done_without(void **state)
{
	struct scratch *scratch = *state;
	struct answer answer;
	const char *before;

	scratch_does(scratch, "chmod 777 claims claims/journal");
	before = files_of(scratch);
	check(scratch, "list", 0, LISTED_REVIEWED);
	answer = read_as(scratch, "mark AM-2 holding");
	assert_int_equal(answer.status, 1);
	assert_string_equal(answer.out, "");
	assert_non_null(strstr(answer.err, ": Permission denied\n"));
	assert_string_equal(files_of(scratch), before);
}

/* It is read-only for others by its owner's usual rights alone. */
static void a_ledger_of_another_user_is_read_and_left_as_it_is(void **state)
{
	struct scratch *scratch = *state;
	const char *before;

	if (geteuid() != 0)
		scratch_skip("only root can make a ledger somebody else's");
	scratch_does(
		scratch, "chmod -R u=rwX,go=rX claims; chown -R 12345 claims");
	before = scratch_run(scratch, "find claims -ls").out;
	check(scratch, "list", 0, LISTED_REVIEWED);
	check(scratch, "verify", 0, read_as(scratch, "verify").out);
	assert_int_equal(read_as(scratch, "mark AM-2 holding").status, 1);
	assert_int_equal(read_as(scratch, "undo").status, 1);
	scratch_says(scratch, "find claims -ls", before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		read_only_test(it_answers_and_says_where_from),
		read_only_test(the_answer_is_the_one_that_the_owner_gets),
		read_only_test(without_a_store_it_leaves_none),
		read_only_test(a_record_that_lacks_a_claim_is_left_as_it_is),
		read_only_test(a_dry_run_needs_but_to_read),
		read_only_test(a_check_says_nothing_of_it),
		read_only_test(what_must_write_is_refused),
		read_only_test(what_is_open_is_told_as_the_owner_sees_it),
		read_only_test(a_changed_schedule_is_told_and_not_recorded),
		read_only_test(a_file_that_cannot_be_read_is_told),
		read_only_test(a_directory_that_cannot_be_read_hides_no_other),
		read_only_test(a_store_of_somebody_else_is_done_without),
		read_only_test(
			a_ledger_of_another_user_is_read_and_left_as_it_is),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
