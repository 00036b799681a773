/* test_pager.c - what is longer than the terminal goes through a pager. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

/* The stand-in pagers say that they were there, on standard output. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "title: One\n");
	scratch_claim(scratch, "AM-2", "title: Two\n");
	scratch_claim(scratch, "AM-3", "title: Three\n");
	scratch_claim(scratch, "AM-4", "title: Four\n");
	scratch_write(scratch, "../bin/less",
		"#!/bin/sh\necho \"less $LESS\"; cat\n");
	scratch_write(scratch, "mine", "#!/bin/sh\necho \"mine $1\"; cat\n");
	scratch_does(scratch, "chmod +x ../bin/less mine");
	return 0;
}

#define pager_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define TALL "export TERM=xterm NO_COLOR=1; stty rows 8; "
#define SMALL "export TERM=xterm NO_COLOR=1; stty rows 7; "
#define LIST                                                                   \
	"4 claims · 4 drafts\n\n"                                             \
	"ID    VERDICT  REVIEWED  NEXT  WHEN   TITLE\n"                        \
	"AM-1                           draft  One\n"                          \
	"AM-2                           draft  Two\n"                          \
	"AM-3                           draft  Three\n"                        \
	"AM-4                           draft  Four\n"
#define PIPED                                                                  \
	"AM-1    -  -  -  draft  One\n"                                        \
	"AM-2    -  -  -  draft  Two\n"                                        \
	"AM-3    -  -  -  draft  Three\n"                                      \
	"AM-4    -  -  -  draft  Four\n"

static void a_short_list_goes_straight_to_the_terminal(void **state)
{
	scratch_shows(*state, 60, TALL "vigil list", LIST);
}

static void a_long_one_goes_through_less(void **state)
{
	scratch_shows(*state, 60, SMALL "vigil list", "less FRX\n" LIST);
	scratch_shows(*state, 60, SMALL "LESS=S vigil list", "less S\n" LIST);
}

static void less_shows_what_is_not_ascii_in_every_locale(void **state)
{
	scratch_shows(*state, 60,
		SMALL "PAGER='cat >/dev/null; echo $LESSCHARSET' vigil list",
		"utf-8\n");
	scratch_shows(*state, 60,
		SMALL
		"export LESSCHARSET=latin1; "
		"PAGER='cat >/dev/null; echo $LESSCHARSET' vigil list",
		"latin1\n");
}

static void lines_wider_than_the_terminal_count_as_what_they_take(void **state)
{
	const char *plain = "vigil list --format csv";
	struct answer answer = scratch_run(*state, plain);

	scratch_shows(*state, 100, TALL "vigil list --format csv",
		arena_printf(&((struct scratch *)*state)->arena, "less FRX\n%s",
			answer.out));
	scratch_shows(*state, 300, TALL "vigil list --format csv", answer.out);
}

static void colours_take_no_room(void **state)
{
	struct scratch *scratch = *state;
	int i;

	for (i = 1; i <= 4; i++)
		scratch_claim(scratch,
			arena_printf(&scratch->arena, "AM-%d", i),
			"published: 2026-10-01\ntitle: A title that no window "
			"of sixty columns has room for\n");
	scratch_does(scratch, "vigil sync");
	scratch_shows(scratch, 60, TALL "vigil --color always list",
		scratch_run_in_window(
			scratch, 60, "vigil --color always --no-pager list")
			.out);
}

static void or_through_the_one_that_was_chosen(void **state)
{
	scratch_shows(*state, 60, SMALL "PAGER='./mine -x' vigil list",
		"mine -x\n" LIST);
	scratch_shows(*state, 60,
		SMALL "PAGER=nowhere VIGIL_PAGER=./mine vigil list",
		"mine \n" LIST);
}

static void or_through_none(void **state)
{
	scratch_shows(*state, 60, SMALL "vigil --no-pager list", LIST);
	scratch_shows(*state, 60, SMALL "PAGER=cat vigil list", LIST);
	scratch_shows(*state, 60, SMALL "VIGIL_PAGER= vigil list", LIST);
}

static void a_pipe_never_has_one(void **state)
{
	scratch_says(*state, "PAGER=./mine vigil list", PIPED);
	scratch_shows(*state, 60, SMALL "PAGER=./mine vigil list | cat", PIPED);
}

static void a_pager_that_is_left_early_is_no_error(void **state)
{
	scratch_does(*state,
		"i=0; while [ $i -lt 2000 ]; do i=$((i + 1)); "
		"printf 'id: ZZ-%d\\nclaim: %040d\\n---\\n' $i $i; done "
		">claims/many.yaml");
	scratch_shows(*state, 60, SMALL "PAGER='head -n 1' vigil list",
		"2004 claims · 2004 drafts\n");
}

static void a_pager_that_is_not_there_is_done_without(void **state)
{
	struct answer answer = scratch_run_in_window(
		*state, 60, SMALL "PAGER=./nowhere vigil list");

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.out, LIST);
}

static void a_dumb_terminal_has_none(void **state)
{
	scratch_shows(*state, 60, SMALL "TERM=dumb vigil list", LIST);
	scratch_shows(*state, 60, SMALL "unset TERM; vigil list", LIST);
}

static void problems_are_told_all_the_same(void **state)
{
	struct answer answer;

	scratch_write(*state, "claims/bad.yaml", "id: B-1\n");
	answer = scratch_run_in_window(*state, 60, SMALL "vigil list");
	assert_int_equal(answer.status, 4);
	assert_string_equal(answer.out, "less FRX\n" LIST);
	assert_string_equal(answer.err,
		"claims/bad.yaml:1:1: error: claim: is missing, and is "
		"required\n"
		"    id: B-1\n"
		"    ^\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		pager_test(a_short_list_goes_straight_to_the_terminal),
		pager_test(a_long_one_goes_through_less),
		pager_test(less_shows_what_is_not_ascii_in_every_locale),
		pager_test(
			lines_wider_than_the_terminal_count_as_what_they_take),
		pager_test(colours_take_no_room),
		pager_test(or_through_the_one_that_was_chosen),
		pager_test(or_through_none),
		pager_test(a_pipe_never_has_one),
		pager_test(a_pager_that_is_left_early_is_no_error),
		pager_test(a_pager_that_is_not_there_is_done_without),
		pager_test(a_dumb_terminal_has_none),
		pager_test(problems_are_told_all_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
