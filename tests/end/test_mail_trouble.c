/* test_mail_trouble.c - vigil due says when mail does not go out. */
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
	scratch_claim(scratch, "AM-1", "published: 2026-11-20\n");
	scratch_claim(scratch, "AM-2", "published: 2026-10-24\n");
	scratch_write(scratch, "mailer",
		"#!/bin/sh\ncat >/dev/null; [ ! -e down ] || "
		"{ echo 'no route'; exit 69; }\n");
	scratch_does(scratch, "chmod +x mailer; vigil sync");
	return 0;
}

#define trouble_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Writes nothing but what is wrong with mail. */
#define DUE "vigil --today %s due --quiet --state superseded"

static void check(struct scratch *scratch, const char *today, const char *told)
{
	scratch_answers(scratch, arena_printf(&scratch->arena, DUE, today), 0,
		"", told);
}

#define SILENT                                                                 \
	"vigil: `vigil mail --send` last ran 8 days ago, on 23 Nov 2026: "     \
	"does cron still run it?\n"
#define FAILED_ON_23                                                           \
	"vigil: the mail of 23 Nov 2026 did not go out: to desk@example.org: " \
	"./mailer ended with status 69 (unavailable): no route; `vigil mail "  \
	"--send` tries again\n"

static void a_ledger_that_never_sent_is_left_in_peace(void **state)
{
	check(*state, "2026-11-23", "");
	check(*state, "2027-11-23", "");
}

static void more_than_a_week_without_mail_is_told_each_time(void **state)
{
	scratch_does(*state, "vigil mail --send");
	check(*state, "2026-11-30", "");
	check(*state, "2026-12-01", SILENT);
	check(*state, "2026-12-01", SILENT);
	scratch_says(*state, "vigil --today 2026-12-01 mail --send", "");
	check(*state, "2026-12-01", "");
}

static void a_week_with_nothing_to_say_is_not_silence(void **state)
{
	scratch_does(*state,
		"vigil mail --send; vigil mark AM-2 holding; "
		"vigil --today 2026-11-30 mail --send");
	check(*state, "2026-12-01", "");
}

static void one_mail_to_somebody_is_not_the_ledger_s(void **state)
{
	scratch_does(*state, "vigil mail --send --to ann@example.org");
	check(*state, "2026-12-01", "");
	scratch_does(*state,
		"vigil mail --send; "
		"vigil --today 2026-12-01 mail --send --to ann@example.org");
	check(*state, "2026-12-01", SILENT);
}

static void nor_is_a_trial_that_failed(void **state)
{
	scratch_run(
		*state, "touch down; vigil mail --send --to ann@example.org");
	check(*state, "2026-11-23", "");
	check(*state, "2026-12-31", "");
	scratch_run(*state,
		"vigil mail --send; vigil mail --send --to ann@example.org");
	check(*state, "2026-11-23", FAILED_ON_23);
	scratch_does(*state, "echo 'timezone: UTC' >claims/vigil.yaml");
	check(*state, "2026-11-30", FAILED_ON_23);
	check(*state, "2026-12-01", "");
}

static void nor_is_it_told_once_mail_is_no_longer_set_up(void **state)
{
	scratch_does(*state, "vigil mail --send; echo >claims/vigil.yaml");
	check(*state, "2026-12-01", "");
}

static void a_mail_that_failed_is_told_until_one_goes_out(void **state)
{
	scratch_run(*state, "touch down; vigil mail --send");
	check(*state, "2026-11-23", FAILED_ON_23);
	check(*state, "2026-12-31", FAILED_ON_23);
	scratch_does(*state, "rm down; vigil mail --send");
	check(*state, "2026-11-23", "");
}

static void it_stands_below_the_list_on_the_other_output(void **state)
{
	scratch_run(*state, "touch down; vigil mail --send");
	scratch_answers(*state, "vigil due --exit-code", 1,
		"Mon 23 Nov 2026 · 1 due today · 2 tracked\n"
		"AM-2  + Holding  24 Oct 2026  23 Nov 2026  today  The claim "
		"AM-2 holds.\n",
		FAILED_ON_23);
}

static void other_commands_do_not_tell_it(void **state)
{
	scratch_run(*state, "touch down; vigil mail --send");
	scratch_says(*state,
		"vigil log --kind undo; vigil list --state superseded", "");
}

static void what_was_noted_goes_with_the_store(void **state)
{
	scratch_run(*state, "touch down; vigil mail --send");
	scratch_does(*state, "rm -r claims/.vigil");
	check(*state, "2026-11-23", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		trouble_test(a_ledger_that_never_sent_is_left_in_peace),
		trouble_test(more_than_a_week_without_mail_is_told_each_time),
		trouble_test(a_week_with_nothing_to_say_is_not_silence),
		trouble_test(one_mail_to_somebody_is_not_the_ledger_s),
		trouble_test(nor_is_a_trial_that_failed),
		trouble_test(nor_is_it_told_once_mail_is_no_longer_set_up),
		trouble_test(a_mail_that_failed_is_told_until_one_goes_out),
		trouble_test(it_stands_below_the_list_on_the_other_output),
		trouble_test(other_commands_do_not_tell_it),
		trouble_test(what_was_noted_goes_with_the_store),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
