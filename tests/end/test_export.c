/* test_export.c - vigil export hands a ledger to other programs. */
#include "arena.h"
#include "scratch.h"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1",
		"published: 2026-08-01\ntopic: prices\ntags: [one, \"t, "
		"two\"]\n");
	scratch_claim(scratch, "AM-2", "");
	scratch_does(scratch, "vigil sync");
	scratch_does(scratch,
		"vigil mark AM-1 partial --on 2026-09-01 --note "
		"'Why.\n\nMore.' "
		"--by Ann");
	scratch_does(scratch, "vigil mark AM-1 holding --note Slip --by Ann");
	scratch_does(scratch, "vigil undo --by Ann");
	return 0;
}

#define export_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void a_database_has_the_history_that_counts(void **state)
{
	scratch_says(*state, "vigil export ledger.db", "ledger.db: 2 claims\n");
	scratch_says(*state,
		"sqlite3 ledger.db 'SELECT id, number, day, kind, "
		"from_verdict, to_verdict, next_before, next_review FROM "
		"history'",
		"AM-1|1|2026-08-01|published||holding||2026-08-31\n"
		"AM-1|2|2026-09-01|review|holding|partial|2026-08-31|"
		"2026-10-01\n");
	scratch_says(*state,
		"sqlite3 ledger.db 'SELECT kind, counts FROM entries'",
		"published|1\nreview|1\nreview|0\nundo|1\n");
	scratch_says(*state,
		"sqlite3 ledger.db 'SELECT id, state, verdict FROM claims; "
		"SELECT tag FROM tags; PRAGMA journal_mode'",
		"AM-1|open|partial\nAM-2|draft|\none\nt, two\ndelete\n");
}

static void one_that_was_made_before_is_replaced(void **state)
{
	scratch_does(*state, "vigil export ledger.db");
	scratch_says(*state, "vigil export ledger.db AM-1; ls",
		"ledger.db: 1 claim\nclaims\nledger.db\n");
	scratch_says(*state, "sqlite3 ledger.db 'SELECT count(*) FROM claims'",
		"1\n");
}

static void no_other_file_is(void **state)
{
	scratch_write(*state, "notes.txt", "Mine.\n");
	scratch_refuses(*state, "vigil export notes.txt", 1,
		"vigil export: notes.txt: is there already, and no export of "
		"vigil has made it; give another name\n");
	scratch_says(*state, "cat notes.txt", "Mine.\n");
	scratch_refuses(*state, "vigil export claims/.vigil/store.db", 1,
		"vigil export: claims/.vigil/store.db: lies in the ledger; "
		"write it somewhere else\n");
	scratch_refuses(*state, "vigil export claims/ledger.db", 1,
		"vigil export: claims/ledger.db: lies in the ledger; write it "
		"somewhere else\n");
	scratch_refuses(*state, "vigil export no/ledger.db", 1,
		"vigil export: no/ledger.db: cannot be written: No such file "
		"or directory\n");
}

static void what_names_no_file_makes_none(void **state)
{
	scratch_refuses(*state,
		"vigil export am-1 2>&1 | head -n 1 >&2; exit 2", 2,
		"vigil export: AM-1 is a claim; the file to make comes first, "
		"such as ledger.db\n");
	scratch_refuses(*state, "vigil export - 2>&1 | head -n 1 >&2; exit 2",
		2,
		"vigil export: a SQLite file needs a name, such as ledger.db; "
		"--format json or csv goes to the standard output\n");
	scratch_says(*state, "ls", "claims\n");
}

static void where_nobody_can_write_is_told_at_once(void **state)
{
	scratch_does(*state,
		"mkdir kept; chmod 555 kept; chmod 755 . ..; "
		"chmod -R a+rwX claims");
	scratch_refuses(*state,
		arena_printf(&((struct scratch *)*state)->arena,
			"%s export kept/ledger.db", scratch_reader(*state)),
		1,
		"vigil export: kept/ledger.db: cannot be written: Permission "
		"denied\n");
}

static void a_table_is_written_as_csv(void **state)
{
	scratch_says(*state, "vigil export --format csv --table tags",
		"id,number,tag\nAM-1,1,one\nAM-1,2,\"t, two\"\n");
	scratch_says(*state,
		"vigil export --format csv --table history | "
		"sed 's/,0,2030-.*//; s/,0,,.*//'",
		"id,number,day,kind,from_verdict,to_verdict,next_before,"
		"next_review,by,note,imported,recorded,hash\n"
		"AM-1,1,2026-08-01,published,,holding,,2026-08-31,,\n"
		"AM-1,2,2026-09-01,review,holding,partial,2026-08-31,"
		"2026-10-01,Ann,\"Why.\n"
		"\n"
		"More.\"\n");
}

static void a_table_that_is_none_is_told(void **state)
{
	scratch_refuses(*state, "vigil export --format csv --table rows", 2,
		"vigil export: --table rows: should be one of claims, history, "
		"entries, sources, dissents, tags, triggers, figures\n"
		"usage: vigil export [FILE.db] [FILTER]; `vigil export --help` "
		"tells more\n");
	scratch_refuses(*state, "vigil export --format csv", 2,
		"vigil export: --format csv and --table go together: CSV is of "
		"one table\n"
		"usage: vigil export [FILE.db] [FILTER]; `vigil export --help` "
		"tells more\n");
	scratch_refuses(*state, "vigil export", 2,
		"vigil export: give a file to make, such as ledger.db, or "
		"--format json\n"
		"usage: vigil export [FILE.db] [FILTER]; `vigil export --help` "
		"tells more\n");
}

static void json_is_what_show_prints_with_the_lines(void **state)
{
	scratch_does(*state,
		"vigil show AM-1 AM-2 --format json >show.json; "
		"vigil export --format json | "
		"sed -e 's/,\"lines\":.*\\]}/}/' -e 's/^\\],$/]/' "
		"-e 's/^\"figures\":.*,\"problems\"/,\"problems\"/' | "
		"tr -d '\\n' >all.json; tr -d '\\n' <show.json | "
		"cmp - all.json");
	scratch_says(*state,
		"vigil export --format json >all.json; "
		"sqlite3 :memory: \"SELECT count(*) FROM json_each("
		"readfile('all.json'), '\\$.claims[0].lines')\"",
		"4\n");
}

static void the_claims_can_be_imported_again(void **state)
{
	scratch_does(*state,
		"mkdir -p new/claims; "
		"vigil export --format csv --table claims >claims.csv; "
		"vigil -C new/claims import claims.csv");
	scratch_says(*state,
		"vigil list >old.txt; vigil -C new/claims list | diff old.txt "
		"-",
		"");
}

static void figures_are_those_of_stats(void **state)
{
	scratch_says(*state, "vigil export --format csv --table figures",
		"name,value,day\npublished,1,\nopen,1,\nclosed,0,\n"
		"holding,0,\npartial,1,\nnot_holding,0,\noverdue,1,\n"
		"reviewed,0,\nlast_review,,2026-09-01\nnext_due,,\n"
		"reviews,1,\nmoves,1,\non_time,0,\n");
	scratch_says(*state,
		"vigil stats --format csv | sed -n 's/^figures,,//p' >want; "
		"vigil export --format csv --table figures | "
		"sed -e 1d -e 's/,,/,/' -e 's/^\\(.*,.*\\),$/\\1/' | "
		"diff want -; "
		"vigil export ledger.db AM-1; sqlite3 -csv ledger.db "
		"\"SELECT name, ifnull(value, ifnull(day, '')) FROM figures\" "
		"| tr -d '\\r\"' | diff want -",
		"ledger.db: 1 claim\n");
	scratch_says(*state,
		"vigil stats --format json | sed -n "
		"'s/^\\(\"figures\":.*\\),$/\\1/p' >want; "
		"vigil export --format json | grep -c -F -f want",
		"1\n");
}

static void nothing_is_written_to_the_ledger(void **state)
{
	scratch_does(*state, "cp -R claims before; rm -r before/.vigil");
	scratch_does(*state,
		"vigil export ledger.db; vigil export --format json >all.json");
	scratch_says(*state, "diff -r -x .vigil claims before", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		export_test(a_database_has_the_history_that_counts),
		export_test(one_that_was_made_before_is_replaced),
		export_test(no_other_file_is),
		export_test(what_names_no_file_makes_none),
		export_test(where_nobody_can_write_is_told_at_once),
		export_test(a_table_is_written_as_csv),
		export_test(a_table_that_is_none_is_told),
		export_test(json_is_what_show_prints_with_the_lines),
		export_test(the_claims_can_be_imported_again),
		export_test(figures_are_those_of_stats),
		export_test(nothing_is_written_to_the_ledger),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
