/* test_formats.c - claims for programs: json, csv and plain. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

static const char rich[] =
	"title: \"The \\\"first\\\", a \\\\ and a tab:\\t.\"\n"
	"topic: t, u\n"
	"tags: [one, two]\n"
	"published: 2026-10-01\n"
	"resolves: 2027-06-30\n"
	"owner: Ann <ann@example.org>\n"
	"drafted_by: Dan\n"
	"signed_off_by: Sue\n"
	"cadence: 60\n"
	"article: {url: https://example.org/article}\n"
	"sources:\n"
	"  - https://example.org/one\n"
	"  - title: Two\n"
	"    url: https://example.org/two\n"
	"    accessed: 2026-09-30\n"
	"    archive: https://archive.example.org/two\n"
	"    note: Page 2.\n";

#define STATUS                                                                 \
	"\"reading\":\"current\",\"awaiting_signoff\":false,"                  \
	"\"open_dissents\":0,\"successor\":null"

/* Leaves out the members that were added behind those of the first version:
 * test_keys.c looks at them. */
#define FIRST_MEMBERS " | sed 's/,\"revised\":.*}/}/'"

/* The same of entries: test_json_all.c looks at those. */
#define FIRST_OF_ENTRIES " | sed 's/,\"was_due\":[^}]*}/}/g'"

/* What only some kinds of entry have. */
#define DETAILS                                                                \
	"\"proposed\":null,\"awaiting_signoff\":false,\"dissenter\":null,"     \
	"\"material\":false,\"weighed\":[],\"answered_by\":null,"              \
	"\"state\":null,\"successor\":null,"

#define RICH                                                                   \
	"{\"id\":\"AM-1\","                                                    \
	"\"title\":\"The \\\"first\\\", a \\\\ and a tab: .\","                \
	"\"claim\":\"The claim AM-1 holds.\","                                 \
	"\"article_url\":\"https://example.org/article\","                     \
	"\"topic\":\"t, u\",\"pub_date\":\"2026-10-01\","                      \
	"\"last_reviewed\":\"2026-10-01\",\"next_review\":\"2026-11-30\","     \
	"\"verdict\":\"holding\",\"state\":\"open\",\"cadence\":60,"           \
	"\"days_late\":-7,\"resolves\":\"2027-06-30\","                        \
	"\"owner\":\"Ann <ann@example.org>\",\"drafted_by\":\"Dan\","          \
	"\"signed_off_by\":\"Sue\",\"tags\":[\"one\",\"two\"],"                \
	"\"sources\":[{\"title\":null,\"url\":\"https://example.org/one\","    \
	"\"accessed\":null,\"archive\":null,\"note\":null},"                   \
	"{\"title\":\"Two\",\"url\":\"https://example.org/two\","              \
	"\"accessed\":\"2026-09-30\","                                         \
	"\"archive\":\"https://archive.example.org/two\","                     \
	"\"note\":\"Page 2.\"}],\"file\":\"AM-1.yaml\"," STATUS

#define DRAFT                                                                  \
	"{\"id\":\"DR-1\",\"title\":\"The claim DR-1 holds.\","                \
	"\"claim\":\"The claim DR-1 holds.\",\"article_url\":null,"            \
	"\"topic\":null,\"pub_date\":null,\"last_reviewed\":null,"             \
	"\"next_review\":null,\"verdict\":null,\"state\":\"draft\","           \
	"\"cadence\":null,\"days_late\":null,\"resolves\":null,"               \
	"\"owner\":null,\"drafted_by\":null,\"signed_off_by\":null,"           \
	"\"tags\":[],\"sources\":[],\"file\":\"DR-1.yaml\"," STATUS "}"

static const char list[] =
	"{\"schema\":1,\"today\":\"2026-11-23\",\"claims\":[\n" RICH
	"},\n" DRAFT "\n],\"problems\":[]}\n";

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", rich);
	scratch_claim(scratch, "DR-1", "");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define format_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void json_has_every_member_in_its_order(void **state)
{
	scratch_says(*state, "vigil list --format json" FIRST_MEMBERS, list);
	scratch_says(*state, "vigil list --format=JSON" FIRST_MEMBERS, list);
}

static void json_of_due_is_of_the_same_form(void **state)
{
	scratch_says(*state, "vigil due --format json",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"claims\":[],"
		"\"problems\":[]}\n");
	scratch_says(*state,
		"vigil due --within 7d --format json" FIRST_MEMBERS,
		"{\"schema\":1,\"today\":\"2026-11-23\",\"claims\":[\n" RICH
		"}\n],\"problems\":[]}\n");
}

static void json_of_show_adds_the_history(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 partial --note 'Said \"no\".\n"
		"Twice.' --next +90d --evidence https://a/");
	scratch_says(*state,
		"vigil show AM-1 --format json | "
		"sed -E -e 's/[0-9a-f]{64}/HASH/g' "
		"-e 's/.*verdict_hist/_/'" FIRST_MEMBERS FIRST_OF_ENTRIES,
		"{\"schema\":1,\"today\":\"2026-11-23\",\"claims\":[\n"
		"_ory\":[{\"kind\":\"published\",\"on\":\"2026-10-01\","
		"\"from\":null,\"verdict\":\"holding\",\"by\":null,"
		"\"note\":null,\"evidence\":[],"
		"\"next_review\":\"2026-11-30\","
		"\"hash\":\"HASH\",\"undone\":false,\"detail\":"
		"\"Holding\"," DETAILS
		"\"resolves\":\"2027-06-30\",\"cadence\":60},"
		"{\"kind\":\"review\",\"on\":\"2026-11-23\","
		"\"from\":\"holding\",\"verdict\":\"partial\","
		"\"by\":\"Tester\",\"note\":\"Said \\\"no\\\".\\nTwice.\","
		"\"evidence\":[\"https://a/\"],"
		"\"next_review\":\"2027-02-21\",\"hash\":\"HASH\","
		"\"undone\":false,\"detail\":\"Holding → Partial\"," DETAILS
		"\"resolves\":null,\"cadence\":null}]}\n"
		"],\"problems\":[]}\n");
}

static void json_lists_the_problems(void **state)
{
	struct answer answer;

	scratch_write(*state, "claims/bad.yaml",
		"id: B-1\nclaim: \"x\ty\"\n"
		"verdct: \"a\"\n");
	answer = scratch_run(*state,
		"(vigil list DR-1 --format json; echo $?)" FIRST_MEMBERS);
	assert_string_equal(answer.out,
		"{\"schema\":1,\"today\":\"2026-11-23\",\"claims\":[\n" DRAFT
		"\n],\"problems\":[\n"
		"{\"file\":\"bad.yaml\",\"line\":3,\"column\":1,"
		"\"message\":\"verdct: no such key (did you mean "
		"verdict?)\"}\n"
		"]}\n4\n");
}

static void another_program_can_read_the_json(void **state)
{
	struct scratch *scratch = *state;
	static const char *const commands[] = { "list", "due", "log",
		"show AM-1 DR-1" };
	size_t i;

	if (scratch_run(scratch, "echo 1 | python3 -m json.tool").status != 0)
		scratch_skip("python3(1) is missing");
	scratch_does(scratch, "vigil mark AM-1 holding --note '\"\\/ ü\t'");
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		scratch_does(scratch, arena_printf(&scratch->arena,
					      "vigil %s --format json >json && "
					      "python3 -m json.tool json",
					      commands[i]));
}

static void plain_has_fourteen_columns_and_no_header(void **state)
{
	scratch_says(*state, "vigil list --format plain",
		"AM-1\tholding\t2026-10-01\t2026-11-30\t-7\topen\t2027-06-30\t"
		"t, u\tAnn <ann@example.org>\tAM-1.yaml\tThe \"first\", a \\ "
		"and a tab: .\tcurrent\tno\t0\n"
		"DR-1\t\t\t\t\tdraft\t\t\t\tDR-1.yaml\tThe claim DR-1 "
		"holds.\tcurrent\tno\t0\n");
}

static void plain_is_never_cut(void **state)
{
	struct scratch *scratch = *state;
	char title[2001] = "";

	memset(title, 'x', sizeof(title) - 1);
	scratch_claim(scratch, "DR-1",
		arena_printf(&scratch->arena, "title: %s\n", title));
	scratch_says(scratch, "vigil list DR-1 --format plain",
		arena_printf(&scratch->arena,
			"DR-1\t\t\t\t\tdraft\t\t\t\tDR-1.yaml\t%"
			"s\tcurrent\tno\t0\n",
			title));
}

/* test_csv.c looks at those behind. */
#define FIRST_COLUMNS                                                          \
	"sed -E 's/,claim,pub_date.*/,/; s/,(no,0|open_dissents),.*/,\\1/; "   \
	"/^(AM|DR|id)/!d'"

static void csv_names_its_columns_and_quotes(void **state)
{
	scratch_says(*state, "vigil list --format csv | " FIRST_COLUMNS,
		"id,verdict,last_reviewed,next_review,days_late,state,"
		"resolves,topic,owner,file,title,reading,awaiting_signoff,open_"
		"dissents\n"
		"AM-1,holding,2026-10-01,2026-11-30,-7,open,2027-06-30,"
		"\"t, u\",Ann <ann@example.org>,AM-1.yaml,"
		"\"The \"\"first\"\", a \\ and a tab: .\",current,no,0\n"
		"DR-1,,,,,draft,,,,DR-1.yaml,The claim DR-1 "
		"holds.,current,no,0\n");
}

static void table_is_the_one_without_being_asked_for(void **state)
{
	scratch_says(*state, "vigil list --format table",
		scratch_run(*state, "vigil list").out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		format_test(json_has_every_member_in_its_order),
		format_test(json_of_due_is_of_the_same_form),
		format_test(json_of_show_adds_the_history),
		format_test(json_lists_the_problems),
		format_test(another_program_can_read_the_json),
		format_test(plain_has_fourteen_columns_and_no_header),
		format_test(plain_is_never_cut),
		format_test(csv_names_its_columns_and_quotes),
		format_test(table_is_the_one_without_being_asked_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
