/* test_store.c - the store as a whole: what it opens, and what it refuses. */
#include "arena.h"
#include "claim_support_store.h"
#include "db.h"
#include "store.h"

#include <stdlib.h>
#include <unistd.h>

/* ---- in memory ---- */

static void what_is_remembered_is_recalled(void **state)
{
	struct kept *kept = *state;
	const char *value;

	assert_done(kept, store_recall(kept->store, &kept->arena, "a", &value,
				  &kept->err));
	assert_string_equal(value, "");
	assert_done(
		kept, store_remember(kept->store, "a", "it's one", &kept->err));
	assert_done(kept, store_remember(kept->store, "b", "", &kept->err));
	assert_done(kept, store_recall(kept->store, &kept->arena, "a", &value,
				  &kept->err));
	assert_string_equal(value, "it's one");
	assert_done(kept, store_remember(kept->store, "a", "two", &kept->err));
	assert_done(kept, store_recall(kept->store, &kept->arena, "a", &value,
				  &kept->err));
	assert_string_equal(value, "two");
}

static void what_is_rolled_back_was_never_there(void **state)
{
	struct kept *kept = *state;
	const char *value;

	assert_done(kept, store_begin(kept->store, &kept->err));
	assert_done(kept, store_remember(kept->store, "a", "b", &kept->err));
	store_rollback(kept->store);
	assert_done(kept, store_recall(kept->store, &kept->arena, "a", &value,
				  &kept->err));
	assert_string_equal(value, "");
	assert_done(kept, store_begin(kept->store, &kept->err));
	assert_done(kept, store_remember(kept->store, "a", "c", &kept->err));
	assert_done(kept, store_commit(kept->store, &kept->err));
	store_rollback(kept->store);
	assert_done(kept, store_recall(kept->store, &kept->arena, "a", &value,
				  &kept->err));
	assert_string_equal(value, "c");
	assert_false(store_is_damaged(kept->store));
}

/* ---- in a file ---- */

/* Asserts that a path is refused, and returns what is said. */
static const char *refusal(
	struct place *place, const char *path, enum db_trouble expected)
{
	struct error err = { 0 };
	enum db_trouble trouble;

	assert_null(store_open(path, &trouble, &err));
	assert_int_equal(trouble, expected);
	assert_int_equal(err.code, FAILED);
	return arena_copy(&place->arena, err.message);
}

static void write_bytes(const char *path, const char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static size_t read_bytes(const char *path, char *bytes, size_t size)
{
	FILE *file = fopen(path, "rb");
	size_t length;

	assert_non_null(file);
	length = fread(bytes, 1, size, file);
	assert_int_equal(fclose(file), 0);
	return length;
}

static void a_file_keeps_what_it_was_given(void **state)
{
	struct place *place = *state;
	struct store *store = place_open(place);
	struct error err;
	const char *value;

	assert_int_equal(store_remember(store, "a", "b", &err), 0);
	store_close(store);
	store = place_open(place);
	assert_int_equal(
		store_recall(store, &place->arena, "a", &value, &err), 0);
	assert_string_equal(value, "b");
	store_close(store);
}

static void an_empty_file_becomes_a_store(void **state)
{
	struct place *place = *state;

	write_bytes(place->path, "", 0);
	store_close(place_open(place));
	store_close(place_open(place));
}

static void the_store_of_a_newer_vigil_is_refused(void **state)
{
	struct place *place = *state;
	struct store *store = place_open(place);
	struct error err;

	assert_int_equal(store_remember(store, "schema", "999", &err), 0);
	store_close(store);
	assert_string_equal(refusal(place, place->path, DB_REFUSED),
		"the store was made by a newer vigil (its version is 999, "
		"this one knows 4); install that one, or move .vigil/store.db "
		"away to have it made again");
}

/* Makes a database with the sqlite3 command, and asserts that it is refused
 * and stays as it is. */
static void check_foreign(struct place *place, const char *sql)
{
	static char before[65536], after[65536];
	size_t length;

	unlink(place->path);
	assert_int_equal(system(arena_printf(&place->arena, "sqlite3 '%s' '%s'",
				 place->path, sql)),
		0);
	length = read_bytes(place->path, before, sizeof(before));
	assert_string_equal(refusal(place, place->path, DB_REFUSED),
		arena_printf(&place->arena,
			"%s: this database belongs to another program; it was "
			"left alone: move it away",
			place->path));
	assert_int_equal(read_bytes(place->path, after, sizeof(after)), length);
	assert_memory_equal(before, after, length);
}

static void another_programs_database_is_left_alone(void **state)
{
	struct place *place = *state;

	check_foreign(place, "CREATE TABLE t (a); INSERT INTO t VALUES (1);");
	check_foreign(place, "PRAGMA application_id = 7; CREATE TABLE t (a);");
	check_foreign(place, "PRAGMA application_id = 7; VACUUM;");
	check_foreign(
		place, "CREATE TABLE claim (key); CREATE TABLE meta (a);");
}

static void a_file_that_is_no_database_is_damaged(void **state)
{
	static const size_t lengths[] = { 2, 100, 511, 512, 4096, 10000 };
	struct place *place = *state;
	char bytes[10000], after[10000];
	unsigned seed = 1;
	size_t i;

	for (i = 0; i < sizeof(bytes); i++) {
		seed = seed * 1664525 + 1013904223;
		bytes[i] = (char)(seed >> 24);
	}
	for (i = 0; i < sizeof(lengths) / sizeof(*lengths); i++) {
		write_bytes(place->path, bytes, lengths[i]);
		assert_string_equal(refusal(place, place->path, DB_DAMAGED),
			"the store: file is not a database");
		assert_int_equal(read_bytes(place->path, after, sizeof(after)),
			lengths[i]);
		assert_memory_equal(bytes, after, lengths[i]);
	}
}

static void what_cannot_be_opened_is_told(void **state)
{
	struct place *place = *state;

	assert_string_equal(refusal(place, place->directory, DB_FAILED),
		arena_printf(&place->arena, "%s: unable to open database file",
			place->directory));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(what_is_remembered_is_recalled),
		kept_test(what_is_rolled_back_was_never_there),
		place_test(a_file_keeps_what_it_was_given),
		place_test(an_empty_file_becomes_a_store),
		place_test(the_store_of_a_newer_vigil_is_refused),
		place_test(another_programs_database_is_left_alone),
		place_test(a_file_that_is_no_database_is_damaged),
		place_test(what_cannot_be_opened_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
