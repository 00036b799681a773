/* test_archive.c - many files in one, and what may not be in it. */
#include "archive.h"

#include <stdlib.h>

#include "claim_support_store.h"

#define TABLE                                                                  \
	"CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT,"      \
	" sz INT, data BLOB);"

/* A name and what is in it, as far as a NUL. */
struct piece {
	const char *name, *bytes;
	size_t length;
};

static const struct piece pieces[] = {
	{ "a.yaml", "id: A\n", 6 },
	{ "sub/\xc3\xbc.yaml", "\0\xff\0", 3 },
	{ "no UTF-8 \xff, a\nnewline", "x", 1 },
	{ "empty", "", 0 },
};

enum { PIECES = sizeof(pieces) / sizeof(*pieces) };

static void make_empty(const struct place *place)
{
	FILE *file = fopen(place->path, "wb");

	assert_non_null(file);
	assert_int_equal(fclose(file), 0);
}

static struct archived file_of(const struct piece *piece)
{
	return (struct archived){ .name = piece->name,
		.bytes = piece->bytes,
		.length = piece->length,
		.mode = 0640,
		.modified = 1234567890 };
}

static void make_archive(const struct place *place)
{
	struct archive *archive;
	struct error err = { 0 };
	size_t i;

	make_empty(place);
	archive = archive_make(place->path, "it", &err);
	assert_non_null(archive);
	for (i = 0; i < PIECES; i++) {
		const struct archived file = file_of(&pieces[i]);

		assert_int_equal(archive_add(archive, &file, &err), 0);
	}
	assert_int_equal(archive_finish(archive, &err), 0);
	archive_close(archive);
}

static struct archive *open_archive(const struct place *place)
{
	struct error err = { 0 };
	struct archive *archive = archive_open(place->path, &err);

	assert_string_equal(err.message, "");
	assert_non_null(archive);
	return archive;
}

/* ---- what goes in comes out ---- */

static int take_next(
	void *context, const struct archived *file, struct error *err)
{
	size_t *number = context;
	const struct piece *piece = &pieces[*number];

	(void)err;
	assert_true(*number < PIECES);
	assert_string_equal(file->name, piece->name);
	assert_int_equal(file->length, piece->length);
	if (piece->length)
		assert_memory_equal(file->bytes, piece->bytes, piece->length);
	assert_int_equal(file->mode, 0640);
	assert_int_equal(file->modified, 1234567890);
	++*number;
	return 0;
}

static void what_was_added_comes_back_byte_for_byte(void **state)
{
	struct archive *archive;
	struct error err;
	size_t number = 0;

	make_archive(*state);
	archive = open_archive(*state);
	assert_int_equal(archive_each(archive, take_next, &number, &err), 0);
	assert_int_equal(number, PIECES);
	archive_close(archive);
}

static int take_one(
	void *context, const struct archived *file, struct error *err)
{
	++*(int *)context;
	return (fail)(err, INVALID, "not %s", file->name);
}

static void nothing_is_taken_behind_one_that_is_refused(void **state)
{
	struct archive *archive;
	struct error err;
	int count = 0;

	make_archive(*state);
	archive = open_archive(*state);
	assert_int_equal(archive_each(archive, take_one, &count, &err), -1);
	assert_int_equal(count, 1);
	assert_int_equal(err.code, INVALID);
	assert_string_equal(err.message, "not a.yaml");
	archive_close(archive);
}

static void a_name_is_there_once(void **state)
{
	struct place *place = *state;
	const struct archived file = file_of(&pieces[0]);
	struct archive *archive;
	struct error err;

	make_empty(place);
	archive = archive_make(place->path, "it", &err);
	assert_non_null(archive);
	assert_int_equal(archive_add(archive, &file, &err), 0);
	assert_int_equal(archive_add(archive, &file, &err), -1);
	assert_string_equal(
		err.message, "it: UNIQUE constraint failed: sqlar.name");
	archive_close(archive);
}

static void one_that_was_not_finished_holds_nothing(void **state)
{
	struct place *place = *state;
	const struct archived file = file_of(&pieces[0]);
	struct archive *archive;
	struct error err;

	make_empty(place);
	archive = archive_make(place->path, "it", &err);
	assert_int_equal(archive_add(archive, &file, &err), 0);
	archive_close(archive);
	assert_null(archive_open(place->path, &err));
	assert_int_equal(err.code, FAILED);
}

/* ---- what comes from elsewhere ---- */

static void make_with(struct place *place, const char *sql)
{
	make_empty(place);
	assert_int_equal(
		system(arena_printf(&place->arena,
			"printf '%%s' \"%s\" | sqlite3 -batch '%s' >/dev/null",
			sql, place->path)),
		0);
}

static void check_refused(struct place *place, const char *why)
{
	struct error err = { 0 };

	assert_null(archive_open(place->path, &err));
	assert_int_equal(err.code, FAILED);
	assert_string_equal(err.message,
		arena_printf(&place->arena, "%s: %s", place->path, why));
}

struct foreign {
	const char *sql, *why;
};

static void check_all(struct place *place, const struct foreign *foreign)
{
	for (; foreign->sql; foreign++) {
		make_with(place, foreign->sql);
		check_refused(place, foreign->why);
	}
}

#define NO_BACKUP                                                              \
	"this is no backup: it holds no table sqlar, or more than that"

static void what_is_not_just_an_archive_is_refused(void **state)
{
	static const struct foreign foreign[] = {
		{ "CREATE TABLE t (a);", NO_BACKUP },
		{ "CREATE TABLE sqlar (name TEXT, mode INT, mtime INT, sz INT,"
		  " data BLOB);",
			NO_BACKUP },
		{ "CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT,"
		  " mtime INT, sz INT);",
			NO_BACKUP },
		{ "CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT,"
		  " mtime INT, sz INT, data BLOB AS (zeroblob(sz)));",
			NO_BACKUP },
		{ "CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT,"
		  " mtime INT, sz INT, data BLOB, more);",
			NO_BACKUP },
		{ "CREATE VIEW sqlar AS SELECT 'a' AS name, 33188 AS mode,"
		  " 0 AS mtime, 1 AS sz, x'41' AS data;",
			NO_BACKUP },
		{ "CREATE VIRTUAL TABLE sqlar USING fts5(name, mode, mtime, sz,"
		  " data);",
			NO_BACKUP },
		{ TABLE "CREATE TABLE t (a);", NO_BACKUP },
		{ TABLE "CREATE VIEW v AS SELECT 1;", NO_BACKUP },
		{ TABLE "CREATE INDEX i ON sqlar (abs(sz));", NO_BACKUP },
		{ TABLE "CREATE TRIGGER t AFTER INSERT ON sqlar BEGIN"
			" DELETE FROM sqlar; END;",
			NO_BACKUP },
		{ NULL, NULL },
	};

	check_all(*state, foreign);
}

#define FILE_WITH(values) TABLE "INSERT INTO sqlar VALUES (" values ");"

static void what_is_no_regular_file_is_refused(void **state)
{
	static const struct foreign foreign[] = {
		{ FILE_WITH("'a', 41471, 0, -1, 'x'"),
			"a: is no regular file" },
		{ FILE_WITH("'a', 16877, 0, 0, NULL"),
			"a: is no regular file" },
		{ FILE_WITH("'a', 98724, 0, 1, x'41'"),
			"a: is no regular file" },
		{ FILE_WITH("'a', NULL, 0, 1, x'41'"),
			"a: is no regular file" },
		{ FILE_WITH("'a', 33188, 0, 1, 'A'"), "a: is no regular file" },
		{ FILE_WITH("'a', 33188, 'now', 1, x'41'"),
			"a: is no regular file" },
		{ FILE_WITH("'a', 33188, 0, 4000, x'41'"),
			"a: is compressed; `sqlite3 FILE -Ax` can unpack it" },
		{ FILE_WITH("x'41', 33188, 0, 1, x'41'"),
			"a file in it has no proper name" },
		{ FILE_WITH("NULL, 33188, 0, 1, x'41'"),
			"a file in it has no proper name" },
		{ FILE_WITH("'a' || char(0) || 'b', 33188, 0, 1, x'41'"),
			"a file in it has no proper name" },
		{ FILE_WITH("printf('%5000d', 1), 33188, 0, 1, x'41'"),
			"a file in it has no proper name" },
		{ FILE_WITH("'a' || char(10, 27), 16877, 0, 1, x'41'"),
			"a \ufffd: is no regular file" },
		{ NULL, NULL },
	};

	check_all(*state, foreign);
}

static void a_check_in_the_table_is_not_run(void **state)
{
	struct place *place = *state;

	make_with(place,
		"CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT,"
		" mtime INT, sz INT, data BLOB CHECK (length(data) < 1));"
		"PRAGMA ignore_check_constraints = ON;"
		"INSERT INTO sqlar VALUES ('a', 33188, 0, 1, x'41');");
	archive_close(open_archive(place));
}

static void a_file_that_is_no_database_is_refused(void **state)
{
	struct place *place = *state;
	FILE *file = fopen(place->path, "wb");

	assert_non_null(file);
	assert_true(fputs("hello\n", file) >= 0);
	assert_int_equal(fclose(file), 0);
	check_refused(place, "file is not a database");
	make_empty(place);
	check_refused(place, NO_BACKUP);
}

/* The page with the index of names is overwritten. */
static void what_is_damaged_is_refused(void **state)
{
	struct place *place = *state;

	make_archive(place);
	assert_int_equal(
		system(arena_printf(&place->arena,
			"printf '\\377\\377\\377' | dd of='%s' bs=1 seek=8200 "
			"conv=notrunc 2>/dev/null",
			place->path)),
		0);
	check_refused(place, "this backup is damaged");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		place_test(what_was_added_comes_back_byte_for_byte),
		place_test(nothing_is_taken_behind_one_that_is_refused),
		place_test(a_name_is_there_once),
		place_test(one_that_was_not_finished_holds_nothing),
		place_test(what_is_not_just_an_archive_is_refused),
		place_test(what_is_no_regular_file_is_refused),
		place_test(a_check_in_the_table_is_not_run),
		place_test(a_file_that_is_no_database_is_refused),
		place_test(what_is_damaged_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
