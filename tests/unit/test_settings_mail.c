/* test_settings_mail.c - `mail:` in vigil.yaml. */
#include "claim_support.h"

#include "arena.h"
#include "mailbox.h"
#include "reading.h"
#include "settings.h"
#include "settings_owners.h"

static const char *mailbox_told(
	struct arena *arena, const struct mailbox *mailbox)
{
	return arena_printf(arena, "%s[%s]", mailbox->name ? mailbox->name : "",
		mailbox->address);
}

static const char *addressees_told(struct arena *arena, const char *told,
	const char *name, const struct addressee *addressee)
{
	for (; addressee; addressee = addressee->next)
		told = arena_printf(arena, "%s%s=%s%s ", told, name,
			mailbox_told(arena, &addressee->mailbox),
			addressee->every ? every_name(addressee->every) : "");
	return told;
}

static const char *tell_mail(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);
	const struct settings settings = settings_read(&reading);
	const struct mail_settings *mail = &settings.mail;
	const char *told = addressees_told(
		arena, mail->is_given ? "given " : "", "to", mail->to);

	if (mail->from.address)
		told = arena_printf(arena, "%sfrom=%s ", told,
			mailbox_told(arena, &mail->from));
	told = addressees_told(arena, told, "owner", mail->owners);
	told = arena_printf(
		arena, "%s%s %d", told, mail->weekly, mail->timeout);
	told = told_line(arena, told, problems_told(arena, &reading.problems));
	return told_line(arena, told, problems_told(arena, &settings.warnings));
}

#define USUAL "Mon 60"

static void what_is_not_given_has_its_default(void **state)
{
	static const struct told_example examples[] = {
		{ "", USUAL },
		{ "mail: {}", "given " USUAL },
		{ "mail: {x-mine: 1}", "given " USUAL },
		{ "mail:\n  to: []\n", "given " USUAL },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mail, examples);
}

static void all_settings_are_read(void **state)
{
	static const struct told_example examples[] = {
		{ "mail:\n  to: ann@example.org\n",
			"given to=[ann@example.org] " USUAL },
		{ "mail:\n  to: [ann@example.org, Bob <bob@example.org>]\n",
			"given to=[ann@example.org] "
			"to=Bob[bob@example.org] " USUAL },
		{ "mail:\n  from: The ledger <vigil@example.org>\n",
			"given from=The ledger[vigil@example.org] " USUAL },
		{ "mail:\n  owners:\n    Ann  B.: a@b.org\n    Bob: B "
		  "<b@b.org>",
			"given owner=Ann B.[a@b.org] "
			"owner=Bob[b@b.org] " USUAL },
		{ "mail:\n  owners:\n    Ann: {to: a@b.org, every: Mon}\n"
		  "    Bo: {every: workday, to: B <b@b.org>}\n"
		  "    Cy: {to: c@b.org, every: day}\n"
		  "    Di: {to: d@b.org}\n    Ed: {to: e@b.org, every: "
		  "Sunday}\n",
			"given owner=Ann[a@b.org]monday "
			"owner=Bo[b@b.org]workday owner=Cy[c@b.org] "
			"owner=Di[d@b.org] owner=Ed[e@b.org]sunday " USUAL },
		{ "mail: {weekly: friday, timeout: 5}", "given Fri 5" },
		{ "mail: {weekly: SUN, timeout: 3600}", "given Sun 3600" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mail, examples);
}

static void a_program_is_not_named_here(void **state)
{
	static const struct told_example examples[] = {
		{ "sendmail: msmtp", USUAL
			"\n1:1: sendmail is not read from here: a program to "
			"run is named in your own configuration, as "
			"`sendmail` in ~/.config/vigil/config.yaml" },
		{ "mail: {sendmail: [sh, -c, id]}",
			"given " USUAL
			"\n1:8: mail.sendmail is not read from here: a program "
			"to run is named in your own configuration, as "
			"`sendmail` in ~/.config/vigil/config.yaml" },
		{ "mail: {sendmail: {a: b}, timeout: 5}",
			"given Mon 5"
			"\n1:8: mail.sendmail is not read from here: a program "
			"to run is named in your own configuration, as "
			"`sendmail` in ~/.config/vigil/config.yaml" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mail, examples);
}

#define NO_ADDRESS                                                             \
	"should be an address such as ann@example.org or Ann "                 \
	"<ann@example.org>"

static void what_is_no_address_is_told_with_its_place(void **state)
{
	static const struct told_example examples[] = {
		{ "mail:\n  to: ann\n",
			"given " USUAL "\n2:7: ann: " NO_ADDRESS },
		{ "mail:\n  to: [a@b.org, ann at b.org, c@b.org]\n",
			"given to=[a@b.org] to=[c@b.org] " USUAL
			"\n2:17: ann at b.org: " NO_ADDRESS },
		{ "mail:\n  from: \"a@b.org\\nBcc: e@b.org\"\n",
			"given " USUAL
			"\n2:9: a@b.org Bcc: e@b.org: two addresses in one "
			"text; `to:` takes a list of them" },
		{ "mail:\n  to: Ann <a@b.org>, Ben <b@b.org>\n",
			"given " USUAL
			"\n2:7: Ann <a@b.org>, Ben <b@b.org>: two addresses "
			"in one text; `to:` takes a list of them" },
		{ "mail:\n  from: \"a@b.org\\x07\"\n",
			"given " USUAL "\n2:9: a control character in the "
			"text; remove it\n2:9: a@b.org\uFFFD: " NO_ADDRESS },
		{ "mail:\n  to: [[a@b.org]]\n",
			"given " USUAL "\n2:8: this item: should be text, not "
			"a list" },
		{ "mail:\n  owners: {Ann: x, Bob: b@b.org}\n",
			"given owner=Bob[b@b.org] " USUAL
			"\n2:17: x: " NO_ADDRESS },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mail, examples);
}

static void what_else_is_wrong_keeps_its_default(void **state)
{
	static const struct told_example examples[] = {
		{ "mail: ann@example.org\n",
			USUAL "\n1:7: mail: should have keys under it, such as "
			      "`to: ann@example.org`" },
		{ "mail: {sendmial: x}",
			"given " USUAL "\n1:8: sendmial: no such key (did you "
			"mean sendmail?)" },
		{ "mail: {owners: [a@b.org]}",
			"given " USUAL
			"\n1:16: owners: should have names and their addresses "
			"under it, such as `Ann: ann@example.org`" },
		{ "mail: {owners: {Ann: {to: a@b.org, every: mondy}}}",
			"given owner=Ann[a@b.org] " USUAL
			"\n1:43: every: mondy: should be day, workday or a day "
			"of the week, such as monday (did you mean monday?)" },
		{ "mail: {owners: {Ann: {to: a@b.org, evry: [x]}}}",
			"given owner=Ann[a@b.org] " USUAL
			"\n1:36: evry: no such key (did you mean every?)" },
		{ "mail: {owners: {Ann: {to: a@b.org, every: daily}}}",
			"given owner=Ann[a@b.org] " USUAL
			"\n1:43: every: daily: should be day, workday or a day "
			"of the week, such as monday (did you mean day?)" },
		{ "mail: {owners: {Ann: {every: week}}}",
			"given " USUAL
			"\n1:30: every: week: should be day, workday or a day "
			"of the week, such as monday\n"
			"1:22: to: is missing, and is required" },
		{ "mail: {owners: {Ann: [a@b.org]}}",
			"given " USUAL
			"\n1:22: Ann: should be text, not a list" },
		{ "mail: {weekly: someday}",
			"given " USUAL "\n1:16: weekly: someday: should be a "
			"day of the week, such as monday" },
		{ "mail: {timeout: 0}",
			"given " USUAL "\n1:17: timeout: should be 1 to 3600 "
			"seconds, not 0" },
		{ "mail: {timeout: 3601}",
			"given " USUAL "\n1:17: timeout: should be 1 to 3600 "
			"seconds, not 3601" },
		{ "mail: {timeout: soon}",
			"given " USUAL
			"\n1:17: timeout: should be a whole number" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_mail, examples);
}

static const char *tell_owner(struct arena *arena, const char *owner)
{
	struct reading reading = reading_of(arena,
		"mail: {owners: {Ann: ann@example.org, Zoë M.: z@b.org}}\n");
	const struct settings settings = settings_read(&reading);
	const struct mailbox mailbox = settings_owner(arena, &settings, owner);

	return mailbox.address ? mailbox_told(arena, &mailbox) : "unknown";
}

static void an_owner_has_an_address_in_the_claim_or_here(void **state)
{
	static const struct told_example examples[] = {
		{ "Ann", "Ann[ann@example.org]" },
		{ "ANN", "Ann[ann@example.org]" },
		{ "Zoë  M.", "Zoë M.[z@b.org]" },
		{ "Ann <private@example.org>", "Ann[private@example.org]" },
		{ "bob@example.org", "[bob@example.org]" },
		{ "Bob", "unknown" },
		{ "An", "unknown" },
		{ "Ann <ann at example.org>", "unknown" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_owner, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_not_given_has_its_default),
		cmocka_unit_test(all_settings_are_read),
		cmocka_unit_test(a_program_is_not_named_here),
		cmocka_unit_test(what_is_no_address_is_told_with_its_place),
		cmocka_unit_test(what_else_is_wrong_keeps_its_default),
		cmocka_unit_test(an_owner_has_an_address_in_the_claim_or_here),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
