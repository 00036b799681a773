/* test_mail_send.c - vigil mail --send hands mail to a mailer, once a day. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"

#define SETTINGS                                                               \
	"mail:\n"                                                              \
	"  to: desk@example.org\n"                                             \
	"  weekly: monday\n"

/* The user's own configuration, as commands and as scratch_write name it. */
#define CONFIG "\"$HOME/.config/vigil/config.yaml\""
#define CONFIG_FILE "../home/.config/vigil/config.yaml"

/* The mailer puts its words and what it reads into `sent`. */
#define GOOD "echo \"mailer $*\" >>sent; cat >>sent"

static void put_mailer(struct scratch *scratch, const char *script)
{
	scratch_write(scratch, "mailer",
		arena_printf(&scratch->arena, "#!/bin/sh\n%s\n", script));
}

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "claims/vigil.yaml", SETTINGS);
	scratch_write(scratch, CONFIG_FILE,
		"sendmail: ./mailer -f vigil@example.org\n");
	scratch_claim(scratch, "AM-1",
		"published: 2026-10-01\nowner: Ann <ann@example.org>\n");
	scratch_claim(scratch, "AM-2", "published: 2026-10-24\n");
	put_mailer(scratch, GOOD);
	scratch_does(scratch, "chmod +x mailer; vigil sync");
	return 0;
}

#define send_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Writes to whom mail was sent, and forgets it. */
#define SENT "sed -n 's/^To: //p' sent; rm -f sent"

static void what_is_printed_is_what_is_sent(void **state)
{
	scratch_says(*state,
		"vigil mail --send --to ann@example.org; head -n 1 sent; "
		"vigil mail --to ann@example.org >printed; sed 1d sent >it; "
		"(head -n 1 printed; cat it; echo) | cmp - printed",
		"mailer -f vigil@example.org -t -i\n");
}

static void nobody_gets_it_twice_on_a_day(void **state)
{
	scratch_says(*state, "vigil mail --send; " SENT,
		"desk@example.org\nAnn <ann@example.org>\n");
	scratch_says(*state, "vigil mail --send; touch sent; " SENT, "");
	scratch_says(*state,
		"vigil mail --send --to ANN@Example.org; touch sent; " SENT,
		"");
	scratch_says(*state, "vigil --today 2026-11-24 mail --send; " SENT,
		"desk@example.org\nAnn <ann@example.org>\n");
}

static void unless_it_is_asked_for(void **state)
{
	scratch_says(*state,
		"vigil mail --send; vigil mail --send --again; " SENT,
		"desk@example.org\nAnn <ann@example.org>\n"
		"desk@example.org\nAnn <ann@example.org>\n");
}

static void nothing_to_say_runs_no_mailer(void **state)
{
	scratch_says(*state,
		"vigil --today 2026-10-01 mail --send; touch sent; " SENT, "");
}

static void a_terminal_is_told_what_was_done(void **state)
{
	scratch_shows(*state, 80, "vigil mail --send",
		"desk@example.org: 1 due today\n"
		"ann@example.org: 1 overdue\n");
	scratch_shows(*state, 80, "vigil mail --send",
		"desk@example.org: has today's mail; --again sends it again\n"
		"ann@example.org: has today's mail; --again sends it again\n");
}

static void what_a_mailer_says_is_told(void **state)
{
	static const struct {
		const char *script, *told;
	} examples[] = {
		{ "cat >/dev/null; echo 'no such  host'\necho b >&2; exit 68",
			"ended with status 68 (no such host): no such host b" },
		{ "cat >/dev/null; exit 65",
			"ended with status 65 (wrong "
			"data)" },
		{ "exit 69", "ended with status 69 (unavailable)" },
		{ "exit 76", "ended with status 76 (protocol error)" },
		{ "exit 1", "ended with status 1" },
		{ "exit 79", "ended with status 79" },
		{ "printf 'bad \\033[31m\\200' >&2; exit 75",
			"ended with status 75 (failed for now): bad \uFFFD[31m"
			"\uFFFD" },
		{ "head -c 100 >/dev/null; kill -9 $$",
			"was ended by signal 9" },
		{ "exit 0", "ended without reading all of the mail" },
		{ "head -c 100 >/dev/null",
			"ended without reading all of the "
			"mail" },
	};
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		put_mailer(scratch, examples[i].script);
		scratch_refuses(scratch, "vigil mail --send --to a@b.org", 1,
			arena_printf(&scratch->arena,
				"vigil mail: to a@b.org: ./mailer %s\n",
				examples[i].told));
	}
	put_mailer(scratch, GOOD);
	scratch_says(
		scratch, "vigil mail --send --to a@b.org; " SENT, "a@b.org\n");
}

static void one_that_hangs_is_ended(void **state)
{
	put_mailer(*state, "cat >/dev/null; exec sleep 1000");
	scratch_does(*state, "echo '  timeout: 1' >>claims/vigil.yaml");
	scratch_refuses(*state, "vigil mail --send --to a@b.org", 1,
		"vigil mail: to a@b.org: ./mailer took more than 1 s and was "
		"ended\n");
}

static void a_mailer_that_is_not_there_is_told(void **state)
{
	scratch_does(*state, "sed -i s,./mailer,./none, " CONFIG);
	scratch_refuses(*state, "vigil mail --send --to a@b.org", 1,
		"vigil mail: to a@b.org: ./none cannot be run: No such file or "
		"directory; install a package that brings a mailer, such as "
		"msmtp-mta, dma, exim4 or postfix\n");
	scratch_refuses(*state, "vigil mail --send", 1,
		"vigil mail: to desk@example.org: ./none cannot be run: No "
		"such "
		"file or directory; install a package that brings a mailer, "
		"such as msmtp-mta, dma, exim4 or postfix\n");
	scratch_does(
		*state, "chmod -x mailer; sed -i s,./none,./mailer, " CONFIG);
	scratch_refuses(*state, "vigil mail --send --to a@b.org", 1,
		"vigil mail: to a@b.org: ./mailer cannot be run: Permission "
		"denied\n");
}

/* Who was refused is tried again, who was not is left in peace. */
static void one_that_fails_keeps_no_other_from_its_mail(void **state)
{
	static const char told[] =
		"vigil mail: to desk@example.org: ./mailer "
		"ended with status 67 (no such user): no\n";

	put_mailer(*state,
		"cat >mail; if grep -q '^To: desk' mail; then echo no; "
		"exit 67; fi; cat mail >>sent");
	scratch_answers(*state, "vigil mail --send", 1, "", told);
	scratch_says(*state, SENT, "Ann <ann@example.org>\n");
	scratch_answers(*state, "vigil mail --send", 1, "", told);
	scratch_says(*state, "touch sent; " SENT, "");
	put_mailer(*state, GOOD);
	scratch_says(*state, "vigil mail --send; " SENT, "desk@example.org\n");
}

static void what_nobody_gets_is_told_when_the_rest_is_sent(void **state)
{
	scratch_does(*state, "sed -i /to:/d claims/vigil.yaml");
	scratch_refuses(*state, "vigil mail --send", 1,
		"vigil mail: nobody is there to get the mail about AM-2: put "
		"`to:` below `mail:` in claims/vigil.yaml, or give --to "
		"ADDRESS\n");
	scratch_says(*state, SENT, "Ann <ann@example.org>\n");
}

static void no_shell_sees_the_mailer_s_words(void **state)
{
	scratch_write(*state, CONFIG_FILE,
		"sendmail: ./mailer $HOME; touch \"oh no\" `id`\n");
	scratch_says(*state, "vigil mail --send; grep -m1 ^mailer sent; ls",
		"mailer $HOME; touch \"oh no\" `id` -t -i\n"
		"claims\nmailer\nsent\n");
	scratch_write(*state, CONFIG_FILE, "sendmail: [./mailer, a b]\n");
	scratch_says(*state,
		"rm sent; vigil mail --send --again; grep -m1 ^mailer sent",
		"mailer a b -t -i\n");
}

static void the_environment_names_a_mailer_before_the_file(void **state)
{
	scratch_says(*state,
		"VIGIL_SENDMAIL='./mailer  a' vigil mail --send; "
		"grep -m1 ^mailer sent",
		"mailer a -t -i\n");
	scratch_says(*state,
		"rm sent; VIGIL_SENDMAIL= vigil mail --send --again; "
		"grep -m1 ^mailer sent",
		"mailer -f vigil@example.org -t -i\n");
}

/* A pull request must not choose what runs on the machine that sends. */
static void the_ledger_s_settings_name_no_program(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		SETTINGS "  sendmail: [sh, -c, touch owned]\n");
	scratch_says(*state, "vigil mail --send; grep -m1 ^mailer sent; ls",
		"mailer -f vigil@example.org -t -i\nclaims\nmailer\nsent\n");
	scratch_write(*state, CONFIG_FILE, "");
	scratch_run(*state, "vigil mail --send --again --to a@b.org 2>told");
	scratch_says(*state, "head -n 1 told; ls",
		"claims/vigil.yaml:4:3: warning: mail.sendmail is not read "
		"from here: a program to run is named in your own "
		"configuration, as `sendmail` in ~/.config/vigil/config.yaml\n"
		"claims\nmailer\nsent\ntold\n");
	scratch_says(*state, "vigil due --quiet --state superseded", "");
}

static void many_at_once_send_one(void **state)
{
	scratch_does(*state,
		"for i in 1 2 3 4 5 6 7 8; do vigil mail --send & done; wait");
	scratch_says(*state, SENT, "desk@example.org\nAnn <ann@example.org>\n");
}

/* A mailer may take its time: people record meanwhile, and readers read. */
static void a_slow_mailer_keeps_nobody_from_recording(void **state)
{
	put_mailer(*state,
		"cat >>sent; vigil mark AM-1 holding --on 2026-11-22 >out && "
		"vigil list >>out");
	scratch_says(
		*state, "vigil mail --send --to a@b.org; wc -l <out", "4\n");
}

/* As where the machine stops after the mailer took it: better twice than not
 * at all. */
static void a_mail_that_was_not_noted_is_sent_again(void **state)
{
	put_mailer(*state, GOOD "; kill -9 $PPID");
	scratch_run(*state, "vigil mail --send");
	scratch_says(*state, SENT, "desk@example.org\n");
	scratch_answers(*state, "vigil due --overdue --quiet AM-2", 0, "",
		"vigil: the mail of 23 Nov 2026 did not go out: it was cut "
		"short; `vigil mail --send` tries again\n");
	put_mailer(*state, GOOD);
	scratch_says(*state, "vigil mail --send; " SENT,
		"desk@example.org\nAnn <ann@example.org>\n");
	scratch_says(*state, "vigil due --overdue --quiet AM-2", "");
}

static void a_ledger_that_cannot_be_written_sends_nothing(void **state)
{
	struct scratch *scratch = *state;
	struct answer answer;
	const char *reader = scratch_reader(scratch);

	scratch_does(scratch,
		"vigil list; chmod 777 .; "
		"chmod -R a-w,a+rX claims");
	answer = scratch_run(
		scratch, arena_printf(&scratch->arena, "%s mail", reader));
	assert_int_equal(answer.status, 0);
	assert_non_null(strstr(answer.out, "To: desk@example.org"));
	answer = scratch_run(scratch,
		arena_printf(&scratch->arena, "%s mail --send", reader));
	assert_int_equal(answer.status, 1);
	assert_string_equal(answer.out, "");
	assert_string_equal(answer.err,
		"vigil mail: claims cannot be written: permission denied\n");
	scratch_says(scratch, "ls", "claims\nmailer\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		send_test(what_is_printed_is_what_is_sent),
		send_test(nobody_gets_it_twice_on_a_day),
		send_test(unless_it_is_asked_for),
		send_test(nothing_to_say_runs_no_mailer),
		send_test(a_terminal_is_told_what_was_done),
		send_test(what_a_mailer_says_is_told),
		send_test(one_that_hangs_is_ended),
		send_test(a_mailer_that_is_not_there_is_told),
		send_test(one_that_fails_keeps_no_other_from_its_mail),
		send_test(what_nobody_gets_is_told_when_the_rest_is_sent),
		send_test(no_shell_sees_the_mailer_s_words),
		send_test(the_environment_names_a_mailer_before_the_file),
		send_test(the_ledger_s_settings_name_no_program),
		send_test(many_at_once_send_one),
		send_test(a_slow_mailer_keeps_nobody_from_recording),
		send_test(a_mail_that_was_not_noted_is_sent_again),
		send_test(a_ledger_that_cannot_be_written_sends_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
