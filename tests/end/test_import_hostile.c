/* test_import_hostile.c - files that cannot be imported are refused, and
 * nothing is written. */
#include "scratch.h"

#include <string.h>

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_does(*state, "mkdir claims");
	return 0;
}

#define import_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Imports a file and fails the test unless that is refused so, with nothing
 * written. */
static void refuses(void **state, const char *name, const char *err)
{
	struct scratch *scratch = *state;

	scratch_refuses(scratch,
		arena_printf(&scratch->arena, "vigil import %s", name), 1,
		arena_printf(&scratch->arena,
			"%svigil import: %d %s; nothing was written\n", err,
			strchr(err, '\n')[1] ? 2 : 1,
			strchr(err, '\n')[1] ? "errors" : "error"));
	scratch_says(scratch, "ls claims", "");
}

static void ids_that_differ_in_case_are_one(void **state)
{
	scratch_write(*state, "a.csv", "ID,Claim\nAM-1,One.\nam-1,Two.\n");
	refuses(state, "a.csv",
		"a.csv:3: row 3: error: am-1: another claim in these files has "
		"this id; case makes no difference\n");
}

static void formulas_are_refused(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim\nAM-1,\"=HYPERLINK(\"\"x\"\")\"\nAM-2,#REF!\n");
	refuses(state, "a.csv",
		"a.csv:2: row 2, column Claim: error: a formula; save the file "
		"with its value\n"
		"a.csv:3: row 3, column Claim: error: #REF!: a fault of the "
		"spreadsheet; mend it there\n");
}

static void a_nul_byte_is_refused(void **state)
{
	scratch_does(*state,
		"printf 'ID,Claim\\nAM-1,On\\000e.\\n' >a.csv; "
		"printf '[{\"id\":\"AM-1\",\"claim\":\"On\\\\u0000e.\"}]' "
		">a.json; "
		"printf -- '---\\ntitle: a\\000b\\n---\\n' >a.md");
	refuses(state, "a.csv",
		"a.csv:2: row 2: error: a NUL byte; this is not a text file, "
		"or "
		"it is UTF-16: save it as UTF-8\n");
	refuses(state, "a.json",
		"a.json: error: a NUL character (\\u0000) in a text; remove "
		"it\n");
	refuses(state, "a.md",
		"a.md: error: a NUL byte on line 2; this is not a text file\n");
}

static void other_encodings_are_refused(void **state)
{
	scratch_does(*state,
		"printf 'ID,Claim\\nAM-1,Caf\\351.\\n' >a.csv; "
		"printf '\\377\\376I\\000D\\000' >b.csv");
	refuses(state, "a.csv",
		"a.csv:2: row 2: error: not UTF-8; save the file in that "
		"encoding\n");
	refuses(state, "b.csv",
		"b.csv: error: UTF-16; save the file as UTF-8\n");
}

static void a_file_that_is_cut_off_is_refused(void **state)
{
	scratch_write(*state, "a.csv", "ID,Claim\nAM-1,\"One");
	refuses(state, "a.csv",
		"a.csv:2: row 2: error: the file ends within quotation marks; "
		"is it whole?\n");
	scratch_write(
		*state, "a.csv", "ID,Claim,Owner\nAM-1,One.,Ann\nAM-2,Tw");
	refuses(state, "a.csv",
		"a.csv:3: row 3: error: the file ends before this row does; is "
		"it whole?\n");
	scratch_write(*state, "b.csv", "ID,Claim\n");
	refuses(state, "b.csv",
		"b.csv: error: no rows: the first should name the columns, and "
		"each other be a claim\n");
	scratch_write(*state, "c.csv", "");
	refuses(state, "c.csv",
		"c.csv: error: no rows: the first should name the columns, and "
		"each other be a claim\n");
}

/* It is refused with its first mebibyte, whatever comes behind. */
static void an_endless_cell_is_refused(void **state)
{
	scratch_does(*state,
		"{ printf 'ID,Claim\\nAM-1,\"'; yes aaaaaaaaaaaaaaa | "
		"head -c 20000000; } >a.csv");
	refuses(state, "a.csv",
		"a.csv:2: row 2: error: a cell of more than 1 MiB; is a "
		"quotation mark missing?\n");
}

static void a_member_given_twice_is_refused(void **state)
{
	scratch_write(*state, "a.json",
		"[{\"id\":\"AM-1\",\"claim\":\"One.\",\"id\":\"AM-2\"},"
		"{\"id\":\"AM-3\",\"claim\":\"Two.\",\"sources\":[{\"url\":"
		"\"https://a.example\",\"url\":\"https://b.example\"}]}]");
	refuses(state, "a.json",
		"a.json: [0].id: error: given twice; take one out\n"
		"a.json: [1].sources[0].url: error: given twice; take one "
		"out\n");
}

static void what_is_no_file_is_not_waited_for(void **state)
{
	scratch_does(
		*state, "mkfifo a.csv && mkdir b.csv && ln -s c.csv c.csv");
	scratch_refuses(*state, "vigil import a.csv", 1,
		"vigil import: a.csv: not a regular file; it is read more than "
		"once, so save it as one\n");
	scratch_refuses(*state, "vigil import b.csv", 1,
		"vigil import: b.csv: a directory in which no file ends in "
		".md\n");
	scratch_refuses(*state, "vigil import c.csv", 1,
		"vigil import: c.csv: cannot be read: Too many levels of "
		"symbolic links\n");
	scratch_says(*state, "ls claims", "");
}

static void other_front_matter_is_refused(void **state)
{
	scratch_write(*state, "a.md", "+++\ntitle = \"One.\"\n+++\n");
	refuses(state, "a.md",
		"a.md: error: TOML in the front matter; write it as YAML, "
		"between lines of ---\n");
}

static void deep_json_is_refused(void **state)
{
	scratch_does(*state,
		"{ yes '[' | head -n 10000; yes ']' | head -n 10000; } | "
		"tr -d '\\n' >a.json");
	refuses(state, "a.json",
		"a.json: error: not JSON, or nested too deeply; `python3 -m "
		"json.tool FILE` says where\n");
}

static void names_that_nest_too_deep_are_refused(void **state)
{
	scratch_does(*state,
		"{ printf '[{\"id\":\"AM-1\",\"claim\":\"One.\",\"y\":'; "
		"yes '{\"k\":' | head -n 900; echo 1; "
		"yes '}' | head -n 900; echo '}]'; } | tr -d '\\n' >a.json");
	refuses(state, "a.json",
		"a.json: [0]: error: y.k.k.k.k.k.k.k.k.k.k.k.k.k.k.k.k.k.k.k."
		"...: nested too deep, or too long a name\n");
}

static void a_cell_with_an_escape_is_told_once(void **state)
{
	scratch_write(*state, "a.csv", "ID,Claim\nAM-1,a\x1b[31mb\n");
	refuses(state, "a.csv",
		"a.csv:2: row 2, column Claim: error: a control character in "
		"the text; remove it\n");
}

static void a_review_that_lacks_something_is_told(void **state)
{
	scratch_write(*state, "a.json",
		"[{\"id\":\"AM-1\",\"claim\":\"One.\",\"verdict_history\":"
		"[\"holding\"]}]");
	refuses(state, "a.json",
		"a.json: [0].verdict_history[0]: error: a review without its "
		"day; to keep it apart: --map x-history=verdict_history\n");
	scratch_does(
		*state, "vigil import a.json --map x-history=verdict_history");
	scratch_says(
		*state, "grep x-h claims/AM-1.yaml", "x-history: [holding]\n");
}

static void what_to_do_can_be_copied_whatever_it_names(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim,Review 2026-05-22\nAM-1,One.,soggy\n");
	scratch_does(*state,
		"vigil import a.csv 2>&1 | sed -n 's/.*apart: //p' >hint; "
		"eval \"vigil import a.csv $(cat hint)\"");
	scratch_says(
		*state, "grep x-h claims/AM-1.yaml", "x-history: [soggy]\n");
	scratch_write(*state, "a.csv",
		"ID,Claim,Status,Published\n"
		"AM-2,Two.,it's $(touch x),2026-05-22\n");
	scratch_does(*state,
		"vigil import a.csv 2>&1 | sed -n 's/.*\\(--map\\)/\\1/p' | "
		"sed s/VERDICT/partial/ >hint; "
		"eval \"vigil import a.csv $(cat hint)\"; test ! -e x");
	scratch_says(
		*state, "grep verdict claims/AM-2.yaml", "verdict: partial\n");
}

static void what_a_review_contradicts_is_refused(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim,Published,Status,Review 1\n"
		"AM-1,One.,2026-09-01,true,2026-08-01 holding\n"
		"AM-2,Two.,2026-09-01,true,2026-10-01 partial: why\n");
	refuses(state, "a.csv",
		"a.csv:2: row 2, column Review 1: error: a review before the "
		"day of publication, 2026-09-01\n"
		"a.csv:3: row 3, column Status: error: says Holding, but the "
		"history ends with Partial on 2026-10-01; which is right?\n");
}

static void a_day_to_come_was_no_review(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim,Published,Last reviewed\n"
		"AM-1,One.,2026-09-01,2027-01-01\n");
	refuses(state, "a.csv",
		"a.csv:2: row 2, column Last reviewed: error: the last review "
		"is of a day that is yet to come\n");
}

/* ---- what is there already ---- */

static void a_claim_that_says_something_else_is_left(void **state)
{
	scratch_claim(*state, "AM-1", "");
	scratch_write(*state, "a.csv", "ID,Claim\nAM-1,Another.\nAM-2,Two.\n");
	scratch_refuses(*state, "vigil import a.csv", 1,
		"a.csv:2: row 2: error: AM-1: there is such a claim in the "
		"ledger, and it says something else; an import changes no "
		"claim\n"
		"vigil import: 1 error; nothing was written\n");
	scratch_says(*state, "ls claims", "AM-1.yaml\n");
}

static void a_file_in_the_way_is_left(void **state)
{
	scratch_write(
		*state, "claims/AM-2.yaml", "id: DR-1\nclaim: Something.\n");
	scratch_write(*state, "a.csv", "ID,Claim\nAM-1,One.\nAM-2,Two.\n");
	scratch_refuses(*state, "vigil import a.csv", 1,
		"a.csv:3: row 3: error: claims/AM-2.yaml: is there already\n"
		"vigil import: 1 error; nothing was written\n");
	scratch_says(*state, "ls claims; cat claims/AM-2.yaml",
		"AM-2.yaml\nid: DR-1\nclaim: Something.\n");
}

/* ---- dates ---- */

static void an_uncertain_date_is_asked_about(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim,Published\nAM-1,One.,5/4/2026\nAM-2,Two.,6/4/2026\n");
	scratch_refuses(*state, "vigil import a.csv", 2,
		"vigil import: a.csv:2: row 2, column Published: 5/4/2026: is "
		"the day first, or the month? Say --dates dmy or --dates mdy\n"
		"usage: vigil import FILE|DIR...; `vigil import --help` tells "
		"more\n");
	scratch_does(*state, "vigil import a.csv --dates mdy");
	scratch_says(*state, "grep -h published claims/*.yaml",
		"published: 2026-05-04\npublished: 2026-06-04\n");
}

static void other_dates_make_it_certain(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim,Published\n"
		"AM-1,One.,5/4/2026\nAM-2,Two.,13/4/2026\n");
	scratch_does(*state, "vigil import a.csv");
	scratch_says(*state, "grep -h published claims/*.yaml",
		"published: 2026-04-05\npublished: 2026-04-13\n");
}

static void dates_of_both_orders_are_refused(void **state)
{
	scratch_write(*state, "a.csv",
		"ID,Claim,Published\nAM-1,One.,5/4/2026\n"
		"AM-2,Two.,13/4/2026\nAM-3,Three.,4/13/2026\n");
	scratch_refuses(*state, "vigil import a.csv", 1,
		"vigil import: a.csv:2: row 2, column Published: 5/4/2026: "
		"some dates have the day first, and others the month; write "
		"them as 2026-08-20\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		import_test(ids_that_differ_in_case_are_one),
		import_test(formulas_are_refused),
		import_test(a_nul_byte_is_refused),
		import_test(other_encodings_are_refused),
		import_test(a_file_that_is_cut_off_is_refused),
		import_test(an_endless_cell_is_refused),
		import_test(a_member_given_twice_is_refused),
		import_test(what_is_no_file_is_not_waited_for),
		import_test(other_front_matter_is_refused),
		import_test(deep_json_is_refused),
		import_test(names_that_nest_too_deep_are_refused),
		import_test(a_cell_with_an_escape_is_told_once),
		import_test(a_review_that_lacks_something_is_told),
		import_test(what_to_do_can_be_copied_whatever_it_names),
		import_test(what_a_review_contradicts_is_refused),
		import_test(a_day_to_come_was_no_review),
		import_test(a_claim_that_says_something_else_is_left),
		import_test(a_file_in_the_way_is_left),
		import_test(an_uncertain_date_is_asked_about),
		import_test(other_dates_make_it_certain),
		import_test(dates_of_both_orders_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
