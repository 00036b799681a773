/* test_verify.c - vigil verify finds what was changed behind vigil's back. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#include <string.h>

static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state,
		"vigil mark AM-1 holding --note one; vigil mark AM-1 holding "
		"--note two; vigil mark AM-2 partial --note moved");
	return 0;
}

#define verify_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Returns what verify says of a ledger, without its last line, the digest.
 */
static const char *told(struct scratch *scratch, int status)
{
	struct answer answer = scratch_run(scratch, "vigil verify");
	char *digest = strstr(answer.out, "digest ");

	assert_string_equal(answer.err, "");
	assert_int_equal(answer.status, status);
	assert_non_null(digest);
	*digest = '\0';
	return answer.out;
}

#define WHOLE(entries)                                                         \
	entries " entries of 2 claims: each is as it was written, none "       \
		"between is missing, each file has the text that was judged\n"
#define LACKS                                                                  \
	"claims/journal.jsonl: error: the journal lacks 1 entry that the "     \
	"store has; `vigil journal --restore` writes it back\n"
#define GAP(line)                                                              \
	"claims/journal.jsonl:" line                                           \
	":1: error: AM-1: the entry before this "                              \
	"review of 2026-11-23 is missing: it was taken out or changed\n"

static void a_record_that_nobody_touched_is_whole(void **state)
{
	assert_string_equal(told(*state, 0), WHOLE("5"));
	scratch_does(*state, "rm -r claims/.vigil");
	assert_string_equal(told(*state, 0), WHOLE("5"));
}

static void an_edited_note_is_found(void **state)
{
	scratch_does(*state, "sed -i s/one/won/ claims/journal.jsonl");
	assert_string_equal(told(*state, 4),
		"claims/journal.jsonl:3:1: error: this entry was changed after "
		"it was written: its hash is not that of the line; put it back "
		"as it was\n" LACKS
			GAP("4") "3 faults in 4 entries of 2 "
				 "claims\n");
}

/* With a hash of its own the line holds, but nothing after it does. */
static void an_edited_verdict_with_a_new_hash_is_found(void **state)
{
	scratch_does(*state,
		"line=$(sed -n '3s/holding/partial/p' claims/journal.jsonl | "
		"sed 's/,\"hash\":\"[0-9a-f]*\"}$//')\n"
		"hash=$(printf '%s}' \"$line\" | sha256sum | cut -c 1-64)\n"
		"{ sed -n 1,2p claims/journal.jsonl\n"
		"printf '%s,\"hash\":\"%s\"}\\n' \"$line\" \"$hash\"\n"
		"sed 1,3d claims/journal.jsonl; } >new\n"
		"mv new claims/journal.jsonl; rm -r claims/.vigil");
	assert_string_equal(
		told(*state, 4), GAP("4") "1 fault in 5 entries of 2 claims\n");
}

static void a_moved_date_is_found(void **state)
{
	scratch_does(*state,
		"sed -i '4s/2026-11-23/2026-11-22/' claims/journal.jsonl");
	assert_non_null(strstr(told(*state, 4), "journal.jsonl:4:1: error"));
}

static void a_line_taken_from_the_start_is_found(void **state)
{
	scratch_does(*state, "sed -i 1d claims/journal.jsonl");
	assert_string_equal(told(*state, 4),
		LACKS GAP("2") "2 faults in 4 entries of 2 claims\n");
}

static void a_line_taken_from_the_middle_is_found_without_a_store(void **state)
{
	scratch_does(
		*state, "sed -i 3d claims/journal.jsonl; rm -r claims/.vigil");
	assert_string_equal(
		told(*state, 4), GAP("3") "1 fault in 4 entries of 2 claims\n");
}

static void a_tail_that_is_cut_off_is_known_to_the_store(void **state)
{
	scratch_does(*state, "sed -i '$d' claims/journal.jsonl");
	assert_string_equal(
		told(*state, 4), LACKS "1 fault in 4 entries of 2 claims\n");
}

static void a_history_taken_out_whole_is_known_to_the_store(void **state)
{
	scratch_does(*state, "sed -i /AM-2/d claims/journal.jsonl");
	assert_string_equal(told(*state, 4),
		"claims/journal.jsonl: error: the journal lacks 2 entries that "
		"the store has; `vigil journal --restore` writes them back\n"
		"1 fault in 3 entries of 2 claims\n");
}

static void an_edited_text_is_found_without_a_store(void **state)
{
	scratch_does(*state,
		"sed -i s/holds/stands/ claims/AM-1.yaml; rm -r claims/.vigil");
	assert_string_equal(told(*state, 4),
		"claims/AM-1.yaml:2:8: error: claim: this is not the text that "
		"was published; put it back, or accept it: vigil correct AM-1 "
		"--accept-text --note TEXT\n"
		"    claim: The claim AM-1 stands.\n"
		"           ^\n"
		"1 fault in 5 entries of 2 claims\n");
}

/* Runs a statement on the store, and asserts what verify then tells. */
static void edit_store(struct scratch *scratch, const char *statement,
	const char *fault, const char *counts)
{
	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"sqlite3 claims/.vigil/store.db \"%s\"", statement));
	assert_string_equal(told(scratch, 4),
		arena_printf(&scratch->arena, "%s; %s\n%s\n", fault,
			"delete .vigil/store.db to have it made again",
			counts));
}

static void an_edited_store_is_found(void **state)
{
	static const char *const edits[] = {
		"UPDATE claim SET verdict = 'holding' WHERE key = 'am-2'",
		"UPDATE claim SET dissents = 1 WHERE key = 'am-2'",
		"UPDATE claim SET drafted_by = 'Eve' WHERE key = 'am-2'",
		"INSERT INTO item VALUES ('am-2', 'tags', 9, 'eve')",
		"UPDATE entry SET author = 'Eve' WHERE claim = 'am-2'",
		("UPDATE entry SET line = replace(line, 'a', 'e')"
		 " WHERE claim = 'am-2'"),
	};
	size_t i;

	for (i = 0; i < sizeof(edits) / sizeof(*edits); i++) {
		edit_store(*state, edits[i],
			"claims/AM-2.yaml: error: AM-2: the store says "
			"otherwise than the file and the journal",
			"1 fault in 5 entries of 2 claims");
		scratch_does(
			*state, "rm -r claims/.vigil && vigil due >due.txt");
	}
}

static void a_claim_that_only_the_store_has_is_found(void **state)
{
	edit_store(*state,
		"CREATE TABLE one AS SELECT * FROM claim WHERE key = 'am-2';"
		"UPDATE one SET key = 'am-9', id = 'AM-9';"
		"INSERT INTO claim SELECT * FROM one; DROP TABLE one",
		"claims: error: AM-9: the store has it, but no file",
		"1 fault in 5 entries of 2 claims");
}

static void other_orders_and_repeated_lines_are_no_faults(void **state)
{
	scratch_does(*state,
		"tac claims/journal.jsonl >new; cat new "
		">>claims/journal.jsonl");
	assert_string_equal(told(*state, 0), WHOLE("5"));
	scratch_does(
		*state, "cp new claims/journal.jsonl; rm -r claims/.vigil");
	assert_string_equal(told(*state, 0), WHOLE("5"));
}

static void reviews_of_two_branches_are_told_and_no_fault(void **state)
{
	scratch_does(*state,
		"cp -r claims other; vigil mark AM-1 holding --by Ann; "
		"vigil -C other mark AM-1 holding --by Bob; "
		"tail -n 1 other/journal.jsonl >>claims/journal.jsonl");
	assert_string_equal(told(*state, 0),
		"claims/journal.jsonl:7:1: warning: AM-1: made beside the "
		"entry of line 6, as on two branches; both count\n" WHOLE("7"));
}

static void an_older_journal_proves_that_nothing_is_gone(void **state)
{
	struct answer answer;

	scratch_does(*state,
		"cp claims/journal.jsonl old; vigil mark AM-1 holding; "
		"vigil verify --against old");
	scratch_does(*state,
		"sed -i '5,$d' claims/journal.jsonl; rm -r claims/.vigil");
	answer = scratch_run(*state, "vigil verify --against old");
	assert_int_equal(answer.status, 4);
	assert_non_null(strstr(answer.out,
		"claims/journal.jsonl: error: AM-2: the review of 2026-11-23, "
		"line 5 of the older journal, is gone or was changed\n"));
}

static void a_revision_of_git_proves_it_as_well(void **state)
{
	scratch_does(*state,
		"git init -q; git config user.name T; git config user.email "
		"t@example.org; git add claims; git commit -qm one; "
		"vigil mark AM-1 holding; vigil verify --against HEAD");
	scratch_does(*state,
		"sed -i '5,$d' claims/journal.jsonl; rm -r claims/.vigil");
	assert_int_equal(
		scratch_run(*state, "vigil verify --against HEAD").status, 4);
	scratch_refuses(*state, "vigil verify --against nothing", 1,
		"vigil verify: nothing: neither a journal, nor a revision of "
		"git that has one, nor a digest of vigil verify\n");
}

static void a_digest_proves_it_as_well(void **state)
{
	scratch_does(*state,
		"vigil verify | sed -n 's/^digest //p' >digest; "
		"vigil mark AM-1 holding; "
		"vigil verify --against $(cat digest)");
	scratch_does(*state,
		"sed -i '5,$d' claims/journal.jsonl; rm -r claims/.vigil");
	assert_int_equal(
		scratch_run(*state, "vigil verify --against $(cat digest)")
			.status,
		4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		verify_test(a_record_that_nobody_touched_is_whole),
		verify_test(an_edited_note_is_found),
		verify_test(an_edited_verdict_with_a_new_hash_is_found),
		verify_test(a_moved_date_is_found),
		verify_test(a_line_taken_from_the_start_is_found),
		verify_test(
			a_line_taken_from_the_middle_is_found_without_a_store),
		verify_test(a_tail_that_is_cut_off_is_known_to_the_store),
		verify_test(a_history_taken_out_whole_is_known_to_the_store),
		verify_test(an_edited_text_is_found_without_a_store),
		verify_test(an_edited_store_is_found),
		verify_test(a_claim_that_only_the_store_has_is_found),
		verify_test(other_orders_and_repeated_lines_are_no_faults),
		verify_test(reviews_of_two_branches_are_told_and_no_fault),
		verify_test(an_older_journal_proves_that_nothing_is_gone),
		verify_test(a_revision_of_git_proves_it_as_well),
		verify_test(a_digest_proves_it_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
