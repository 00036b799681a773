/* test_mail_told.c - a mail tells in full what is new, within bounds, and a
 * terminal shows its text. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(
		scratch, "claims/vigil.yaml", "mail: {to: desk@example.org}\n");
	scratch_write(scratch, "../home/.config/vigil/config.yaml",
		"sendmail: ./mailer\n");
	scratch_write(scratch, "mailer", "#!/bin/sh\ncat >>sent\n");
	scratch_claim(scratch, "AM-1", "title: One\npublished: 2026-10-01\n");
	scratch_claim(scratch, "AM-2", "title: Two\npublished: 2026-10-24\n");
	scratch_claim(scratch, "AM-3", "title: Three\npublished: 2026-10-28\n");
	scratch_does(scratch, "chmod +x mailer; vigil sync");
	return 0;
}

#define told_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Headings, the rows, and the titles: those of rows are indented. */
#define TOLD                                                                   \
	" | sed '/text.html/,$d' | "                                           \
	"grep -a -E '^[A-Z ,0-9]{4,}$|^ *(One|Two|Three)$'"

static void sends(struct scratch *scratch, const char *day)
{
	scratch_does(scratch, arena_printf(&scratch->arena,
				      "vigil --today %s mail --send", day));
}

static void tells(struct scratch *scratch, const char *day, const char *told)
{
	scratch_says(scratch,
		arena_printf(
			&scratch->arena, "vigil --today %s mail" TOLD, day),
		told);
}

static void after_a_week_it_is_told_in_full_again(void **state)
{
	sends(*state, "2026-11-23");
	tells(*state, "2026-11-24",
		"STILL OVERDUE, TOLD IN FULL ON MON 23 NOV\n    One\n    "
		"Two\n");
	sends(*state, "2026-11-24");
	tells(*state, "2026-11-29",
		"OVERDUE\nThree\n"
		"STILL OVERDUE, TOLD IN FULL ON MON 23 NOV\n    One\n    "
		"Two\n");
	sends(*state, "2026-11-29");
	tells(*state, "2026-11-30",
		"OVERDUE\nOne\nTwo\n"
		"STILL OVERDUE, TOLD IN FULL ON SUN 29 NOV\n    Three\n");
}

static void what_was_told_on_several_days_names_the_first(void **state)
{
	sends(*state, "2026-11-23");
	sends(*state, "2026-11-27");
	tells(*state, "2026-11-28",
		"STILL OVERDUE, TOLD IN FULL SINCE MON 23 NOV\n    One\n    "
		"Two\n    Three\n");
}

static void what_changed_is_told_in_full_again(void **state)
{
	sends(*state, "2026-11-23");
	scratch_does(*state,
		"vigil --today 2026-11-24 dissent AM-2 --from Eve --note No.");
	tells(*state, "2026-11-24",
		"OVERDUE\nTwo\n"
		"STILL OVERDUE, TOLD IN FULL ON MON 23 NOV\n    One\n");
}

static void each_address_is_told_by_itself(void **state)
{
	sends(*state, "2026-11-23");
	scratch_says(*state,
		"vigil --today 2026-11-24 mail --to new@example.org" TOLD,
		"OVERDUE\nOne\nTwo\n");
}

static void a_mail_that_did_not_go_out_told_nothing(void **state)
{
	scratch_does(*state, "vigil mail >printed");
	scratch_run(*state,
		"printf '#!/bin/sh\\nexit 75\\n' >mailer; vigil mail --send");
	tells(*state, "2026-11-24", "OVERDUE\nOne\nTwo\n");
}

static void the_mail_of_today_can_be_sent_again_as_it_was(void **state)
{
	scratch_says(*state,
		"vigil mail --send; mv sent first; vigil mail --send --again; "
		"cmp sent first; grep -c '^    vigil mark' sent",
		"2\n");
}

static void put_many(struct scratch *scratch, int count)
{
	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"rm -rf claims/AM-* claims/journal claims/.vigil; "
			"for i in $(seq %d); do printf 'id: B-%%d\\ntitle: "
			"Maintainers are paid less than their users "
			"think\\nclaim: Fewer than one in four maintainers of "
			"the 500 most used packages are paid for that "
			"work.\\npublished: 2026-09-01\\n---\\n' $i; done "
			">claims/many.yaml; vigil sync; vigil mail >box",
			count));
}

#define COUNTED                                                                \
	"grep -ac '^    vigil mark' box; grep -ac '^<p class=3D\"r\">' box"

static void twenty_are_told_in_full_and_of_more_the_first_ten(void **state)
{
	put_many(*state, 20);
	scratch_says(*state, COUNTED " || :", "20\n0\n");
	put_many(*state, 21);
	scratch_says(*state, COUNTED, "10\n11\n");
	scratch_says(*state, "grep -a '^OVERDUE' box",
		"OVERDUE\nOVERDUE, 11 MORE\n");
	scratch_says(*state, "grep -a '^<h2>' box",
		"<h2>Overdue: 21</h2>\n<h2>Overdue, 11 more</h2>\n");
	put_many(*state, 122);
	scratch_says(*state, COUNTED, "10\n100\n");
	scratch_says(*state, "grep -a '^And' box",
		"And 12 more; `vigil due` lists them.\n");
}

/* What is cut off by mail systems begins at 102 KB; for a phone much less is
 * much. */
static void a_mail_is_small(void **state)
{
	struct scratch *scratch = *state;

	put_many(scratch, 20);
	scratch_says(scratch,
		"[ $(sed -n '/^<!DOC/,/^<.html/p' box | wc -c) -lt 30720 ] && "
		"[ $(sed -n '/^<style/,/^<.style/p' box | sed 's/=$//' | "
		"wc -c) -lt 1280 ] && echo small",
		"small\n");
}

static const char shown[] =
	"To: Ann <ann@example.org>\n"
	"Subject: vigil: 1 overdue: AM-2\n"
	"\n"
	"1 overdue\n"
	"vigil · Tue 24 Nov 2026 · 1 tracked\n"
	"\n"
	"OVERDUE\n"
	"\n"
	"AM-2  1 day overdue  + Holding\n"
	"reviewed 24 Oct 2026\n"
	"Two\n"
	"\n"
	"    The claim AM-2 holds.\n"
	"\n"
	"    vigil mark AM-2 holding --note\n"
	"\n"
	"To review: run a line above where the\n"
	"ledger is, with `holding`, `partial` or\n"
	"`not-holding`; `--note` opens your\n"
	"editor. `vigil review` goes through all\n"
	"of them.\n"
	"\n"
	"You get this mail as owner of these\n"
	"claims; what has not changed is repeated\n"
	"once a week.\n"
	"\n"
	"-- \n"
	"vigil\n";

static void a_terminal_shows_the_text(void **state)
{
	const char *coloured;

	scratch_does(*state,
		"rm -r claims/AM-[13].yaml claims/journal claims/.vigil; "
		"echo 'owner: Ann <ann@example.org>' >>claims/AM-2.yaml; "
		"vigil sync");
	coloured = scratch_run_in_window(*state, 200,
		"vigil --color always --no-pager --today 2026-11-24 mail")
			   .out;
	scratch_shows(*state, 40,
		"vigil --today 2026-11-24 --color never --no-pager mail",
		shown);
	assert_ptr_equal(strstr(coloured,
				 "\033[1mTo:\033[0m Ann <ann@example.org>\n"
				 "\033[1mSubject:\033[0m vigil: "),
		coloured);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		told_test(after_a_week_it_is_told_in_full_again),
		told_test(what_was_told_on_several_days_names_the_first),
		told_test(what_changed_is_told_in_full_again),
		told_test(each_address_is_told_by_itself),
		told_test(a_mail_that_did_not_go_out_told_nothing),
		told_test(the_mail_of_today_can_be_sent_again_as_it_was),
		told_test(twenty_are_told_in_full_and_of_more_the_first_ten),
		told_test(a_mail_is_small),
		told_test(a_terminal_shows_the_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
