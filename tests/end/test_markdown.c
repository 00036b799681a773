/* test_markdown.c - lists for chats and forges. */
#include "scratch.h"

#define APART "\u200c"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1",
		"published: 2026-10-01\n"
		"title: 'Ask @ann about #12 | [or](https://example.org/)'\n"
		"owner: Ann <ann@example.org>\n");
	scratch_claim(*state, "AM-2", "published: 2026-11-01\n");
	scratch_claim(*state, "DR-1", "");
	scratch_does(*state, "vigil sync");
	return 0;
}

#define markdown_test(test)                                                    \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define AM_1                                                                   \
	"- `AM-1` Ask @" APART "ann about #" APART                             \
	"12 \\| \\[or\\](https:" APART                                         \
	"//example.org/) · Holding · reviewed "                              \
	"1 Oct 2026 · next 31 Oct 2026 (23d overdue) · Ann \\<ann@" APART      \
	"example.org\\>\n"

static void due_has_its_heading_above_a_list(void **state)
{
	scratch_says(*state, "vigil due --format markdown",
		"**Mon 23 Nov 2026 · 1 overdue · 2 tracked · 1 "
		"draft**\n\n" AM_1);
	scratch_says(*state, "vigil --today 2026-10-02 due --format markdown",
		"**Fri 2 Oct 2026 · nothing due · next AM-1 on 31 Oct 2026 "
		"(+29d) · 2 tracked · 1 draft**\n");
}

static void list_has_a_claim_an_item(void **state)
{
	scratch_says(*state, "vigil list --format markdown",
		AM_1
		"- `AM-2` The claim AM-2 holds. · Holding · reviewed 1 "
		"Nov 2026 · next 1 Dec 2026 (+8d)\n"
		"- `DR-1` The claim DR-1 holds. · draft\n");
}

static void forecast_has_a_week_an_item(void **state)
{
	scratch_says(*state, "vigil forecast --weeks 2 --format markdown",
		"**Mon 23 Nov 2026 · 2 reviews in 2 weeks · 1 overdue · 0 "
		"later**\n\n"
		"- 23 Nov 2026 · 1 · `AM-1`\n"
		"- 30 Nov 2026 · 1 · `AM-2`\n");
}

static void the_other_commands_have_it_as_well(void **state)
{
	scratch_does(*state, "vigil mark AM-2 partial --note 'See #1.'");
	scratch_says(*state, "vigil show AM-2 --format markdown",
		"## `AM-2` The claim AM-2 holds.\n\n"
		"> **Claim** · The claim AM-2 holds.\n\n"
		"**Partial · reviewed 23 Nov 2026 · next 23 Dec 2026 "
		"(+30d)**\n\n"
		"- 1 Nov 2026 · published · Holding\n"
		"- 23 Nov 2026 · review · Holding → Partial · Tester · "
		"See #" APART "1.\n");
	scratch_says(*state, "vigil log AM-2 --format markdown",
		"- 23 Nov 2026 · `AM-2` · review · Holding → Partial · "
		"Tester · See #" APART
		"1.\n"
		"- 1 Nov 2026 · `AM-2` · published · Holding\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		markdown_test(due_has_its_heading_above_a_list),
		markdown_test(list_has_a_claim_an_item),
		markdown_test(forecast_has_a_week_an_item),
		markdown_test(the_other_commands_have_it_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
