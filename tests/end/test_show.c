/* test_show.c - vigil show: one claim whole. */
#include "scratch.h"

static const char am_162[] =
	"id: AM-162\n"
	"title: You're Scoring This on the Wrong Axis\n"
	"claim: >-\n"
	"  Karpathy's seat at Anthropic remains an IC or research-lead role, "
	"not a VP or\n"
	"  executive-hierarchy title, through at least the end of 2026.\n"
	"topic: understanding-ai\n"
	"published: 2026-05-22\n"
	"revised: 2026-05-22\n"
	"drafted_by: Claude\n"
	"signed_off_by: Peter\n"
	"verdict: holding\n"
	"next_review: 2026-12-30\n"
	"resolves: 2026-12-31\n";

static const char whole[] =
	"id: W-1\n"
	"title: All there is\n"
	"claim: All that a claim file can say is said in this one, and it is "
	"long enough to be wrapped.\n"
	"topic: completeness\n"
	"tags: [one, two]\n"
	"published: 2026-11-01\n"
	"owner: Ann <ann@example.org>\n"
	"verdict: partial\n"
	"reviewed: 2026-11-03\n"
	"cadence: 45\n"
	"article:\n"
	"  title: The article\n"
	"  url: https://example.org/article\n"
	"  minutes: 7\n"
	"sources:\n"
	"  - https://example.org/one\n"
	"  - title: The second\n"
	"    url: https://example.org/two\n"
	"    accessed: 2026-11-02\n"
	"    archive: https://archive.example.org/two\n"
	"    note: On page 2.\n"
	"triggers: [A release., A trial.]\n"
	"related: AM-162\n"
	"supersedes: [AM-1, AM-2]\n"
	"notes: |\n"
	"  The first paragraph.\n"
	"\n"
	"  The second paragraph.\n"
	"x-mine: not shown\n";

static const char whole_page[] =
	"W-1  All there is\n"
	"Partial · reviewed 3 Nov 2026 · next 18 Dec 2026 (+25d)\n"
	"\n"
	"  All that a claim file can say is said in this one, and it is long "
	"enough to be\n"
	"  wrapped.\n"
	"\n"
	"schedule      every 45 days\n"
	"published     1 Nov 2026\n"
	"owner         Ann <ann@example.org>\n"
	"topic         completeness\n"
	"tags          one\n"
	"              two\n"
	"related       AM-162\n"
	"supersedes    AM-1\n"
	"              AM-2\n"
	"article       The article\n"
	"              https://example.org/article\n"
	"              7 minutes to read\n"
	"file          sub/w.yaml\n"
	"\n"
	"Sources\n"
	"  https://example.org/one\n"
	"\n"
	"  The second\n"
	"  https://example.org/two\n"
	"  accessed 2 Nov 2026\n"
	"  archived https://archive.example.org/two\n"
	"  On page 2.\n"
	"\n"
	"Triggers\n"
	"  A release.\n"
	"  A trial.\n"
	"\n"
	"Notes\n"
	"  The first paragraph.\n"
	"\n"
	"  The second paragraph.\n"
	"\n"
	"History\n"
	"  3 Nov 2026  published  Partial\n";

static void the_line_that_matters_comes_second(void **state)
{
	struct scratch *scratch = *state;

	scratch_write(scratch, "claims/AM-162.yaml", am_162);
	scratch_does(scratch, "vigil sync");
	scratch_says(scratch, "vigil --today 2026-05-22 show AM-162 | head -2",
		"AM-162  You're Scoring This on the Wrong Axis\n"
		"Holding · reviewed 22 May 2026 · next 30 Dec 2026 (+222d)\n");
	scratch_says(scratch, "vigil show AM-162 | sed -n 2p",
		"Holding · reviewed 22 May 2026 · next 30 Dec 2026 (+37d)\n");
	scratch_says(scratch,
		"vigil --today 2026-12-30 show AM-162 | sed -n 2p",
		"Holding · reviewed 22 May 2026 · next 30 Dec 2026 (today)\n");
	scratch_says(scratch,
		"vigil --today 2027-01-04 show AM-162 | sed -n 2p",
		"Holding · reviewed 22 May 2026 · next 30 Dec 2026 (5d "
		"overdue)\n");
}

static void a_page_says_what_the_file_says(void **state)
{
	scratch_write(*state, "claims/AM-162.yaml", am_162);
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil show am-162",
		"AM-162  You're Scoring This on the Wrong Axis\n"
		"Holding · reviewed 22 May 2026 · next 30 Dec 2026 (+37d)\n"
		"\n"
		"  Karpathy's seat at Anthropic remains an IC or "
		"research-lead role, not a VP or\n"
		"  executive-hierarchy title, through at least the end of "
		"2026.\n"
		"\n"
		"schedule      pinned by the last review\n"
		"resolves      31 Dec 2026\n"
		"published     22 May 2026\n"
		"revised       22 May 2026\n"
		"drafted by    Claude\n"
		"signed off by Peter\n"
		"topic         understanding-ai\n"
		"file          AM-162.yaml\n"
		"\n"
		"History\n"
		"  22 May 2026  published  Holding · next 30 Dec 2026\n");
}

static void a_page_says_all_that_there_is(void **state)
{
	scratch_claim(*state, "AM-1", "");
	scratch_claim(*state, "AM-2", "");
	scratch_write(*state, "claims/sub/w.yaml", whole);
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil show W-1", whole_page);
}

static void a_draft_has_no_history(void **state)
{
	scratch_claim(*state, "DR-1", "");
	scratch_says(*state, "vigil show DR-1",
		"DR-1  The claim DR-1 holds.\n"
		"draft\n"
		"\n"
		"  The claim DR-1 holds.\n"
		"\n"
		"schedule      never\n"
		"file          DR-1.yaml\n");
}

static void history_says_what_was_found_when_and_by_whom(void **state)
{
	struct scratch *scratch = *state;

	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_does(scratch,
		"vigil mark AM-1 partial --on 2026-11-02 --by Ann "
		"--evidence https://example.org/a "
		"--evidence https://example.org/b "
		"--note 'The first half.\nThe second half.'");
	scratch_does(scratch,
		"vigil mark AM-1 holding --next 2027-01-01 "
		"--note 'It was a mistake.'");
	scratch_says(scratch, "vigil show AM-1 | sed -n '/History/,$p'",
		"History\n"
		"  1 Oct 2026  published  Holding\n"
		"  2 Nov 2026  review  Holding → Partial · Ann\n"
		"    The first half.\n"
		"    The second half.\n"
		"    https://example.org/a\n"
		"    https://example.org/b\n"
		"  23 Nov 2026  review  Partial → Holding · Tester · next 1 "
		"Jan 2027\n"
		"    It was a mistake.\n");
}

static void several_pages_follow_each_other(void **state)
{
	scratch_claim(*state, "AM-1", "");
	scratch_claim(*state, "AM-2", "");
	scratch_says(*state, "vigil show AM-2 am-1 | grep -n '^AM\\|^$'",
		"1:AM-2  The claim AM-2 holds.\n"
		"3:\n"
		"5:\n"
		"8:\n"
		"9:AM-1  The claim AM-1 holds.\n"
		"11:\n"
		"13:\n");
}

static void one_unknown_id_shows_nothing(void **state)
{
	scratch_claim(*state, "AM-1", "");
	scratch_refuses(*state, "vigil show AM-1 AM-2", 3,
		"vigil show: AM-2: no such claim (did you mean AM-1?)\n");
}

static void one_minute_is_no_minutes(void **state)
{
	scratch_claim(*state, "ZZ-1",
		"published: 2026-10-01\n"
		"article: {title: Short, minutes: 1}\n");
	scratch_says(*state, "vigil sync >out; vigil show ZZ-1 | grep minute",
		"              1 minute to read\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(the_line_that_matters_comes_second),
		scratch_test(a_page_says_what_the_file_says),
		scratch_test(a_page_says_all_that_there_is),
		scratch_test(a_draft_has_no_history),
		scratch_test(history_says_what_was_found_when_and_by_whom),
		scratch_test(several_pages_follow_each_other),
		scratch_test(one_unknown_id_shows_nothing),
		scratch_test(one_minute_is_no_minutes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
