/* test_mail.c - vigil mail writes to each owner what is due for them. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

#define SETTINGS                                                               \
	"name: Our claims\n"                                                   \
	"mail:\n"                                                              \
	"  to: Desk <desk@example.org>\n"                                      \
	"  from: vigil@example.org\n"                                          \
	"  owners:\n"                                                          \
	"    Bob: bob@example.org\n"

/* On 23 November 1 is overdue, 2 due, 3 comes on 1 December, 4 later. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "claims/vigil.yaml", SETTINGS);
	scratch_claim(scratch, "AM-1",
		"title: One\npublished: 2026-10-01\n"
		"owner: Ann <ann@example.org>\n");
	scratch_claim(scratch, "AM-2",
		"title: Two\npublished: 2026-10-24\nowner: Bob\n");
	scratch_claim(scratch, "AM-3",
		"title: Three\npublished: 2026-11-01\n"
		"owner: ann@EXAMPLE.org\n");
	scratch_claim(scratch, "AM-4",
		"title: Four\npublished: 2026-11-20\nowner: Carol\n");
	scratch_claim(scratch, "AM-5", "title: A draft\nowner: Bob\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define mail_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* The ledger begins anew: nothing of it is recorded. */
#define FORGET "rm -r claims/journal claims/.vigil; "

/* Writes what of each message tells whom it is for, and what of. */
#define SHORT " | sed -n -e '/^To: /p' -e '/^Subject: /p' -e '/^AM-/p'"

static const char one_message[] =
	"From vigil@example.org Mon Nov 23 00:00:00 2026\n"
	"Date: Mon, 23 Nov 2026 00:00:00 +0000\n"
	"From: Our claims <vigil@example.org>\n"
	"To: Ann <ann@example.org>\n"
	"Subject: vigil: 1 overdue: AM-1\n"
	"Message-ID: "
	"<2026-11-23.93290b835c4b3a5a41e0b2ed536a2505@example.org>\n"
	"List-Id: Our claims <35c08faac075.vigil.example.org>\n"
	"Auto-Submitted: auto-generated\n"
	"MIME-Version: 1.0\n"
	"Content-Type: multipart/alternative; boundary=\"=_vigil\"\n"
	"\n"
	"--=_vigil\n"
	"Content-Type: text/plain; charset=utf-8\n"
	"Content-Transfer-Encoding: quoted-printable\n"
	"\n"
	"1 overdue\n"
	"Our claims =C2=B7 Mon 23 Nov 2026 =C2=B7 1 tracked\n"
	"\n"
	"OVERDUE\n"
	"\n"
	"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
	"One\n"
	"\n"
	"    The claim AM-1 holds.\n"
	"\n"
	"    Open dissent, Zo=C3=AB, 23 Nov 2026:\n"
	"      \"No.\"\n"
	"    Article:\n"
	"      https://example.org/a?b=3D1&c\n"
	"\n"
	"    vigil mark AM-1 holding --note\n"
	"\n"
	"To review: run a line above where the ledger is, with `holding`,\n"
	"`partial` or `not-holding`; `--note` opens your editor. `vigil "
	"review`\n"
	"goes through all of them.\n"
	"\n"
	"You get this mail as owner of these claims; what has not changed is\n"
	"repeated once a week.\n"
	"\n"
	"--=20\n"
	"Our claims\n"
	"https://example.org\n"
	"\n"
	"--=_vigil\n"
	"Content-Type: text/html; charset=utf-8\n"
	"Content-Transfer-Encoding: quoted-printable\n"
	"\n"
	"<!DOCTYPE html>\n"
	"</html>\n"
	"\n"
	"--=_vigil--\n"
	"\n";

static void a_message_is_this(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, FORGET
		"rm claims/AM-[2345].yaml; "
		"echo 'article: {url: \"https://example.org/a?b=1&c\"}' "
		">>claims/AM-1.yaml; echo 'url: https://example.org' "
		">>claims/vigil.yaml; "
		"vigil sync; vigil dissent AM-1 --from 'Zoë' --note '\"No.\"'");
	scratch_says(
		scratch, "vigil mail | sed '/^<html/,/^<.body/d'", one_message);
}

static void each_owner_gets_their_own(void **state)
{
	scratch_says(*state, "vigil mail" SHORT,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"To: Bob <bob@example.org>\n"
		"Subject: vigil: 1 due today: AM-2\n"
		"AM-2  due today  + Holding  reviewed 24 Oct 2026\n");
}

static void what_is_not_recorded_is_written_of_as_published(void **state)
{
	scratch_answers(*state, FORGET "vigil mail --overdue" SHORT, 0,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n",
		"vigil: 4 claims are published but not recorded: AM-1, AM-2, "
		"AM-3, AM-4; vigil sync records them\n");
	scratch_says(*state, "test -e claims/journal || echo none", "none\n");
}

static void overdue_and_within_are_those_of_due(void **state)
{
	scratch_says(*state, "vigil mail --overdue" SHORT,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n");
	scratch_says(*state, "vigil mail --within 30d" SHORT,
		"To: Desk <desk@example.org>\n"
		"Subject: vigil: Nothing due, 1 more by 23 Dec 2026: AM-4\n"
		"AM-4  due 20 Dec 2026  + Holding  owner: Carol  reviewed 20 "
		"Nov 2026\n"
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue, 1 more by 23 Dec 2026: AM-1, "
		"AM-3\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"AM-3  due 1 Dec 2026  + Holding  reviewed 1 Nov 2026\n"
		"To: Bob <bob@example.org>\n"
		"Subject: vigil: 1 due today: AM-2\n"
		"AM-2  due today  + Holding  reviewed 24 Oct 2026\n");
	scratch_refuses(*state, "vigil mail --overdue --within 1w", 2,
		"vigil mail: --overdue and --within do not go together: what "
		"is overdue was due before today\n"
		"usage: vigil mail [--send [--again]] [--within SPAN | "
		"--overdue] [--weekly] [--to ADDRESS]; `vigil mail --help` "
		"tells more\n");
}

static void who_has_no_address_is_told_of_at_the_desk(void **state)
{
	scratch_says(*state,
		"vigil --today 2026-12-20 mail | sed -n -e '/^AM-4/p' -e "
		"'/^No address/,/^$/p'",
		"AM-4  due today  + Holding  owner: Carol  reviewed 20 Nov "
		"2026\n"
		"No address is known for Carol: what is theirs came to you. "
		"Addresses go\n"
		"below `owners:` of `mail:` in vigil.yaml, or behind the name "
		"in a claim.\n"
		"\n");
}

static void all_of_it_may_go_to_one_address(void **state)
{
	scratch_says(*state, "vigil mail --to 'Eve <eve@example.org>'" SHORT,
		"To: Eve <eve@example.org>\n"
		"Subject: vigil: 2 due, 1 of them overdue: AM-1, AM-2\n"
		"AM-1  23 days overdue  + Holding  owner: Ann "
		"<ann@example.org>\n"
		"AM-2  due today  + Holding  owner: Bob  reviewed 24 Oct "
		"2026\n");
	scratch_says(*state,
		"vigil mail --to ann@example.org | grep -a '^AM.*owner\\|"
		"known'",
		"AM-2  due today  + Holding  owner: Bob  reviewed 24 Oct "
		"2026\n");
	scratch_refuses(*state, "vigil mail --to ann", 2,
		"vigil mail: --to ann: should be an address such as "
		"ann@example.org\n"
		"usage: vigil mail [--send [--again]] [--within SPAN | "
		"--overdue] [--weekly] [--to ADDRESS]; `vigil mail --help` "
		"tells more\n");
}

static void two_names_of_one_address_get_one_mail(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"mail: {to: [ann@example.org, desk@example.org], "
		"owners: {Bob: ANN@example.org}}\n");
	scratch_says(*state, "vigil mail" SHORT,
		"To: ann@example.org\n"
		"Subject: vigil: 2 due, 1 of them overdue: AM-1, AM-2\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"AM-2  due today  + Holding  reviewed 24 Oct 2026\n");
}

static void a_ledger_needs_no_settings_where_claims_have_addresses(void **state)
{
	scratch_does(*state,
		FORGET "rm claims/vigil.yaml claims/AM-2.yaml; vigil sync");
	scratch_says(*state, "vigil mail | grep -a '^To:\\|^From:'",
		"From: vigil <ann@example.org>\nTo: Ann <ann@example.org>\n");
}

static void nothing_to_say_is_not_said(void **state)
{
	scratch_says(*state, "vigil --today 2026-10-01 mail", "");
	scratch_says(*state, "vigil --today 2026-10-31 mail --overdue", "");
	scratch_does(*state, "mkdir -p empty/claims");
	scratch_says(*state, "vigil -C empty mail", "");
}

static void where_nobody_is_there_to_get_it_that_is_an_error(void **state)
{
	scratch_does(*state, "rm claims/vigil.yaml");
	scratch_answers(*state, "vigil mail" SHORT, 0,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n",
		"vigil mail: nobody is there to get the mail about AM-2: put "
		"`to:` below `mail:` in claims/vigil.yaml, or give --to "
		"ADDRESS\n");
	scratch_refuses(*state, "vigil --today 2026-12-20 mail >/dev/null", 1,
		"vigil mail: nobody is there to get the mail about AM-2 and "
		"others: put `to:` below `mail:` in claims/vigil.yaml, or give "
		"--to ADDRESS\n");
	scratch_says(*state, "vigil mail --to a@b.org" SHORT,
		"To: a@b.org\n"
		"Subject: vigil: 2 due, 1 of them overdue: AM-1, AM-2\n"
		"AM-1  23 days overdue  + Holding  owner: Ann "
		"<ann@example.org>\n"
		"AM-2  due today  + Holding  owner: Bob  reviewed 24 Oct "
		"2026\n");
}

#define BROKEN                                                                 \
	"claims/AM-9.yaml:1:1: error: claim: is missing, and is required\n"    \
	"    id: AM-9\n"                                                       \
	"    ^\n"

static void problems_are_told_to_all_who_get_mail_and_to_the_desk(void **state)
{
	scratch_write(*state, "claims/AM-9.yaml", "id: AM-9\n");
	scratch_answers(*state,
		"vigil mail >box; echo $?; grep -a '^AM-9\\|^    id' box", 0,
		"4\n"
		"AM-9.yaml:1:1: error: claim: is missing, and is required\n"
		"    id: AM-9\n"
		"AM-9.yaml:1:1: error: claim: is missing, and is required\n"
		"    id: AM-9\n"
		"AM-9.yaml:1:1: error: claim: is missing, and is required\n"
		"    id: AM-9\n",
		BROKEN);
	scratch_answers(*state, "vigil --today 2026-10-01 mail" SHORT, 0,
		"To: Desk <desk@example.org>\n"
		"Subject: vigil: Nothing due, 1 problem in files\n"
		"AM-9.yaml:1:1: error: claim: is missing, and is required\n",
		BROKEN);
}

static void without_a_desk_all_owners_hear_of_problems(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"mail: {owners: {Bob: bob@example.org, Carol: c@b.org}}\n");
	scratch_write(*state, "claims/AM-9.yaml", "id: AM-9\n");
	scratch_answers(*state,
		"vigil --today 2026-10-01 mail | grep -a '^To:\\|^Subj'", 0,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: Nothing due, 1 problem in files\n"
		"To: Bob <bob@example.org>\n"
		"Subject: vigil: Nothing due, 1 problem in files\n"
		"To: Carol <c@b.org>\n"
		"Subject: vigil: Nothing due, 1 problem in files\n",
		BROKEN);
}

static void what_awaits_a_sign_off_is_told_before_it_is_due(void **state)
{
	scratch_does(*state,
		"echo 'signoff: required' >>claims/vigil.yaml; "
		"vigil mark AM-2 AM-4 holding");
	scratch_says(*state, "vigil mail" SHORT,
		"To: Desk <desk@example.org>\n"
		"Subject: vigil: Nothing due, 1 awaiting sign-off: AM-4\n"
		"AM-4  due 20 Dec 2026  + Holding  awaiting sign-off  owner: "
		"Carol\n"
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"To: Bob <bob@example.org>\n"
		"Subject: vigil: 1 due today, 1 awaiting sign-off: AM-2\n"
		"AM-2  due today  + Holding  awaiting sign-off  reviewed 24 "
		"Oct 2026\n");
	scratch_says(*state, "vigil mail --overdue" SHORT,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n");
}

/* One that is not material waits for the next review, and is no reason to
 * write. */
static void dissents_go_along(void **state)
{
	scratch_does(*state,
		"vigil dissent AM-2 --from Eve --note 'Not so.'; "
		"vigil dissent AM-4 --from Eve --note 'Nor that.'");
	scratch_says(*state, "vigil mail" SHORT,
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: 1 overdue: AM-1\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"To: Bob <bob@example.org>\n"
		"Subject: vigil: 1 due today: AM-2\n"
		"AM-2  due today  + Holding  reviewed 24 Oct 2026\n");
	scratch_says(*state, "vigil mail | grep -a -A1 '^    Open dissent,'",
		"    Open dissent, Eve, 23 Nov 2026:\n"
		"      Not so.\n");
	scratch_says(*state,
		"vigil mail --to desk@example.org | "
		"sed -n '/^OPEN/,/^To rev/p'",
		"OPEN DISSENTS ON CLAIMS THAT ARE NOT DUE\n"
		"\n"
		"AM-4  next review 20 Dec 2026\n"
		"Four\n"
		"\n"
		"    Open dissent, Eve, 23 Nov 2026:\n"
		"      Nor that.\n"
		"\n"
		"    vigil show AM-4\n"
		"\n"
		"To review: run a line above where the ledger is, with "
		"`holding`,\n");
	scratch_does(*state,
		"vigil dissent AM-4 --material --from Eve --note 'At all.'");
	scratch_says(*state,
		"vigil mail | sed -n '/^AM-4/,/^To rev/p' | "
		"grep -a -A1 '^AM\\|^    Open'",
		"AM-4  due today  + Holding  owner: Carol  reviewed 20 Nov "
		"2026\n"
		"Four\n"
		"--\n"
		"    Open dissent, material, Eve, 23 Nov 2026:\n"
		"      At all.\n"
		"    Open dissent, Eve, 23 Nov 2026:\n"
		"      Nor that.\n");
}

static void once_a_week_it_says_that_all_is_well(void **state)
{
	scratch_does(*state, "vigil mark AM-1 AM-2 holding");
	scratch_says(*state, "vigil mail", "");
	scratch_says(*state, "vigil --today 2026-11-24 mail --weekly", "");
	scratch_says(*state, "vigil mail --weekly | grep -a '^To:\\|^Subj'",
		"To: Desk <desk@example.org>\n"
		"Subject: vigil: Nothing due: the one claim is reviewed\n"
		"To: Ann <ann@example.org>\n"
		"Subject: vigil: Nothing due: all 2 claims are reviewed\n"
		"To: Bob <bob@example.org>\n"
		"Subject: vigil: Nothing due: the one claim is reviewed\n");
	scratch_says(*state,
		"vigil mail --weekly | sed -n '/^Nothing due: all/,/^-/p' | "
		"sed '/^--=_/,$d'",
		"Nothing due: all 2 claims are reviewed\n"
		"Our claims =C2=B7 Mon 23 Nov 2026 =C2=B7 2 tracked\n"
		"\n"
		"2 Holding. 1 was reviewed in the last seven days; it did not "
		"move.\n"
		"\n"
		"NEXT\n"
		"\n"
		"AM-3  1 Dec 2026, in 8 days  + Holding\n"
		"    Three\n"
		"AM-1  22 Jan 2027, in 60 days  + Holding\n"
		"    One\n"
		"\n"
		"This mail comes on Mondays while nothing is due, so that "
		"silence means\n"
		"that something is broken.\n"
		"\n"
		"--=20\n");
	scratch_does(*state, "echo '  weekly: tue' >>claims/vigil.yaml");
	scratch_says(*state, "vigil mail --weekly", "");
	scratch_says(*state,
		"vigil --today 2026-11-24 mail --weekly | grep -c '^To'",
		"3\n");
}

static void a_long_list_is_cut(void **state)
{
	scratch_does(*state, FORGET
		"rm claims/AM-*; for i in $(seq 250); do printf "
		"'id: B-%d\\nclaim: C.\\npublished: 2026-09-01\\n---\\n' $i; "
		"done >claims/many.yaml; vigil sync; vigil mail >box");
	scratch_says(*state,
		"grep -a '^Subj\\|^And' box; grep -ac '^B-' box; "
		"grep -ac '^<p class=3D\"r\">B-' box",
		"Subject: vigil: 250 due, all overdue: B-1, B-2, B-3, B-4 and "
		"246 more\n"
		"And 140 more; `vigil due` lists them.\n"
		"110\n"
		"100\n");
}

static void the_same_day_and_reader_have_the_same_message_id(void **state)
{
	static const char ids[] = "vigil mail | grep ^Message-ID";
	struct scratch *scratch = *state;
	const char *before;

	scratch_does(scratch, FORGET "vigil mark AM-4 holding 2>x; vigil sync");
	before = scratch_run(scratch, ids).out;
	scratch_does(scratch,
		"rm -r claims/.vigil; "
		"echo 'x-a: b' >>claims/vigil.yaml");
	scratch_says(scratch, ids, before);
	scratch_says(scratch,
		"for day in 23 24; do vigil --today 2026-11-$day mail; done | "
		"grep ^Message-ID | sort -u | wc -l",
		"4\n");
	scratch_does(scratch,
		"mkdir other; cp -r claims other; cd other/claims; "
		"rm -r .vigil journal; sed -i s/2026-10/2026-09/ AM-*; "
		"vigil sync");
	scratch_says(scratch,
		arena_printf(&scratch->arena,
			"(%s; vigil -C other mail | grep ^Message-ID) | "
			"sort -u | wc -l",
			ids),
		"4\n");
}

static void the_date_is_that_of_the_clock_unless_a_day_is_given(void **state)
{
	scratch_says(*state, "vigil mail | grep -c '^Date: Mon, 23 Nov 2026'",
		"2\n");
	scratch_says(*state,
		"unset VIGIL_TODAY; before=$(date -u +%s); "
		"date=$(vigil mail | sed -n '/^Date: /{s///;p;q;}'); "
		"after=$(date -u +%s); at=$(date -d \"$date\" +%s); "
		"[ $at -ge $before ] && [ $at -le $after ] && echo between",
		"between\n");
}

static void it_takes_no_arguments(void **state)
{
	static const char *const words[][2] = {
		{ "AM-1", "takes no arguments" },
		{ "--again", "--again goes with --send" },
	};
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(*words); i++)
		scratch_refuses(scratch,
			arena_printf(
				&scratch->arena, "vigil mail %s", words[i][0]),
			2,
			arena_printf(&scratch->arena,
				"vigil mail: %s\nusage: vigil mail [--send "
				"[--again]] [--within SPAN | --overdue] "
				"[--weekly] [--to ADDRESS]; `vigil mail "
				"--help` tells more\n",
				words[i][1]));
}

static void an_owner_that_no_mail_can_go_to_is_warned_of(void **state)
{
	scratch_does(*state, FORGET
		"rm claims/AM-*; printf 'id: AM-1\\nclaim: C.\\nowner: Ann "
		"<ann at b.org>\\n"
		"sources: [https://example.org]\\n' >claims/AM-1.yaml");
	scratch_says(*state, "vigil check",
		"claims/AM-1.yaml:1:5: warning: AM-1: owner: no mail can go to "
		"Ann <ann at b.org>; write it as Ann <ann@example.org>\n"
		"1 file, 1 claim: 0 errors, 1 warning\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		mail_test(a_message_is_this),
		mail_test(each_owner_gets_their_own),
		mail_test(what_is_not_recorded_is_written_of_as_published),
		mail_test(overdue_and_within_are_those_of_due),
		mail_test(who_has_no_address_is_told_of_at_the_desk),
		mail_test(all_of_it_may_go_to_one_address),
		mail_test(two_names_of_one_address_get_one_mail),
		mail_test(
			a_ledger_needs_no_settings_where_claims_have_addresses),
		mail_test(nothing_to_say_is_not_said),
		mail_test(where_nobody_is_there_to_get_it_that_is_an_error),
		mail_test(
			problems_are_told_to_all_who_get_mail_and_to_the_desk),
		mail_test(without_a_desk_all_owners_hear_of_problems),
		mail_test(what_awaits_a_sign_off_is_told_before_it_is_due),
		mail_test(dissents_go_along),
		mail_test(once_a_week_it_says_that_all_is_well),
		mail_test(a_long_list_is_cut),
		mail_test(the_same_day_and_reader_have_the_same_message_id),
		mail_test(the_date_is_that_of_the_clock_unless_a_day_is_given),
		mail_test(it_takes_no_arguments),
		mail_test(an_owner_that_no_mail_can_go_to_is_warned_of),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
