/* test_backup_hostile.c - vigil restore of what was made to do harm. */
#include "scratch.h"

#define TABLE                                                                  \
	"CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT,"      \
	" sz INT, data BLOB);"

/* Makes it.sqlar by SQL, in a directory that holds nothing else. */
static void make(struct scratch *scratch, const char *sql)
{
	scratch_write(scratch, "../home/sql", sql);
	scratch_does(scratch,
		"rm -rf ./* .[!.]*; sqlite3 -batch it.sqlar <../home/sql");
}

/* The directory is one below that of it.sqlar, so that what goes up is seen. */
static void check_refused(
	struct scratch *scratch, const char *sql, const char *why)
{
	make(scratch, sql);
	scratch_refuses(scratch, "mkdir d; vigil restore it.sqlar d/claims", 1,
		arena_printf(
			&scratch->arena, "vigil restore: it.sqlar: %s\n", why));
	scratch_says(scratch, "find . | sort; ls ..",
		".\n./d\n./it.sqlar\nbin\nerr\nhome\nout\nwork\n");
}

/* A good claim comes first: not even that may be written. */
static void a_name_that_is_no_ledgers_is_refused(void **state)
{
	static const char *const names[] = { "../x.yaml", "../../x.yaml",
		"sub/../../x.yaml", "./x.yaml", "sub/./x.yaml", "/tmp/x.yaml",
		"//x.yaml", "sub//x.yaml", "", ".", "..", "/", "sub/",
		"x.yaml/", ".vigil/store.db", ".vigil/x.yaml",
		"sub/.vigil/x.yaml", ".git/hooks/pre-commit", ".x.yaml",
		"sub/.gitattributes", "README", "x.yaml/y.yaml", "journal",
		"sub/journal.jsonl", "vigil.yaml/x.yaml", "x.YAML", ".yaml",
		".vigil", "..\\x.yaml" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		check_refused(scratch,
			arena_printf(&scratch->arena,
				TABLE "INSERT INTO sqlar VALUES"
				      " ('A.yaml', 33188, 0, 1, x'41'),"
				      " ('%s', 33188, 0, 1, x'41');",
				names[i]),
			arena_printf(&scratch->arena,
				"%s: no file of a ledger; `sqlite3 FILE -At` "
				"lists what is in it",
				names[i]));
}

static void a_name_is_told_without_its_escapes(void **state)
{
	check_refused(*state,
		TABLE
		"INSERT INTO sqlar VALUES ('x' || char(27) || '[31m' ||"
		" char(10) || 'vigil: all is well', 33188, 0, 1, x'41');",
		"x\ufffd[31m vigil: all is well: no file of a ledger; "
		"`sqlite3 FILE -At` lists what is in it");
}

/* 64 directories deep is as far as vigil looks. */
static void a_name_that_is_too_deep_or_long_is_refused(void **state)
{
	struct scratch *scratch = *state;
	struct answer answer;

	make(scratch, TABLE
		"INSERT INTO sqlar VALUES (replace(printf('%064d', 0),"
		" '0', 'd/') || 'x.yaml', 33188, 0, 1, x'41');");
	answer = scratch_run(scratch, "vigil restore it.sqlar d");
	assert_int_equal(answer.status, 4);
	make(scratch, TABLE
		"INSERT INTO sqlar VALUES (replace(printf('%065d', 0),"
		" '0', 'd/') || 'x.yaml', 33188, 0, 1, x'41');");
	answer = scratch_run(scratch, "vigil restore it.sqlar d");
	assert_int_equal(answer.status, 1);
	make(scratch, TABLE
		"INSERT INTO sqlar VALUES ('A.yaml', 33188, 0, 1, x'41'),"
		" (printf('%0300d.yaml', 0), 33188, 0, 1, x'41');");
	answer = scratch_run(scratch, "vigil restore it.sqlar d");
	assert_int_equal(answer.status, 1);
	scratch_says(scratch, "ls", "it.sqlar\n");
}

static void what_is_no_regular_file_is_refused(void **state)
{
	check_refused(*state,
		TABLE
		"INSERT INTO sqlar VALUES"
		" ('A.yaml', 33188, 0, 1, x'41'),"
		" ('B.yaml', 41471, 0, -1, '/etc/passwd');",
		"B.yaml: is no regular file");
	check_refused(*state,
		TABLE
		"INSERT INTO sqlar VALUES"
		" ('A.yaml', 33188, 0, 1, x'41'),"
		" ('B.yaml', 16877, 0, 0, NULL);",
		"B.yaml: is no regular file");
	check_refused(*state,
		TABLE
		"INSERT INTO sqlar VALUES"
		" ('B.yaml', 4516, 0, 1, x'41');",
		"B.yaml: is no regular file");
}

static void compressed_files_are_refused_and_it_says_what_to_do(void **state)
{
	scratch_claim(*state, "A-1",
		"notes: "
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n");
	scratch_refuses(*state,
		"cd claims; sqlite3 ../it.sqlar -Ac A-1.yaml; cd ..; "
		"vigil restore it.sqlar d",
		1,
		"vigil restore: it.sqlar: A-1.yaml: is compressed; `sqlite3 "
		"FILE -Ax` can unpack it\n");
	scratch_does(*state,
		"mkdir d; cd d; sqlite3 ../it.sqlar -Ax; "
		"cmp A-1.yaml ../claims/A-1.yaml");
}

/* No bits that would give a file other rights than its reader has. */
static void special_permissions_do_not_come_back(void **state)
{
	make(*state, TABLE
		"INSERT INTO sqlar VALUES"
		" ('A.yaml', 36863, -1, 23, 'id: A' || char(10) ||"
		" 'claim: It holds.');"
		"UPDATE sqlar SET data = CAST(data AS BLOB),"
		" sz = length(data);");
	scratch_says(*state,
		"umask 022; vigil restore it.sqlar d >/dev/null; "
		"stat -c %a d/A.yaml",
		"755\n");
}

/* Text in another encoding, and a table without row numbers. */
static void an_unusual_one_that_is_sound_is_taken(void **state)
{
	make(*state,
		"PRAGMA encoding = 'UTF-16';"
		"CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT,"
		" mtime INT, sz INT, data BLOB) WITHOUT ROWID;"
		"INSERT INTO sqlar VALUES (char(252) || '.yaml', 33188, 0, 5,"
		" x'69643a2041');");
	assert_int_equal(
		scratch_run(*state, "vigil restore it.sqlar d").status, 4);
	scratch_says(*state, "cat d/\xc3\xbc.yaml", "id: A");
}

/* Two names that are one once they are UTF-8: the second finds the first. */
static void names_that_fall_together_leave_nothing(void **state)
{
	struct answer answer;

	make(*state,
		"PRAGMA encoding = 'UTF-16le';" TABLE
		"INSERT INTO sqlar VALUES"
		" (CAST(x'00d82e00790061006d006c00' AS TEXT), 33188, 0, 1,"
		" x'41'), (CAST(x'01d82e00790061006d006c00' AS TEXT), 33188, 0,"
		" 1, x'41');");
	answer = scratch_run(*state, "vigil restore it.sqlar d");
	assert_int_equal(answer.status, 1);
	scratch_says(*state, "ls", "it.sqlar\n");
}

/* The view would write forever; nothing of it is run. */
static void what_would_run_is_refused(void **state)
{
	static const char no_backup[] =
		"this is no backup: it holds no table sqlar, or more than that";

	check_refused(*state,
		"CREATE VIEW sqlar AS WITH RECURSIVE n (i) AS (SELECT 1 UNION"
		" ALL SELECT i + 1 FROM n) SELECT i || '.yaml' AS name, 33188"
		" AS mode, 0 AS mtime, 1 AS sz, x'41' AS data FROM n;",
		no_backup);
	check_refused(*state,
		TABLE
		"CREATE TRIGGER t AFTER INSERT ON sqlar BEGIN DELETE"
		" FROM sqlar; END;",
		no_backup);
	check_refused(*state,
		"CREATE VIRTUAL TABLE sqlar USING fts5 (name, mode, mtime, sz,"
		" data);",
		no_backup);
}

static void one_that_was_cut_or_changed_is_refused(void **state)
{
	static const char *const harms[] = { "head -c 8192 it.sqlar >x",
		"head -c 9000 it.sqlar >x",
		("{ head -c 8192 it.sqlar; tail -c +8193 it.sqlar | "
		 "tr '\\0-\\377' '\\245'; } >x") };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < sizeof(harms) / sizeof(*harms); i++) {
		make(scratch, TABLE
			"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
			" SELECT i + 1 FROM n LIMIT 100) INSERT INTO"
			" sqlar SELECT i || '.yaml', 33188, 0, 9000,"
			" zeroblob(9000) FROM n;");
		scratch_does(scratch, harms[i]);
		scratch_does(scratch, "mv x it.sqlar");
		assert_int_equal(
			scratch_run(scratch, "vigil restore it.sqlar d").status,
			1);
		scratch_says(scratch, "ls", "it.sqlar\n");
	}
}

/* As sqlite3 leaves it when it is killed while it changes every file. */
static void one_that_was_left_half_changed_is_refused(void **state)
{
	struct answer answer;

	make(*state, TABLE
		"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
		" SELECT i + 1 FROM n LIMIT 100) INSERT INTO"
		" sqlar SELECT i || '.yaml', 33188, 0, 9000,"
		" zeroblob(9000) FROM n;");
	scratch_run(*state,
		"sqlite3 it.sqlar 'PRAGMA cache_size = 5' "
		"'BEGIN; UPDATE sqlar SET data = randomblob(9000)' "
		"'.shell kill -9 $PPID'");
	answer = scratch_run(*state, "vigil restore it.sqlar d");
	assert_int_equal(answer.status, 1);
	scratch_says(*state, "ls", "it.sqlar\nit.sqlar-journal\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_name_that_is_no_ledgers_is_refused),
		scratch_test(a_name_is_told_without_its_escapes),
		scratch_test(a_name_that_is_too_deep_or_long_is_refused),
		scratch_test(what_is_no_regular_file_is_refused),
		scratch_test(
			compressed_files_are_refused_and_it_says_what_to_do),
		scratch_test(special_permissions_do_not_come_back),
		scratch_test(an_unusual_one_that_is_sound_is_taken),
		scratch_test(names_that_fall_together_leave_nothing),
		scratch_test(what_would_run_is_refused),
		scratch_test(one_that_was_cut_or_changed_is_refused),
		scratch_test(one_that_was_left_half_changed_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
