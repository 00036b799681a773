/* test_mail_claim.c - what a mail says of one claim, within its bounds. */
#include <string.h>

#include "arena.h"
#include "hostile_text.h"
#include "scratch.h"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1",
		"title: One\npublished: 2026-10-01\nverdict: not-holding\n"
		"triggers: [A, B, C, D, E]\n"
		"sources:\n"
		"- {title: First, url: https://example.org/1}\n"
		"- https://example.org/2\n"
		"- {title: Third, url: https://example.org/3}\n"
		"- {title: Fourth, url: https://a@example.org/4}\n"
		"- {title: Fifth, url: https://example.org/5}\n"
		"- {title: Sixth, url: https://example.org/6}\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define claim_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Returns the mail with its parts decoded. */
static const char *mail_of(struct scratch *scratch)
{
	return hostile_decoded(&scratch->arena,
		scratch_run(scratch, "vigil mail --to a@b.org").out);
}

static void has(struct scratch *scratch, const char *text)
{
	const char *mail = mail_of(scratch);

	if (!strstr(mail, text))
		fail_msg("no %s in\n%s", text, mail);
}

static void three_triggers_and_five_sources_are_told(void **state)
{
	has(*state,
		"    Triggers:\n    - A\n    - B\n    - C\n    and 2 more\n");
	has(*state,
		"    Source: First\n      https://example.org/1\n"
		"    Source:\n      https://example.org/2\n");
	has(*state,
		"    Source: Fifth\n      https://example.org/5\n"
		"    and 1 more\n");
	has(*state, "<b>Triggers</b><br>A<br>B<br>C<br>and 2 more</p>");
	has(*state,
		"https://example.org/5\">Fifth</a>, example.org<br>and 1 "
		"more</p>");
}

static void a_url_is_a_link_only_where_it_says_where_it_leads(void **state)
{
	has(*state,
		"<br><a href=\"https://example.org/2\">"
		"https://example.org/2</a><br>");
	has(*state, "<br>Fourth, https://a@example.org/4<br>");
}

static void the_line_to_run_runs(void **state)
{
	has(*state, "<code>vigil mark AM-1 not-holding --note</code>");
	scratch_says(*state,
		"echo 'echo Still no. >\"$1\"' >editor; "
		"export EDITOR='sh editor'; "
		"$(vigil mail --to a@b.org | sed -n 's/^    vigil /vigil /p')",
		"AM-1  Not holding · reviewed 23 Nov 2026 · next 23 Dec 2026 "
		"(+30d)\nundo with: vigil undo\n");
}

static void what_awaits_a_sign_off_is_to_be_signed(void **state)
{
	scratch_does(*state,
		"echo 'signoff: required' >claims/vigil.yaml; "
		"vigil mark AM-1 holding --by Ann --note 'It fell.'");
	has(*state,
		"AM-1  23 days overdue  x Not holding  awaiting sign-off  "
		"owner: none\n");
	has(*state,
		"    Awaiting sign-off, Holding, Ann, 23 Nov 2026:\n"
		"      It fell.\n");
	has(*state, "\n    vigil sign AM-1\n");
}

static void a_long_note_is_cut_at_a_blank(void **state)
{
	scratch_does(*state,
		"vigil dissent AM-1 --from Eve --note \"$(printf "
		"'word %.0s' $(seq 60))\"");
	has(*state, "word word …</p>");
	scratch_says(*state,
		"vigil mail --to a@b.org | sed '/text.html/,$d' | "
		"grep -o word | wc -l",
		"56\n");
}

#define LONG                                                                   \
	"Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamte" \
	"n"

static void a_long_word_stays_whole(void **state)
{
	scratch_does(*state, "sed -i 's/title: One/title: A " LONG
			     " word/' "
			     "claims/AM-1.yaml; vigil sync");
	has(*state, "\nA\n" LONG "\nword\n");
	has(*state, "word-break:break-word");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		claim_test(three_triggers_and_five_sources_are_told),
		claim_test(a_url_is_a_link_only_where_it_says_where_it_leads),
		claim_test(the_line_to_run_runs),
		claim_test(what_awaits_a_sign_off_is_to_be_signed),
		claim_test(a_long_note_is_cut_at_a_blank),
		claim_test(a_long_word_stays_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
