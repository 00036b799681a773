/* test_mail_whole.c - mails as they are read, whole: text and HTML. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "hostile_text.h"
#include "scratch.h"

#define TODAY "vigil --today 2026-11-25 "

enum { MAIL_BYTES = 32768 };

static const char settings[] =
	"name: The Northline Ledger\n"
	"url: https://northline.example\n"
	"promise: {shortest: 30, longest: 90}\n"
	"mail: {from: ann@northline.example, weekly: wednesday}\n";

/* A claim with an article, triggers and sources. */
static void put(struct scratch *scratch, const char *number, const char *topic,
	const char *title, const char *sentence, const char *verdict,
	const char *series)
{
	char path[64];

	snprintf(path, sizeof(path), "claims/NL-%s.yaml", number);
	scratch_write(scratch, path,
		arena_printf(&scratch->arena,
			"id: NL-%s\n"
			"topic: %s\n"
			"title: %s\n"
			"claim: %s\n"
			"published: 2025-02-10\n"
			"verdict: %s\n"
			"owner: Ann Fields <ann@northline.example>\n"
			"article: {title: %s, url: "
			"https://northline.example/articles/nl-%s}\n"
			"triggers:\n"
			"- A revision of the series by more than two per "
			"cent.\n"
			"- A vendor that we follow changes its prices.\n"
			"sources:\n"
			"- {title: The series that we follow, url: "
			"https://data.example.org/series/%s}\n"
			"- {title: Method of the series, url: "
			"https://data.example.org/method}\n",
			number, topic, title, sentence, verdict, title, number,
			series));
}

/* A claim that is not due, and of which mail says little. */
static void put_other(struct scratch *scratch, const char *number,
	const char *title, const char *verdict, const char *next)
{
	char path[64];

	snprintf(path, sizeof(path), "claims/NL-%s.yaml", number);
	scratch_write(scratch, path,
		arena_printf(&scratch->arena,
			"id: NL-%s\ntitle: %s\nclaim: C.\n"
			"published: 2026-10-10\nverdict: %s\nreviewed: "
			"2026-10-10\nnext_review: %s\n"
			"owner: Ann Fields <ann@northline.example>\n",
			number, title, verdict, next));
}

static void put_due(struct scratch *scratch)
{
	put(scratch, "005", "Open source",
		"Maintainers are paid less than their users think",
		"Fewer than one in four maintainers of the 500 most used "
		"packages are paid for that work.",
		"holding", "104");
	put(scratch, "007", "Labour market",
		"A four-day week is no longer news",
		"At least a tenth of German collective agreements signed in "
		"2026 offer a four-day week.",
		"not-holding", "106");
	put(scratch, "018", "Energy", "Interconnectors run full",
		"The interconnector from Norway to Germany is used above "
		"seventy per cent in each month of 2026.",
		"holding", "117");
	put(scratch, "001", "Agent tooling",
		"The median price stays below 30 dollars",
		"The median list price of the twelve agent tools that we "
		"follow stays below 30 dollars a month through the end of "
		"2027.",
		"partial", "100");
}

static void put_others(struct scratch *scratch)
{
	static const char *const numbers[] = { "002", "003", "004", "008",
		"009", "010", "011", "014", "015", "016", "017", "019", "020",
		"021" };
	size_t i;

	put_other(scratch, "012", "Remote share does not fall", "not-holding",
		"2026-12-18");
	put_other(scratch, "013", "Registries sign by default", "holding",
		"2026-12-18");
	put_other(scratch, "006", "Junior postings stay below 2022", "holding",
		"2026-12-27");
	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		put_other(scratch, numbers[i], "Other",
			i < 2 ? "partial" : "holding", "2027-01-08");
}

#define EVIDENCE " --evidence https://data.example.org/series/"

static void review(struct scratch *scratch)
{
	scratch_does(scratch,
		"vigil --today 2026-07-27 mark NL-005 holding --by 'Ben Okoro' "
		"--next 2026-09-25 --note 'Checked against the October "
		"release; it stands.'" EVIDENCE
		"104/2026-07-27;"
		"vigil --today 2026-08-28 mark NL-007 not-holding --by 'Ann "
		"Fields' --next 2026-10-27 --note 'Overtaken: the evidence now "
		"points the other way.'" EVIDENCE
		"106/2026-08-28;"
		"vigil --today 2026-08-05 mark NL-018 holding --by 'Ben Okoro' "
		"--next 2026-11-03 --note 'Checked against the October "
		"release; it stands.'" EVIDENCE
		"117/2026-08-05;"
		"vigil --today 2026-11-20 mark NL-001 partial --by 'Ann "
		"Fields' --note 'One part no longer stands: see the "
		"correction.'" EVIDENCE "100/2026-11-20");
}

static void dissent(struct scratch *scratch)
{
	scratch_does(scratch, TODAY
		"dissent NL-001 --material --from 'Dora Doubt' --by Ann "
		"--note 'Two of the twelve tools have sold only yearly "
		"plans since October. Counting a twelfth of the year "
		"hides what a monthly user pays, and the median is then "
		"34 dollars.' --url https://dora.example/prices");
}

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "claims/vigil.yaml", settings);
	scratch_write(scratch, "../home/.config/vigil/config.yaml",
		"sendmail: ./mailer\n");
	scratch_write(scratch, "mailer", "#!/bin/sh\ncat >>sent\n");
	put_due(scratch);
	scratch_does(scratch, "chmod +x mailer; vigil --today 2026-07-01 sync");
	review(scratch);
	put_others(scratch);
	scratch_does(scratch, "vigil --today 2026-11-01 sync");
	return 0;
}

#define mail_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* What a mail should be is in files beside this one. */
static const char *expected(struct arena *arena, const char *name)
{
	const char *path = arena_printf(arena, "tests/end/mails/%s", name);
	char *text = arena_alloc(arena, MAIL_BYTES);
	FILE *file = fopen(path, "r");

	if (!file)
		fail_msg("%s: %s", path, strerror(errno));
	text[fread(text, 1, MAIL_BYTES - 1, file)] = '\0';
	fclose(file);
	return text;
}

/* Returns what stands in a mail from a line to one that begins so. */
static const char *part(struct arena *arena, const char *mail, const char *from)
{
	const char *start = strstr(mail, from), *end = NULL;

	if (!start || !(end = strstr(start, "\n--=_vigil")))
		fail_msg("no %s in %s", from, mail);
	return arena_copy_bytes(arena, start, (size_t)(end - start));
}

static void compare(
	struct scratch *scratch, const char *command, const char *name)
{
	struct arena *arena = &scratch->arena;
	const char *mail =
		hostile_decoded(arena, scratch_run(scratch, command).out);
	const char *text = part(arena, mail, "quoted-printable\n\n");

	assert_string_equal(text + strlen("quoted-printable\n\n"),
		expected(arena, arena_printf(arena, "%s.txt", name)));
	assert_string_equal(part(arena, mail, "<!DOCTYPE"),
		expected(arena, arena_printf(arena, "%s.html", name)));
}

static void a_claim_is_told_with_all_that_judges_it(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-21 dissent NL-013 --from 'Imre Vass' "
		"--by Ann --note 'Signing by default is not the same as "
		"checking by default: no client that we know of refuses an "
		"unsigned package.'");
	dissent(*state);
	compare(*state, TODAY "mail", "daily");
}

/* Only what is new is told in full. */
static void what_was_told_and_has_not_changed_is_a_row(void **state)
{
	scratch_does(*state,
		"vigil --today 2026-11-22 mark NL-018 holding; "
		"vigil --today 2026-11-23 mail --send; "
		"vigil --today 2026-11-24 undo");
	dissent(*state);
	compare(*state, TODAY "mail", "again");
}

static void once_a_week_all_is_well(void **state)
{
	scratch_does(*state, TODAY "mark NL-005 NL-018 holding; " TODAY
				   "mark NL-007 not-holding --note n; " TODAY
				   "mark NL-001 partial --note n");
	compare(*state, TODAY "mail --weekly", "weekly");
}

static void problems_have_their_line(void **state)
{
	scratch_does(*state,
		TODAY "mark NL-018 holding; " TODAY
		      "mark NL-007 not-holding --note n; " TODAY
		      "mark NL-001 partial --note n; "
		      "sed -i '3s/.*/claim: 7: 8/' claims/NL-002.yaml; "
		      "sed -i '4s/.*/topik: Energy/' claims/NL-003.yaml");
	compare(*state, TODAY "mail", "problems");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		mail_test(a_claim_is_told_with_all_that_judges_it),
		mail_test(what_was_told_and_has_not_changed_is_a_row),
		mail_test(once_a_week_all_is_well),
		mail_test(problems_have_their_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
