/* test_import.c - vigil import brings in claims, and what was judged before. */
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

static void a_table_becomes_a_file_a_claim(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Claim,Title,Status,Published,Owner,Source 1,Source 2\n"
		"AM-1,Prices fall.,Prices,true,2026-11-01,\"Ann "
		"<ann@example.org>, Ben\","
		"https://example.org/a,\"A book, https://example.org/b\"\n");
	scratch_says(*state, "vigil import facts.csv", "1 claim imported\n");
	scratch_says(*state, "cat claims/AM-1.yaml",
		"id: AM-1\n"
		"claim: Prices fall.\n"
		"title: Prices\n"
		"owner: [Ann <ann@example.org>, Ben]\n"
		"\n"
		"published: 2026-11-01\n"
		"\n"
		"sources:\n"
		"  - https://example.org/a\n"
		"  - title: A book\n"
		"    url: https://example.org/b\n");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d  Prices\n");
	scratch_does(*state, "vigil verify");
}

static void semicolons_a_mark_and_line_breaks_are_found_out(void **state)
{
	scratch_write(*state, "facts.csv",
		"\xef\xbb\xbf"
		"ID;Claim;Date\r\n"
		"AM-1;\"Prices\r\nfall; always.\";1 Nov 2026\r\n"
		"\r\n"
		"AM-2;Wages rise.;\"Nov 2, 2026\"\r\n");
	scratch_says(*state, "vigil import facts.csv", "2 claims imported\n");
	scratch_says(*state, "grep -h -e claim: -e published: claims/*.yaml",
		"claim: Prices fall; always.\n"
		"published: 2026-11-01\n"
		"claim: Wages rise.\n"
		"published: 2026-11-02\n");
}

static void what_was_judged_before_is_recorded_as_of_then(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Claim,Published,Status,Last reviewed,Next review,"
		"Review 1,2026-10-05\n"
		"AM-1,Prices fall.,2026-08-01,false,2026-11-01,2026-12-24,"
		"1 Sep 2026 holds,Partial: not in Spain\n");
	scratch_says(*state, "vigil import facts.csv --by Ann",
		"1 claim imported, with 3 entries of its history\n");
	scratch_says(*state, "vigil log --format csv | cut -d , -f 1-7,10",
		"on,id,kind,from,verdict,by,next_review,note\n"
		"2026-11-01,AM-1,review,partial,not_holding,Ann,2026-12-24,"
		"imported without a note\n"
		"2026-10-05,AM-1,review,holding,partial,Ann,2026-11-04,"
		"not in Spain\n"
		"2026-09-01,AM-1,review,holding,holding,Ann,2026-10-31,\n"
		"2026-08-01,AM-1,published,,holding,,2026-08-31,\n");
	scratch_says(*state, "vigil show AM-1 | tail -n 2",
		"  1 Nov 2026  review  Partial → Not holding (imported) · Ann "
		"· "
		"next 24 Dec 2026\n"
		"    imported without a note\n");
	scratch_does(*state, "vigil verify");
}

static void reviews_stand_in_columns_of_many_kinds(void **state)
{
	static const char *const tables[] = {
		"Date 1,Verdict 1,Note 1,Date 2,Verdict 2\n"
		"AM-1,One.,2026-05-01,2026-06-01,partly,Why,1 July 2026,holds",
		"Review 1,Verdict 1,Note 1,Review 2,Verdict 2\n"
		"AM-1,One.,2026-05-01,2026-06-01,partly,Why,1 July 2026,holds",
		"Reviewed 1,Status 1,Comment 1,Reviewed 2,Status 2\n"
		"AM-1,One.,2026-05-01,2026-06-01,partly,Why,1 July 2026,holds",
		"Review 1 date,Review 1 verdict,Review 1 note,Review 2\n"
		"AM-1,One.,2026-05-01,2026-06-01,partly,Why,2026-07-01: holds",
		"2026-06-01,\"1 July 2026\"\n"
		"AM-1,One.,2026-05-01,Partly: Why,holds",
		"Verdict 2026-06-01,Review (1 July 2026\n"
		"AM-1,One.,2026-05-01,Partly: Why,holds",
		"Review history\n"
		"AM-1,One.,2026-05-01,2026-06-01 partly: Why; 2026-07-01 holds",
	};
	size_t i;

	for (i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
		struct scratch *scratch = *state;

		scratch_write(scratch, "facts.csv",
			arena_printf(&scratch->arena, "ID,Claim,Published,%s\n",
				tables[i]));
		scratch_says(scratch,
			"rm -rf claims; mkdir claims; vigil import facts.csv",
			"1 claim imported, with 2 entries of its history\n");
		scratch_says(scratch,
			"vigil log --format csv | cut -d , -f 1,4,5,10",
			"on,from,verdict,note\n"
			"2026-07-01,partial,holding,imported without a note\n"
			"2026-06-01,holding,partial,Why\n"
			"2026-05-01,,holding,\n");
	}
}

static void two_days_of_one_review_are_refused(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Claim,Published,Review 1 date,Reviewed 1,Verdict 1\n"
		"AM-1,One.,2026-05-01,2026-06-01,2026-07-01,holds\n");
	scratch_refuses(*state, "vigil import facts.csv", 1,
		"facts.csv:2: row 2, column Reviewed 1: error: says another "
		"day of the same review\n"
		"vigil import: 1 error; nothing was written\n");
}

static void an_id_beside_a_statement_is_the_id(void **state)
{
	scratch_write(
		*state, "facts.csv", "Claim,Statement\nAM-1,Prices fall.\n");
	scratch_does(*state, "vigil import facts.csv");
	scratch_says(*state, "cat claims/AM-1.yaml",
		"id: AM-1\nclaim: Prices fall.\n");
}

static void the_same_file_again_changes_nothing(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Claim,Published,Review 1\n"
		"AM-1,Prices fall.,2026-08-01,2026-09-01 holding\n"
		",Wages rise.,2026-08-01,\n");
	scratch_says(*state, "vigil import facts.csv --prefix AM",
		"2 claims imported, with 1 entry of their history\n");
	scratch_does(*state, "cp -R claims before; rm -r before/.vigil");
	scratch_says(*state, "vigil import facts.csv --prefix AM",
		"nothing to import; 2 are here already\n");
	scratch_says(*state, "diff -r -x .vigil claims before", "");
}

/* As it is where vigil was killed between the files and the record. */
static void an_import_that_was_cut_off_is_completed(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Claim,Published,Review 1\n"
		"AM-1,Prices fall.,2026-08-01,2026-09-01 holding\n"
		"AM-2,Wages rise.,2026-08-01,\n");
	scratch_does(*state, "vigil import facts.csv");
	scratch_does(*state,
		"rm -r claims/journal claims/.vigil "
		"claims/AM-2.yaml; : >claims/.import");
	scratch_says(*state, "vigil import facts.csv",
		"2 claims imported, with 1 entry of their history\n");
	scratch_says(*state, "vigil list --format csv | cut -d , -f 1-3",
		"id,verdict,last_reviewed\n"
		"AM-1,holding,2026-09-01\n"
		"AM-2,holding,2026-08-01\n");
	scratch_says(*state, "ls -A claims",
		".vigil\nAM-1.yaml\nAM-2.yaml\n"
		"journal\n");
}

static void what_has_no_id_gets_the_next_number(void **state)
{
	scratch_claim(*state, "AM-7", "");
	scratch_write(*state, "facts.csv",
		"ID,Claim\n,Prices fall.\nAM-9,Wages rise.\n,Rents rise.\n");
	scratch_refuses(*state, "vigil import facts.csv", 1,
		"facts.csv:2: row 2: error: no id; --prefix AM gives it the "
		"next number of AM\n"
		"facts.csv:4: row 4: error: no id; --prefix AM gives it the "
		"next number of AM\n"
		"vigil import: 2 errors; nothing was written\n");
	scratch_does(*state, "vigil import facts.csv --prefix AM");
	scratch_says(*state, "cd claims; grep -h claim: AM-10.yaml AM-11.yaml",
		"claim: Prices fall.\nclaim: Rents rise.\n");
}

static void a_name_that_is_not_known_is_kept(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Claim,Slack,Team\nAM-1,Prices fall.,#prices,\"a, b\"\n");
	scratch_says(*state, "vigil import facts.csv",
		"1 claim imported\n"
		"vigil has no key for what is kept as x-slack, x-team\n");
	scratch_says(*state, "grep x- claims/AM-1.yaml",
		"x-slack: \"#prices\"\nx-team: a, b\n");
}

static void a_map_of_what_is_not_there_is_refused(void **state)
{
	scratch_write(
		*state, "facts.csv", "ID,Statement,Old\nAM-1,Prices fall.,\n");
	scratch_refuses(*state, "vigil import facts.csv --map claim=Statment",
		2,
		"vigil import: --map claim=Statment: no claim has anything "
		"there; did you mean Statement?\n"
		"usage: vigil import FILE|DIR...; `vigil import --help` tells "
		"more\n");
	scratch_refuses(*state,
		"vigil import facts.csv --map notes=Old 2>&1 | head -n 1 >&2; "
		"exit 2",
		2,
		"vigil import: --map notes=Old: no claim has anything "
		"there\n");
	scratch_says(*state, "ls claims", "");
}

/* That of a list is one of its items. */
static void a_map_may_be_of_one_item(void **state)
{
	scratch_write(*state, "facts.json",
		"[{\"id\":\"AM-1\",\"t\":[\"One.\",\"Two.\"]}]");
	scratch_does(*state,
		"vigil import facts.json --map 'claim=t[1]' --map x-first=t");
	scratch_says(*state, "grep -e claim -e x- claims/AM-1.yaml",
		"claim: Two.\nx-first: [One.]\n");
}

static void a_first_line_may_name_the_separator(void **state)
{
	scratch_write(*state, "facts.csv",
		"\xef\xbb\xbfsep=;\r\nID;Claim\r\nAM-1;Prices, then wages, "
		"fall.\r\nAM-2\r\n");
	scratch_refuses(*state, "vigil import facts.csv", 1,
		"facts.csv:4: row 3: error: no sentence; say where it stands: "
		"--map claim=NAME\n"
		"vigil import: 1 error; nothing was written\n");
	scratch_does(
		*state, "sed '$d' facts.csv >good.csv; vigil import good.csv");
	scratch_says(*state, "grep claim claims/AM-1.yaml",
		"claim: Prices, then wages, fall.\n");
}

static void a_map_says_what_a_column_is(void **state)
{
	scratch_write(
		*state, "facts.csv", "Nr,What we say\nAM-1,Prices fall.\n");
	scratch_refuses(*state, "vigil import facts.csv", 1,
		"facts.csv:2: row 2: error: no sentence; say where it stands: "
		"--map claim=NAME\n"
		"vigil import: 1 error; nothing was written\n");
	scratch_says(*state,
		"vigil import facts.csv --map id=nr --map 'claim=What we say'",
		"1 claim imported\n");
	scratch_says(*state, "grep -c . claims/AM-1.yaml", "2\n");
}

static void a_map_of_no_key_is_refused(void **state)
{
	scratch_write(*state, "facts.csv", "ID,Claim\nAM-1,Prices fall.\n");
	scratch_refuses(*state, "vigil import facts.csv --map topik=Nr", 2,
		"vigil import: --map topik=Nr: no such key: topik; did you "
		"mean topic?\n"
		"usage: vigil import FILE|DIR...; `vigil import --help` tells "
		"more\n");
}

static void a_dry_run_shows_and_writes_nothing(void **state)
{
	scratch_write(*state, "facts.csv",
		"ID,Statement,Slack\nAM-1,Prices fall.,#prices\n");
	scratch_says(*state, "vigil import --dry-run facts.csv",
		"AM-1.yaml:\n"
		"id: AM-1\n"
		"claim: Prices fall.\n"
		"\n"
		"x-slack: \"#prices\"\n"
		"\n"
		"ID         id\n"
		"Statement  claim\n"
		"Slack      x-slack\n"
		"1 claim would be imported\n"
		"vigil has no key for what is kept as x-slack\n");
	scratch_says(*state, "ls claims", "");
}

static void a_crowded_day_is_told(void **state)
{
	scratch_does(*state,
		"{ echo ID,Claim,Published; for i in 1 2 3 4 5 6 7 8 9 10 11; "
		"do echo AM-$i,Prices fall by $i.,2026-11-01; done; } "
		">facts.csv");
	scratch_says(*state, "vigil import facts.csv",
		"11 claims imported\n"
		"11 reviews fall due on 1 Dec 2026; `vigil spread` shows how "
		"to move them apart\n");
}

static void drafts_are_no_crowd(void **state)
{
	scratch_does(*state,
		"{ echo ID,Claim; for i in 1 2 3 4 5 6 7 8 9 10 11; do "
		"echo AM-$i,Prices fall by $i.; done; } >facts.csv");
	scratch_says(*state, "vigil import facts.csv", "11 claims imported\n");
}

/* So many that not all of them are remembered while the record is read. */
static void many_claims_stand_as_in_a_store_made_anew(void **state)
{
	static const char list[] =
		"vigil list --format json >$1.json 2>$1.err || test $? = 4";

	scratch_write(*state, "list.sh", list);
	scratch_write(*state, "claims/EX-1.yaml",
		"id: EX-1\nclaim: It rains.\npublished: 2026-11-01\n");
	scratch_does(*state,
		"vigil list >was 2>&1 && awk 'BEGIN { print "
		"\"id,claim,published\"; for (i = 1; i <= 10200; i++) "
		"printf \"AM-%d,Good %d is cheap.,2026-11-02\\n\", i, i }' "
		">many.csv && vigil import many.csv --by Ann >was 2>&1 && "
		"sh list.sh one && rm -r claims/.vigil && sh list.sh two && "
		"cmp one.json two.json && cmp one.err two.err && "
		"grep -q AM-10200 one.json");
	scratch_does(*state,
		"mkdir more && cp claims/EX-1.yaml more && vigil -C more list "
		">was 2>&1 && cp -r claims/journal more && export "
		"VIGIL_LEDGER=more "
		"&& sh list.sh three && rm -r more/.vigil && sh list.sh four "
		"&& cmp three.json four.json && cmp three.err four.err && "
		"grep -q AM-10200 three.json");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		import_test(a_table_becomes_a_file_a_claim),
		import_test(semicolons_a_mark_and_line_breaks_are_found_out),
		import_test(what_was_judged_before_is_recorded_as_of_then),
		import_test(reviews_stand_in_columns_of_many_kinds),
		import_test(two_days_of_one_review_are_refused),
		import_test(an_id_beside_a_statement_is_the_id),
		import_test(the_same_file_again_changes_nothing),
		import_test(an_import_that_was_cut_off_is_completed),
		import_test(what_has_no_id_gets_the_next_number),
		import_test(a_name_that_is_not_known_is_kept),
		import_test(a_map_says_what_a_column_is),
		import_test(a_map_of_what_is_not_there_is_refused),
		import_test(a_map_may_be_of_one_item),
		import_test(a_first_line_may_name_the_separator),
		import_test(a_map_of_no_key_is_refused),
		import_test(a_dry_run_shows_and_writes_nothing),
		import_test(a_crowded_day_is_told),
		import_test(drafts_are_no_crowd),
		import_test(many_claims_stand_as_in_a_store_made_anew),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
