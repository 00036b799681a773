/* test_verify.c - vigil verify finds what was changed behind vigil's back. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#include <string.h>

/* The record is one file, with a line for each entry in their order. */
static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state,
		"vigil mark AM-1 holding --note one; vigil mark AM-1 holding "
		"--note two; vigil mark AM-2 partial --note moved; "
		"cd claims/journal; cat *-published-* >all; "
		"for note in one two moved; do "
		"cat $(grep -l $note *.jsonl) >>all; done; "
		"rm *.jsonl; mv all all.jsonl; vigil list");
	return 0;
}

#define verify_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Return what verify says of a ledger, without its last line, the digest. */
static const char *told_with(
	struct scratch *scratch, const char *command, int status)
{
	struct answer answer = scratch_run(scratch, command);
	char *digest = strstr(answer.out, "digest ");

	assert_string_equal(answer.err, "");
	assert_int_equal(answer.status, status);
	assert_non_null(digest);
	*digest = '\0';
	return answer.out;
}

static const char *told(struct scratch *scratch, int status)
{
	return told_with(scratch, "vigil verify", status);
}

#define WHOLE_OF(entries, claims)                                              \
	entries " entries of " claims                                          \
		" claims: each is as it was written, none between is "         \
		"missing, each file has the text that was judged\n"
#define WHOLE(entries) WHOLE_OF(entries, "2")
#define ALL "claims/journal/all.jsonl"
#define LOST                                                                   \
	"claims/journal: error: 1 entry was lost; `vigil journal lost` lists " \
	"it, `vigil journal restore` writes it back, `vigil journal forget` "  \
	"gives it up\n"
#define GAP(line)                                                              \
	ALL ":" line                                                           \
	    ":1: error: AM-1: the review of 23 Nov 2026: an entry that it "    \
	    "follows is missing: it was taken out or changed, or is yet to "   \
	    "be merged; `vigil journal restore` in a clone that has it "       \
	    "writes it\n"
#define WAITS "1 waits for entries that this checkout lacks\n"
#define UNRECORDED                                                             \
	"claims/AM-1.yaml:1:1: error: AM-1 is published but not recorded; "    \
	"vigil sync records it\n"

static void a_record_that_nobody_touched_is_whole(void **state)
{
	assert_string_equal(told(*state, 0), WHOLE("5"));
	scratch_does(*state, "rm -r claims/.vigil");
	assert_string_equal(told(*state, 0), WHOLE("5"));
}

static void an_edited_note_is_found(void **state)
{
	scratch_does(*state, "sed -i s/one/won/ " ALL);
	assert_string_equal(told(*state, 4), ALL
		":3:1: error: this entry was changed after it was written: "
		"its hash is not that of the line; put it back as it "
		"was\n" LOST "2 faults in 4 entries of 2 claims\n" WAITS);
}

static void an_edited_line_with_a_new_hash_is_found(void **state)
{
	scratch_does(*state,
		"line=$(sed -n '3s/\"one\"/\"won\"/p' " ALL
		" | "
		"sed 's/,\"hash\":\"[0-9a-f]*\"}$//')\n"
		"hash=$(printf '%s}' \"$line\" | sha256sum | cut -c 1-64)\n"
		"{ sed -n 1,2p " ALL
		"\n"
		"printf '%s,\"hash\":\"%s\"}\\n' \"$line\" \"$hash\"\n"
		"sed 1,3d " ALL
		"; } >new\n"
		"mv new " ALL "; rm -r claims/.vigil");
	assert_string_equal(
		told(*state, 4), GAP("4") "1 fault in 5 entries of 2 claims\n");
}

static void a_moved_date_is_found(void **state)
{
	scratch_does(*state, "sed -i '4s/2026-11-23/2026-11-22/' " ALL);
	assert_non_null(strstr(told(*state, 4), "all.jsonl:4:1: error"));
}

static void a_line_taken_from_the_start_is_found(void **state)
{
	scratch_does(*state, "sed -i 1d " ALL);
	assert_string_equal(told(*state, 4), LOST UNRECORDED
		"2 faults in 4 entries of 2 claims\n"
		"2 wait for entries that this checkout "
		"lacks\n");
}

static void a_line_taken_from_the_middle_is_found_without_a_store(void **state)
{
	scratch_does(*state, "sed -i 3d " ALL "; rm -r claims/.vigil");
	assert_string_equal(
		told(*state, 4), GAP("3") "1 fault in 4 entries of 2 claims\n");
}

static void a_tail_that_is_cut_off_is_known_to_the_store(void **state)
{
	scratch_does(*state, "sed -i '$d' " ALL);
	assert_string_equal(
		told(*state, 4), LOST "1 fault in 4 entries of 2 claims\n");
}

static void a_history_taken_out_whole_is_known_to_the_store(void **state)
{
	scratch_does(*state, "sed -i /AM-2/d " ALL);
	assert_string_equal(told(*state, 4),
		"claims/journal: error: 2 entries were lost; `vigil journal "
		"lost` lists them, `vigil journal restore` writes them back, "
		"`vigil journal forget` gives them up\n"
		"claims/AM-2.yaml:1:1: error: AM-2 is published but not "
		"recorded; vigil sync records it\n"
		"2 faults in 3 entries of 2 claims\n");
}

static void an_edited_text_is_found_without_a_store(void **state)
{
	scratch_does(*state,
		"sed -i s/holds/stands/ claims/AM-1.yaml; rm -r claims/.vigil");
	assert_string_equal(told(*state, 4),
		"claims/AM-1.yaml:2:8: error: claim: the published sentence "
		"was changed: The claim AM-1 [-holds.-] {+stands.+}; put it "
		"back, or say that the file is right: vigil correct AM-1 "
		"--accept --note TEXT\n"
		"    claim: The claim AM-1 stands.\n"
		"           ^\n"
		"1 fault in 5 entries of 2 claims\n");
}

static void a_publication_without_an_entry_is_a_fault_from_the_next_day(
	void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-11-23\n");
	assert_string_equal(told_with(*state, "vigil verify 2>err", 0),
		"claims/AM-3.yaml:1:1: warning: AM-3 is published but not "
		"recorded; vigil sync records it\n" WHOLE_OF("5", "3"));
	assert_string_equal(
		told_with(*state, "vigil --today 2026-11-24 verify 2>err", 4),
		"claims/AM-3.yaml:1:1: error: AM-3 is published but not "
		"recorded; vigil sync records it\n"
		"1 fault in 5 entries of 3 claims\n");
	scratch_does(*state, "vigil sync; vigil --today 2026-11-24 verify");
}

static void a_plan_is_none(void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-11-24\n");
	assert_string_equal(told(*state, 0), WHOLE_OF("5", "3"));
}

static void nothing_is_written_by_it(void **state)
{
	scratch_claim(*state, "AM-3", "published: 2026-11-20\n");
	scratch_run(*state,
		"sed -i '$s/.$//' " ALL
		"; cp -r claims before; vigil verify; "
		"vigil verify --heads; vigil verify --against before/journal");
	scratch_says(*state, "diff -r -x .vigil before claims", "");
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
			"otherwise than the file and the record",
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

static void orders_files_and_line_ends_are_no_faults(void **state)
{
	static const char *const commands[] = { "tac all.jsonl >new",
		"cat all.jsonl all.jsonl >new", "sed 's/$/\\r/' all.jsonl >new",
		"head -n 2 all.jsonl >b.jsonl; tail -n 4 all.jsonl >new" };
	struct scratch *scratch = *state;
	const char *digest = scratch_run(scratch, "vigil verify").out;
	size_t i;

	scratch_does(scratch, "cp " ALL " kept");
	for (i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		scratch_does(scratch,
			arena_printf(&scratch->arena,
				"cp kept " ALL
				"; cd claims/journal; %s; mv new all.jsonl",
				commands[i]));
		scratch_says(scratch, "vigil verify", digest);
		scratch_says(
			scratch, "rm -r claims/.vigil; vigil verify", digest);
	}
}

static void reviews_of_two_branches_that_differ_are_told_and_no_fault(
	void **state)
{
	scratch_does(*state,
		"cp -r claims other; vigil mark AM-1 holding --by Ann; "
		"vigil -C other mark AM-1 partial --note Less. --by Bob; "
		"cp -n other/journal/* claims/journal");
	assert_string_equal(told(*state, 0),
		WHOLE("7") "1 claim with reviews beside each other that "
			   "differ\n");
	scratch_does(*state, "vigil mark AM-1 partial --note Both.");
	assert_string_equal(told(*state, 0), WHOLE("8"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		verify_test(a_record_that_nobody_touched_is_whole),
		verify_test(an_edited_note_is_found),
		verify_test(an_edited_line_with_a_new_hash_is_found),
		verify_test(a_moved_date_is_found),
		verify_test(a_line_taken_from_the_start_is_found),
		verify_test(
			a_line_taken_from_the_middle_is_found_without_a_store),
		verify_test(a_tail_that_is_cut_off_is_known_to_the_store),
		verify_test(a_history_taken_out_whole_is_known_to_the_store),
		verify_test(an_edited_text_is_found_without_a_store),
		verify_test(an_edited_store_is_found),
		verify_test(a_claim_that_only_the_store_has_is_found),
		verify_test(
			a_publication_without_an_entry_is_a_fault_from_the_next_day),
		verify_test(a_plan_is_none),
		verify_test(nothing_is_written_by_it),
		verify_test(orders_files_and_line_ends_are_no_faults),
		verify_test(
			reviews_of_two_branches_that_differ_are_told_and_no_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
