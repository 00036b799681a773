/* test_site_files.c - what a site has for programs: JSON, tables, feeds,
 * badges, calendars. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define PUBLISH "vigil site --quiet public >said 2>&1; "

/* Asks facts.json for what a JSON path of SQLite has. */
#define FACT(path)                                                             \
	"sqlite3 :memory: \"select coalesce(json_extract(readfile("            \
	"'public/facts.json'), '" path "'), 'null')\""

static void facts_begin_with_the_names_of_the_reference(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"sqlite3 :memory: \"select group_concat(key, ' ') from "
		"json_each(readfile('public/facts.json'));"
		"select group_concat(key, ' ') from (select key from json_each("
		"readfile('public/facts.json'), '$.holding_up.claims[0]') "
		"limit 9)\"",
		"schema generated digest publication figures holding_up "
		"archive\n"
		"id claim article_url topic pub_date last_reviewed next_review "
		"verdict verdict_history\n");
	scratch_says(*state, FACT("$.generated"), "2026-11-23T00:00:00.000Z\n");
}

static void facts_say_what_the_record_says(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(
		*state, FACT("$.holding_up.claims[0].verdict"), "partial\n");
	scratch_says(*state,
		FACT("$.holding_up.claims[0].verdict_history[1].note"),
		"Less.\n");
	scratch_says(*state, FACT("$.holding_up.claims[1].overdue_since"),
		"2026-11-01\n");
	scratch_says(*state, FACT("$.figures.open"), "2\n");
	scratch_says(*state, FACT("$.figures.overdue"), "1\n");
	scratch_says(*state, FACT("$.figures.moves"), "1\n");
	scratch_says(*state,
		"digest=$(" FACT("$.digest") "); [ \"$digest\" = "
		"\"2-$(sha256sum <public/heads.txt | cut -c 1-64)\" ]",
		"");
}

static void heads_are_those_that_verify_tells(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"vigil verify --heads | diff - public/heads.txt; "
		"vigil verify --against public/heads.txt >said; echo $?",
		"0\n");
}

/* The draft is signed off later than it was made. */
static void a_signed_review_is_told_of_in_the_words_of_its_draft(void **state)
{
	scratch_does(*state,
		"vigil mark AM-2 partial --draft --note Drafted.; "
		"vigil sign AM-2 --by Ben; " PUBLISH);
	scratch_says(*state,
		FACT("$.holding_up.claims[1].verdict_history[1]")
		" | sed 's/,\"hash.*//'",
		"{\"on\":\"2026-11-23\",\"kind\":\"review\",\"from\":"
		"\"holding\",\"verdict\":\"partial\",\"by\":\"Tester\",\"note\":"
		"\"Drafted.\",\"evidence\":[],\"next_review\":\"2026-12-23\"\n");
}

static void what_was_taken_back_brought_no_verdict(void **state)
{
	scratch_does(*state, "vigil undo AM-1; " PUBLISH);
	scratch_says(*state,
		"sqlite3 :memory: \"select json_array_length(readfile("
		"'public/claims/AM-1.json'), '$.verdict_history')\"; "
		"cut -d , -f 1,4,5,6,17 public/entries.csv | grep AM-1",
		"1\n"
		"AM-1,published,,holding,false\n"
		"AM-1,review,holding,partial,true\n"
		"AM-1,undo,partial,holding,false\n");
}

static void no_other_claim_is_named_that_is_not_public(void **state)
{
	scratch_claim(*state, "DR-1", "");
	scratch_claim(*state, "AM-3",
		"published: 2026-11-20\nrelated: [AM-1, DR-1]\n");
	scratch_does(*state, "vigil sync >said; " PUBLISH);
	scratch_says(
		*state, FACT("$.holding_up.claims[2].related"), "[\"AM-1\"]\n");
}

static void a_table_has_no_formula_and_its_lines_end_as_they_should(
	void **state)
{
	scratch_claim(*state, "AM-3",
		"published: 2026-11-20\ntitle: '=1+1'\ntags: [a, \"b,\\\"c\"]\n"
		"notes: |\n  One.\n  Two.\n");
	scratch_does(*state, "vigil sync >said; " PUBLISH);
	scratch_says(*state,
		"grep -c '\r$' public/claims.csv; "
		"sqlite3 :memory: '.mode csv' '.import public/claims.csv t' "
		"\"select title, tags, notes, verdict, overdue_since from t "
		"where id = 'AM-3'\" 'select count(*) from t' | tr -d '\r'",
		"4\n\"'=1+1\",\"a\nb,\"\"c\",\"One.\nTwo.\n\",holding,\"\"\n"
		"3\n");
}

/* ---- pictures and lines ---- */

static void a_badge_is_grey_where_the_review_is_overdue(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"cd public/badge; grep -ho -e '<title>.*' -e '\"#[5-9].*\"' *",
		"<title>AM-1: Partial · reviewed 23 Nov 2026</title>\n"
		"\"#805300\"\n"
		"<title>AM-2: Holding · review overdue since 1 Nov "
		"2026</title>\n"
		"\"#5a5853\"\n");
}

static void a_strip_is_the_line_of_the_page(void **state)
{
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"for id in AM-1 AM-2; do sqlite3 :memory: \"select "
		"json_extract(readfile('public/strips.json'), "
		"'$.$id.text')\"; done >strips; cat strips; "
		"sed -n 's/<[^>]*>//g; /^[HP].* · reviewed/p' "
		"public/claims/*.html | diff strips -",
		"Partial · reviewed 23 Nov 2026 · next review 23 Dec 2026\n"
		"Holding · reviewed 2 Oct 2026 · review overdue since 1 Nov "
		"2026\n");
}

static void the_calendar_is_that_of_vigil_calendar(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "name: Ours\n");
	scratch_does(*state, PUBLISH);
	scratch_says(*state,
		"vigil calendar | diff - public/reviews.ics; "
		"grep -c VEVENT public/reviews.ics",
		"4\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		reviewed_test(facts_begin_with_the_names_of_the_reference),
		reviewed_test(facts_say_what_the_record_says),
		reviewed_test(heads_are_those_that_verify_tells),
		reviewed_test(
			a_signed_review_is_told_of_in_the_words_of_its_draft),
		reviewed_test(what_was_taken_back_brought_no_verdict),
		reviewed_test(no_other_claim_is_named_that_is_not_public),
		reviewed_test(
			a_table_has_no_formula_and_its_lines_end_as_they_should),
		reviewed_test(a_badge_is_grey_where_the_review_is_overdue),
		reviewed_test(a_strip_is_the_line_of_the_page),
		reviewed_test(the_calendar_is_that_of_vigil_calendar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
