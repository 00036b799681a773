/* test_import_files.c - vigil import reads JSON and Markdown pages. */
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

/* ---- JSON ---- */

static void the_reference_publication_is_read(void **state)
{
	scratch_write(*state, "facts.json",
		"{\"generated\":\"2026-11-20T10:00:00.000Z\",\"holding_up\":{"
		"\"description\":\"d\",\"claims\":[{\"id\":\"AM-014\","
		"\"claim\":\"Prices fall.\",\"article_url\":"
		"\"https://example.org/a\",\"topic\":\"prices\","
		"\"pub_date\":\"2026-08-01\",\"last_reviewed\":\"2026-10-01\","
		"\"next_review\":\"2026-12-24\",\"verdict\":\"not_holding\","
		"\"verdict_history\":[{\"date\":\"2026-09-01\",\"verdict\":"
		"\"holding\"},{\"date\":\"2026-10-01\",\"verdict\":"
		"\"not_holding\",\"note\":\"Overtaken.\"}]}]},"
		"\"archive\":{\"description\":null,\"claims\":["
		"{\"id\":\"AR-1\",\"by\":\"X\"},{\"id\":\"AR-2\"}]}}");
	scratch_says(*state, "vigil import facts.json --by Ann",
		"1 claim imported, with 2 entries of its history\n"
		"facts.json: not taken: generated (1), holding_up (1), "
		"archive.claims (2)\n");
	scratch_says(*state, "vigil log --format csv | cut -d , -f 1-7,10",
		"on,id,kind,from,verdict,by,next_review,note\n"
		"2026-10-01,AM-014,review,holding,not_holding,Ann,2026-12-24,"
		"Overtaken.\n"
		"2026-09-01,AM-014,review,holding,holding,Ann,2026-10-31,\n"
		"2026-08-01,AM-014,published,,holding,,2026-08-31,\n");
	scratch_says(*state, "cat claims/AM-014.yaml",
		"id: AM-014\n"
		"claim: Prices fall.\n"
		"topic: prices\n"
		"\n"
		"published: 2026-08-01\n"
		"\n"
		"article:\n"
		"  url: https://example.org/a\n");
}

static void any_list_of_objects_is_read_by_paths(void **state)
{
	scratch_write(*state, "facts.json",
		"{\"data\":[{\"nr\":\"AM-1\",\"said\":{\"what\":"
		"\"Prices fall.\",\"when\":\"2026-11-01\"},\"tags\":[\"a\","
		"\"b\"],\"open\":true}]}");
	scratch_says(*state,
		"vigil import facts.json --map id=nr --map claim=said.what "
		"--map published=said.when",
		"1 claim imported\n"
		"vigil has no key for what is kept as x-open\n");
	scratch_says(*state, "cat claims/AM-1.yaml",
		"id: AM-1\n"
		"claim: Prices fall.\n"
		"tags: [a, b]\n"
		"\n"
		"published: 2026-11-01\n"
		"\n"
		"x-open: \"true\"\n");
}

static void numbers_are_read_as_they_are_written(void **state)
{
	scratch_write(*state, "a.json",
		"[{\"id\":1e3,\"claim\":\"Prices fall.\",\"price\":1.50,"
		"\"count\":12345678901234567890123}]");
	scratch_says(*state, "vigil import a.json",
		"1 claim imported\n"
		"vigil has no key for what is kept as x-price, x-count\n");
	scratch_says(*state, "cat claims/1e3.yaml",
		"id: \"1e3\"\n"
		"claim: Prices fall.\n"
		"\n"
		"x-price: \"1.50\"\n"
		"x-count: \"12345678901234567890123\"\n");
}

static void a_fault_is_told_by_its_path(void **state)
{
	scratch_write(*state, "facts.json",
		"{\"holding_up\":{\"claims\":[{\"id\":\"AM-1\",\"claim\":"
		"\"Fine.\"},{\"id\":\"AM-2\",\"claim\":\"Fine too.\","
		"\"pub_date\":\"2026-02-30\"},{\"id\":\"AM-3\",\"claim\":"
		"\"Fine, three.\",\"verdict\":\"strengthened\"}]}}");
	scratch_refuses(*state, "vigil import facts.json", 1,
		"facts.json: holding_up.claims[1].pub_date: error: 2026-02-30: "
		"that day does not exist\n"
		"facts.json: holding_up.claims[2].verdict: error: "
		"strengthened: vigil does not know this status; say which "
		"verdict it is: --map-verdict strengthened=VERDICT\n"
		"vigil import: 2 errors; nothing was written\n");
	scratch_says(*state, "ls claims", "");
}

static void what_is_no_json_is_told_with_who_knows_more(void **state)
{
	scratch_write(*state, "facts.json", "[{\"id\":\"AM-1\",]");
	scratch_refuses(*state, "vigil import facts.json", 1,
		"facts.json: error: not JSON, or nested too deeply; `python3 "
		"-m json.tool FILE` says where\n"
		"vigil import: 1 error; nothing was written\n");
}

static void what_show_prints_is_read(void **state)
{
	scratch_does(*state, "mkdir -p old/claims");
	scratch_write(*state, "old/claims/AM-1.yaml",
		"id: AM-1\nclaim: Prices fall.\npublished: 2026-08-01\n"
		"notes: First.\n");
	scratch_does(*state,
		"vigil -C old/claims mark AM-1 partial --on 2026-09-01 "
		"--note Why --by Ann");
	scratch_does(*state,
		"vigil -C old/claims show AM-1 --format json >all.json");
	scratch_says(*state, "vigil import all.json",
		"1 claim imported, with 1 entry of its history\n");
	scratch_says(*state, "vigil list --format csv | cut -d , -f 1-4",
		"id,verdict,last_reviewed,next_review\n"
		"AM-1,partial,2026-09-01,2026-10-01\n");
	scratch_says(*state,
		"diff claims/AM-1.yaml - <<'END'\n"
		"id: AM-1\nclaim: Prices fall.\n\npublished: 2026-08-01\n\n"
		"notes: First.\nEND\n",
		"");
}

static void a_draft_that_was_signed_is_a_review(void **state)
{
	scratch_does(*state, "mkdir -p old/claims");
	scratch_write(*state, "old/claims/AM-1.yaml",
		"id: AM-1\nclaim: Prices fall.\npublished: 2026-08-01\n");
	scratch_does(*state,
		"cd old/claims; "
		"vigil -C . mark AM-1 partial --draft --on 2026-09-01 --note "
		"Why --by Ann; vigil -C . sign AM-1 --by Bob; "
		"vigil -C . mark AM-1 not-holding --draft --note No --by Ann; "
		"vigil -C . close AM-1 --as retired --note Moot --by Ann");
	scratch_does(*state,
		"vigil -C old/claims show AM-1 --format json >all.json");
	scratch_says(*state, "vigil import all.json",
		"1 claim imported, with 1 entry of its history\n"
		"vigil has no key for what is kept as x-state\n");
	scratch_says(*state,
		"vigil list --format csv | cut -d , -f 1-3; "
		"grep x-state claims/AM-1.yaml",
		"id,verdict,last_reviewed\n"
		"AM-1,partial,2026-09-01\n"
		"x-state: retired\n");
}

/* ---- pages ---- */

static void pages_of_a_tree_are_read(void **state)
{
	scratch_write(*state, "docs/a.md",
		"---\n"
		"title: How we deploy\n"
		"last_reviewed_on: 2026-09-15\n"
		"review_in: 3 months\n"
		"owner_slack: \"#docs\"\n"
		"---\n"
		"\n# Deploying\n");
	scratch_write(*state, "docs/adr/0001.md",
		"---\n"
		"status: accepted\n"
		"date: 2026-01-15\n"
		"deciders: [Ann, Bob]\n"
		"---\n"
		"\n# Use SQLite\n");
	scratch_write(*state, "docs/README.md", "Read on.\n");
	scratch_says(*state, "vigil import docs --prefix DOC",
		"2 claims imported\n"
		"passed over: 1 page without front matter\n"
		"vigil has no key for what is kept as x-owner-slack, x-page, "
		"x-deciders\n");
	scratch_says(*state, "cat claims/DOC-001.yaml claims/DOC-002.yaml",
		"id: DOC-001\n"
		"claim: How we deploy\n"
		"\n"
		"published: 2026-09-15\n"
		"cadence: 90\n"
		"\n"
		"x-owner-slack: \"#docs\"\n"
		"x-page: docs/a.md\n"
		"id: DOC-002\n"
		"claim: Use SQLite\n"
		"\n"
		"published: 2026-01-15\n"
		"\n"
		"x-deciders: [Ann, Bob]\n"
		"x-page: docs/adr/0001.md\n");
}

static void posts_say_whether_they_are_published(void **state)
{
	scratch_does(*state,
		"page() { printf -- \"---\\ntitle: $1\\ndate: 2026-11-01 "
		"10:00:00 +0200\\n$2\\n---\\n\" >$1.md; }; "
		"page A 'draft: true'; page B 'published: false'; "
		"page C 'draft: false'; page D 'published: true'; "
		"vigil import --prefix P A.md B.md C.md D.md");
	scratch_says(*state, "vigil list --format csv | cut -d , -f 1,3,6",
		"id,last_reviewed,state\nP-001,,draft\nP-002,,draft\n"
		"P-003,2026-11-01,open\nP-004,2026-11-01,open\n");
}

static void a_fault_of_a_page_is_told_by_its_line(void **state)
{
	scratch_write(*state, "a.md",
		"---\ntitle: &a One\nother: *a\ndate: soon\n---\n");
	scratch_refuses(*state, "vigil import a.md --prefix A", 1,
		"a.md:2:8: error: anchors (&) are not read; write the text "
		"out\n"
		"a.md:3:8: error: aliases (*) are not read; write the text "
		"out\n"
		"vigil import: 2 errors; nothing was written\n");
	scratch_write(*state, "a.md", "---\ntitle: One\ndate: soon\n---\n");
	scratch_refuses(*state, "vigil import a.md --prefix A", 1,
		"a.md:3:7: error: soon: not a date; write it as 2026-08-20\n"
		"vigil import: 1 error; nothing was written\n");
}

static void a_page_without_an_end_is_refused(void **state)
{
	scratch_write(*state, "a.md", "---\ntitle: One\n");
	scratch_refuses(*state, "vigil import a.md --prefix A", 1,
		"a.md: error: no end of the front matter: a line of --- should "
		"be behind it\n"
		"vigil import: 1 error; nothing was written\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		import_test(the_reference_publication_is_read),
		import_test(any_list_of_objects_is_read_by_paths),
		import_test(numbers_are_read_as_they_are_written),
		import_test(a_fault_is_told_by_its_path),
		import_test(what_is_no_json_is_told_with_who_knows_more),
		import_test(what_show_prints_is_read),
		import_test(a_draft_that_was_signed_is_a_review),
		import_test(pages_of_a_tree_are_read),
		import_test(posts_say_whether_they_are_published),
		import_test(a_fault_of_a_page_is_told_by_its_line),
		import_test(a_page_without_an_end_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
