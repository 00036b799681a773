/* test_csv.c - claims in CSV: all that is known, for spreadsheets. */
#include "arena.h"
#include "scratch.h"

/* Prints some columns of all rows as another program reads them. */
static const char *columns(struct scratch *scratch, const char *names)
{
	return arena_printf(&scratch->arena,
		"vigil list --format csv >csv; python3 -c '\n"
		"import csv\n"
		"for row in csv.DictReader(open(\"csv\", newline=\"\"), "
		"strict=True):\n"
		"    print(*[ascii(row[name]) for name in \"%s\".split()])'",
		names);
}

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	if (scratch_run(*state, "echo 1 | python3 -m json.tool").status != 0)
		scratch_skip("python3(1) is missing");
	return 0;
}

static void the_items_of_a_list_are_lines_of_a_cell(void **state)
{
	scratch_claim(*state, "AM-1",
		"tags: [one, \"two, three\"]\n"
		"related: [AM-2, AM-3]\n"
		"notes: |\n"
		"  First \"line\".\n"
		"  Second.\n"
		"sources:\n"
		"- https://example.org/one\n"
		"- {title: Two, url: https://example.org/two, x-page: 3}\n"
		"x-n: 5\n"
		"x-t: a\n");
	scratch_says(*state, columns(*state, "tags related notes"),
		"'one\\ntwo, three' 'AM-2\\nAM-3' "
		"'First \"line\".\\nSecond.\\n'\n");
	scratch_says(*state, columns(*state, "sources_title sources_url"),
		"'\\nTwo' 'https://example.org/one\\n"
		"https://example.org/two'\n");
	scratch_says(*state, columns(*state, "sources_x x"),
		"'\\n{\"x-page\":3}' '{\"x-n\":5,\"x-t\":\"a\"}'\n");
}

static void no_text_is_a_formula_and_numbers_are_numbers(void **state)
{
	scratch_claim(*state, "AM-1",
		"published: 2026-10-30\n"
		"title: =1+1\n"
		"owner: \"@Ann\"\n"
		"topic: \"-7\"\n"
		"drafted_by: +49 30\n"
		"tags: [one, =two]\n"
		"notes: \"\\tnote\"\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state,
		columns(*state, "title owner topic drafted_by days_late"),
		"\"'=1+1\" \"'@Ann\" \"'-7\" \"'+49 30\" '-6'\n");
	scratch_says(*state, columns(*state, "tags notes id"),
		"'one\\n=two' \"' note\" 'AM-1'\n");
	scratch_does(*state, "vigil mark AM-1 holding --note '=cmd()'");
	scratch_says(*state, "vigil log AM-1 --format csv | grep -c \"'=cmd\"",
		"1\n");
}

static void lines_end_in_lf_and_there_is_no_history(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-30\n");
	scratch_claim(*state, "AM-2", "");
	scratch_does(*state, "vigil mark AM-1 holding --note Seen.");
	scratch_says(*state,
		"vigil show AM-1 AM-2 --format csv >csv; wc -l <csv; "
		"tr -dc '\\r' <csv; grep -c Seen. csv || true",
		"3\n0\n");
}

static void what_is_no_key_is_there_as_well(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-30\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state,
		columns(*state,
			"successor cadence_in_force next_review_reason "
			"recorded change_unrecorded differs"),
		"'' '30' 'ladder' 'yes' 'no' 'no'\n");
}

#define csv_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		csv_test(the_items_of_a_list_are_lines_of_a_cell),
		csv_test(no_text_is_a_formula_and_numbers_are_numbers),
		csv_test(lines_end_in_lf_and_there_is_no_history),
		csv_test(what_is_no_key_is_there_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
