/* test_store.c - the store is made again, unless it is not ours. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

/* Runs vigil list with the time taken out of what it tells. */
#define VIGIL_LIST                                                             \
	"{ vigil list 2>&1 >&3 | sed 's/damaged-[0-9]*/damaged-N/' >&2; } "    \
	"3>&1"

static const char damaged[] =
	"vigil: claims/.vigil/store.db was damaged; it was set aside as "
	"claims/.vigil/store.db-damaged-N and is made again from the claim "
	"files and the record\n";

/* The write-ahead log is folded back, so that the store is all in one file. */
static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db "
		"'PRAGMA wal_checkpoint(TRUNCATE)'; "
		"rm -f claims/.vigil/store.db-*");
	return 0;
}

#define store_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void random_bytes_are_set_aside_and_said(void **state)
{
	scratch_does(*state,
		"awk 'BEGIN { srand(1); for (i = 0; i < 20000; i++) "
		"printf \"%c\", 128 + int(rand() * 128) }' >noise; "
		"cp noise claims/.vigil/store.db");
	scratch_answers(*state, VIGIL_LIST, 0, LISTED_REVIEWED, damaged);
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
	scratch_does(*state, "cmp noise claims/.vigil/store.db-damaged-*");
}

static void damage_that_shows_later_is_set_aside_as_well(void **state)
{
	scratch_does(*state,
		"cd claims/.vigil; head -c 20000 store.db >x; mv x store.db");
	scratch_answers(*state, VIGIL_LIST, 0, LISTED_REVIEWED, damaged);
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
}

static void noise_in_its_middle_never_gives_a_wrong_answer(void **state)
{
	scratch_does(*state,
		"cd claims/.vigil; size=$(wc -c <store.db); "
		"{ head -c 4096 store.db; head -c $((size - 4096)) /dev/zero | "
		"tr '\\0' '\\245'; } >x; mv x store.db");
	scratch_answers(*state, VIGIL_LIST, 0, LISTED_REVIEWED, damaged);
}

static void columns_that_vigil_would_not_write_crash_nothing(void **state)
{
	scratch_does(*state,
		"cp claims/.vigil/store.db good.db; "
		"sqlite3 good.db \"PRAGMA writable_schema = 1; "
		"UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') "
		"WHERE type = 'table'\"");
	scratch_says(*state,
		"for columns in 'claim SET reading = 99' "
		"'claim SET claim = NULL' 'claim SET file = NULL' "
		"'claim SET id = char(27)' "
		"'file SET digest = NULL' "
		"'entry SET hash = number' 'entry SET hash = NULL' "
		"'entry SET line = NULL' \"entry SET line = x'41'\" "
		"'meta SET value = NULL' 'meta SET value = -127' "
		"'bucket SET sum = NULL'; do "
		"rm -f claims/.vigil/store.db*; "
		"cp good.db claims/.vigil/store.db; "
		"sqlite3 claims/.vigil/store.db \"UPDATE $columns\"; "
		"for command in list 'show AM-162' verify; do "
		"vigil $command >out 2>&1; [ $? -lt 128 ] && "
		"! grep -q \"$(printf '\\033')\" out || "
		"echo \"$command: $columns\"; done; done",
		"");
}

static void an_empty_store_is_filled(void **state)
{
	scratch_does(*state, ": >claims/.vigil/store.db");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
}

static void without_its_directory_the_answers_are_the_same(void **state)
{
	scratch_does(*state,
		"vigil show AM-1 AM-2 --format json >before; "
		"vigil log --format json >log; "
		"cp -r claims/journal kept; "
		"rm -r claims/.vigil");
	scratch_does(*state,
		"vigil show AM-1 AM-2 --format json | "
		"cmp - before");
	scratch_does(*state, "vigil log --format json | cmp - log");
	scratch_does(*state, "diff -r kept claims/journal");
}

static void the_ledger_can_be_copied(void **state)
{
	scratch_does(*state,
		"cp -r claims copy; vigil -C copy list >there; "
		"vigil list | cmp - there");
}

static void a_database_of_another_program_is_left_alone(void **state)
{
	static const char *const commands[] = { "list", "due", "sync",
		"mark AM-2 holding" };
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch,
		"cd claims/.vigil; rm store.db; sqlite3 store.db "
		"'CREATE TABLE theirs (a); INSERT INTO theirs VALUES (7)'");
	scratch_does(scratch, "cksum <claims/.vigil/store.db >before");
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		char *name = arena_copy(&scratch->arena, commands[i]);

		name[strcspn(name, " ")] = '\0';
		scratch_refuses(scratch,
			arena_printf(&scratch->arena, "vigil %s", commands[i]),
			1,
			arena_printf(&scratch->arena,
				"vigil %s: claims/.vigil/store.db: this "
				"database belongs to another program; it was "
				"left alone: move it away\n",
				name));
	}
	scratch_does(scratch, "cksum <claims/.vigil/store.db | cmp - before");
}

static void a_store_of_a_newer_vigil_is_refused(void **state)
{
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db \"UPDATE meta SET value = 99 "
		"WHERE name = 'schema'\"");
	scratch_refuses(*state,
		"{ vigil list 2>&1 >&3 | sed 's/knows [0-9]*/knows N/' >&2; } "
		"3>&1",
		0,
		"vigil list: the store was made by a newer vigil (its version "
		"is 99, this one knows N); install that one, or move "
		".vigil/store.db away to have it made again\n");
	assert_int_equal(scratch_run(*state, "vigil list").status, 1);
}

/* Its log stays behind, and must not be taken for that of the new one. */
static void a_store_that_is_deleted_alone_is_made_again(void **state)
{
	scratch_does(*state,
		"vigil list >before; rm claims/.vigil/store.db; vigil list "
		"| cmp - before; vigil verify");
}

static void a_check_needs_no_store(void **state)
{
	scratch_does(*state, "echo noise >claims/.vigil/store.db");
	scratch_says(*state, "vigil check | grep -c ': warning: '", "2\n");
	scratch_says(*state, "cat claims/.vigil/store.db", "noise\n");
}

static void a_store_that_cannot_be_opened_is_done_without(void **state)
{
	scratch_does(*state, "cd claims/.vigil; rm store.db; mkdir store.db");
	scratch_answers(*state, "vigil list", 0, LISTED_REVIEWED,
		"vigil: claims cannot be written (claims/.vigil/store.db: is "
		"not a regular file; move it away); this answer comes from a "
		"store in memory\n");
	scratch_refuses(*state, "vigil mark AM-2 holding", 1,
		"vigil mark: claims/.vigil/store.db: is not a regular file; "
		"move it away\n");
}

/* It takes the steps that it lacks, and reads all files anew. */
static void the_store_of_an_older_vigil_is_brought_up_to_date(void **state)
{
	scratch_does(*state,
		"vigil dissent AM-1 --from Dora --note No.; "
		"vigil show AM-1 --format json >before; "
		"vigil list >list; sqlite3 claims/.vigil/store.db '"
		"DROP INDEX claim_next_review; DROP INDEX claim_awaits; DROP "
		"INDEX claim_dissents; "
		"DROP INDEX claim_successor; DROP INDEX item_supersedes; "
		"ALTER TABLE claim DROP COLUMN awaits; "
		"ALTER TABLE claim DROP COLUMN dissents; "
		"ALTER TABLE claim DROP COLUMN successor; "
		"UPDATE meta SET value = 1 WHERE name = \"schema\"'");
	scratch_does(*state,
		"vigil list | cmp - list; "
		"vigil show AM-1 --format json | cmp - before; vigil verify");
	scratch_says(
		*state, "ls claims/.vigil | grep -c damaged || true", "0\n");
}

/* What no file says any more, and what mail went out, are in the store alone.
 */
static void nothing_that_only_it_has_is_lost_by_that(void **state)
{
	scratch_does(*state,
		"rm claims/journal/*-review-*; "
		"echo 'id: [' >claims/AM-2.yaml; "
		"vigil list >before 2>messages; "
		"sqlite3 claims/.vigil/store.db '"
		"INSERT INTO meta VALUES (\"mail-run\", \"2026-11-01\"); "
		"ALTER TABLE item RENAME TO items; "
		"CREATE TABLE item AS SELECT * FROM items; DROP TABLE items; "
		"DROP INDEX claim_next_review; "
		"ALTER TABLE claim DROP COLUMN reason; "
		"ALTER TABLE claim DROP COLUMN notes; "
		"UPDATE meta SET value = 2 WHERE name = \"schema\"'; "
		"vigil list >after 2>again || true");
	scratch_does(*state, "cmp before after; cmp messages again");
	scratch_says(*state,
		"sqlite3 claims/.vigil/store.db 'SELECT count(*) FROM entry; "
		"SELECT value FROM meta WHERE name = \"mail-run\"'",
		"3\n2026-11-01\n");
	scratch_says(*state, "sed 's/(its file is broken) //' before",
		LISTED_1 LISTED_2);
}

/* As vigil 0.1 kept entries, which knew of one file of them. */
static void entries_that_only_the_store_of_0_1_has_are_lost_ones(void **state)
{
	scratch_does(*state,
		"rm claims/journal/*-review-*; sqlite3 claims/.vigil/store.db '"
		"ALTER TABLE entry RENAME TO entries; "
		"DROP INDEX entry_claim; DROP INDEX entry_file; "
		"DROP INDEX entry_author; DROP INDEX entry_gone; "
		"CREATE TABLE entry (number INTEGER PRIMARY KEY,"
		" hash TEXT NOT NULL UNIQUE, claim TEXT NOT NULL,"
		" author TEXT, recorded TEXT, line TEXT NOT NULL); "
		"INSERT INTO entry SELECT number, hash, claim, author,"
		" recorded, line FROM entries; DROP TABLE entries; "
		"DROP TABLE record; DROP TABLE copy; "
		"UPDATE meta SET value = 3 WHERE name = \"schema\"'");
	scratch_answers(*state, "vigil list", 4, LISTED_1 LISTED_2,
		"claims/journal: error: 1 entry was lost; `vigil journal lost` "
		"lists it, `vigil journal restore` writes it back, `vigil "
		"journal forget` gives it up\n");
	scratch_says(*state, "vigil journal restore | tail -n 1",
		"1 written back\n");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		store_test(random_bytes_are_set_aside_and_said),
		store_test(damage_that_shows_later_is_set_aside_as_well),
		store_test(noise_in_its_middle_never_gives_a_wrong_answer),
		store_test(columns_that_vigil_would_not_write_crash_nothing),
		store_test(an_empty_store_is_filled),
		store_test(without_its_directory_the_answers_are_the_same),
		store_test(the_ledger_can_be_copied),
		store_test(a_database_of_another_program_is_left_alone),
		store_test(a_store_of_a_newer_vigil_is_refused),
		store_test(a_store_that_is_deleted_alone_is_made_again),
		store_test(a_check_needs_no_store),
		store_test(a_store_that_cannot_be_opened_is_done_without),
		store_test(the_store_of_an_older_vigil_is_brought_up_to_date),
		store_test(nothing_that_only_it_has_is_lost_by_that),
		store_test(
			entries_that_only_the_store_of_0_1_has_are_lost_ones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
