/* test_bulletin.c - finished quarters, in the site of a ledger. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

#define AT(day) "VIGIL_NOW=" day "T10:00:00Z vigil --today " day " "
#define PUBLISH(day) AT(day) "site --quiet public >said 2>&1; "
#define TEXT(name) "sed 's/<[^>]*>//g' public/bulletin/" name ".html"

/* Two claims; one moves in the second quarter, and is corrected. */
static void make_quarters(struct scratch *scratch)
{
	scratch_claim(scratch, "CL-1", "published: 2026-01-10\n");
	scratch_claim(scratch, "CL-2", "published: 2026-04-10\n");
	scratch_does(scratch,
		AT("2026-04-11") "sync >said; "
		AT("2026-05-02") "mark CL-1 partial --note Less.; "
		AT("2026-05-03") "correct CL-1 --note Typo.; "
		AT("2026-05-04") "close CL-2 --as retired --note Done. ; "
		AT("2026-06-30") "verify >verified");
}

static void a_finished_quarter_has_a_page(void **state)
{
	make_quarters(*state);
	scratch_does(*state, PUBLISH("2026-07-02"));
	scratch_says(*state,
		"ls public/bulletin; " TEXT("index") " | grep '^Q'",
		"2026-q1.html\n2026-q2.html\nindex.html\nQ2 2026\nQ1 2026\n");
	scratch_says(*state,
		TEXT("2026-q2") " | grep -A 3 -e '^What was' -e ': [0-9]*$' | "
				"grep -v -e ^$ -e ^--",
		"What was recorded from 1 Apr 2026 to 30 Jun 2026. Reviews: "
		"1.\n"
		"Moved: 1\n"
		"2 May 2026CL-1: The claim CL-1 holds. Holding → Partial\n"
		"Less.\n"
		"Published: 1\n"
		"10 Apr 2026CL-2: The claim CL-2 holds. Holding\n"
		"Closed: 1\n"
		"4 May 2026CL-2: The claim CL-2 holds. Retired\n"
		"Done.\n"
		"Corrected: 1\n"
		"3 May 2026CL-1: The claim CL-1 holds. \n"
		"Typo.\n"
		"Due next: 1\n"
		"1 Jun 2026CL-1: The claim CL-1 holds. \n");
}

static void its_digest_is_that_of_the_record_when_it_ended(void **state)
{
	make_quarters(*state);
	scratch_does(*state,
		AT("2026-08-01") "mark CL-1 holding --note Back.; " PUBLISH(
			"2026-10-01"));
	scratch_says(*state,
		"grep -c \"$(grep -o '[0-9]*-[0-9a-f]\\{64\\}' verified)\" "
		"public/bulletin/2026-q2.html",
		"1\n");
}

/* Also what was taken back, renamed, signed off and judged since. */
static void it_stays_as_it_is(void **state)
{
	make_quarters(*state);
	scratch_does(*state,
		"exec >/dev/null; "
		AT("2026-06-29") "mark CL-1 not-holding --draft --note No.; "
		PUBLISH("2026-07-02") "cp -r public/bulletin before; "
		AT("2026-07-03") "sign CL-1 --by Bea; "
		AT("2026-07-03") "undo CL-2; "
		"echo 'title: Other' >>claims/CL-1.yaml; "
		AT("2026-07-04") "sync; "
		AT("2026-07-06") "mark CL-2 partial --on 2026-06-01 --note "
		"Back.; "
		PUBLISH("2026-10-02"));
	scratch_says(*state, "diff -rq before public/bulletin | sort",
		"Files before/index.html and public/bulletin/index.html "
		"differ\nOnly in public/bulletin: 2026-q3.html\n");
	scratch_says(*state, TEXT("2026-q3") " | grep -e 'dated' -e CL-1 -e No",
		"1 Jun 2026CL-2: The claim CL-2 holds. Holding → Partial "
		"(recorded in this quarter, dated before it)\n"
		"3 Jul 2026CL-1: Other Partial → Not holding\n"
		"No.\n"
		"29 Jul 2026CL-1: Other \n");
}

static void a_quarter_that_is_not_over_has_none(void **state)
{
	make_quarters(*state);
	scratch_does(*state, PUBLISH("2026-06-30"));
	scratch_says(
		*state, "ls public/bulletin", "2026-q1.html\nindex.html\n");
	scratch_does(*state, PUBLISH("2026-07-01"));
	scratch_says(*state, "ls public/bulletin",
		"2026-q1.html\n2026-q2.html\nindex.html\n");
}

/* ---- the texts that open them ---- */

static void set_bulletins(struct scratch *scratch, const char *name)
{
	scratch_write(scratch, "claims/vigil.yaml",
		arena_printf(&scratch->arena, "site: {bulletins: %s}\n", name));
}

static void a_text_opens_the_bulletin_of_its_quarter(void **state)
{
	make_quarters(*state);
	set_bulletins(*state, "texts/");
	scratch_write(*state, "claims/texts/2026-q2.md",
		"# Well\n\n*Two* <b>claims</b> [moved](javascript:x).\n");
	scratch_does(*state, PUBLISH("2026-07-02"));
	scratch_says(*state,
		"grep -A 2 -e '^<p class=\"lead' public/bulletin/2026-q2.html "
		"| "
		"tail -n 2; grep -c -e Well -r public | grep -v ':0$'",
		"<div dir=\"auto\"><h2>Well</h2>\n"
		"<p><em>Two</em> &lt;b&gt;claims&lt;/b&gt; moved.</p>\n"
		"public/bulletin/2026-q2.html:1\n");
	scratch_write(*state, "claims/texts/2026-q2.md", "Better.\n");
	scratch_does(*state, PUBLISH("2026-07-02"));
	scratch_says(*state, "grep -c '<p>Better' public/bulletin/2026-q2.html",
		"1\n");
}

static void a_text_waits_for_the_end_of_its_quarter(void **state)
{
	make_quarters(*state);
	set_bulletins(*state, "texts");
	scratch_write(*state, "claims/texts/2026-q3.md", "In secret.\n");
	scratch_does(*state, PUBLISH("2026-09-30"));
	scratch_says(*state, "grep -rl secret public || :", "");
	scratch_does(*state, PUBLISH("2026-10-01"));
	scratch_says(*state, "grep -rl secret public",
		"public/bulletin/2026-q3.html\n");
}

static void no_claim_is_read_where_texts_are(void **state)
{
	make_quarters(*state);
	scratch_write(*state, "claims/texts/XX-1.yaml",
		"id: XX-1\nclaim: It holds.\n");
	scratch_says(
		*state, AT("2026-07-02") "list --format plain | wc -l", "3\n");
	set_bulletins(*state, "texts/");
	scratch_write(*state, "claims/texts/2026-q2.md", "id: x\nclaim: y\n");
	scratch_says(*state,
		AT("2026-07-02") "list --format plain | wc -l; " AT(
			"2026-07-02") "check | grep texts || :",
		"2\n");
}

static void a_directory_that_is_missing_is_named(void **state)
{
	make_quarters(*state);
	set_bulletins(*state, "none/");
	scratch_refuses(*state, AT("2026-07-02") "site public", 1,
		"vigil site: claims/none: is no directory (site: bulletins: in "
		"vigil.yaml names it)\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_finished_quarter_has_a_page),
		scratch_test(its_digest_is_that_of_the_record_when_it_ended),
		scratch_test(it_stays_as_it_is),
		scratch_test(a_quarter_that_is_not_over_has_none),
		scratch_test(a_text_opens_the_bulletin_of_its_quarter),
		scratch_test(a_text_waits_for_the_end_of_its_quarter),
		scratch_test(no_claim_is_read_where_texts_are),
		scratch_test(a_directory_that_is_missing_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
