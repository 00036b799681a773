/* test_waiting.c - asking while another vigil writes, and what is read again.
 */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

/* Takes the lock of the ledger, as a vigil that writes does; closing the file
 * releases it. */
static int lock_ledger(struct scratch *scratch)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int number = open(arena_printf(&scratch->arena, "%s/claims/.vigil/lock",
				  scratch->path),
		O_RDWR | O_CREAT, 0666);

	assert_true(number >= 0);
	assert_int_equal(fcntl(number, F_SETLK, &lock), 0);
	return number;
}

static void who_reads_is_answered_from_the_last_commit(void **state)
{
	struct scratch *scratch = *state;
	int lock;

	scratch_says(scratch, "vigil list", LISTED_1 LISTED_2);
	lock = lock_ledger(scratch);
	scratch_does(scratch, "rm claims/AM-1.yaml");
	scratch_answers(scratch, "vigil list", 0, LISTED_1 LISTED_2,
		"vigil: another vigil is writing to this ledger; this answer "
		"is from the store as it was before\n");
	close(lock);
	scratch_refuses(scratch, "vigil list >said", 4,
		"claims/AM-1.yaml: error: the file is gone, and with it AM-1; "
		"bring it back, or end its reviews: vigil close AM-1 --as "
		"retired --note TEXT\n");
}

/* Without a store there is nothing to answer from. */
static void who_finds_no_store_waits_and_says_for_whom(void **state)
{
	struct scratch *scratch = *state;
	int lock;

	scratch_does(scratch, "vigil list && rm claims/.vigil/store.db*");
	lock = lock_ledger(scratch);
	scratch_does(scratch,
		"(vigil list >said 2>told; echo $? >ended) >/dev/null 2>&1 & "
		"until grep -q 'waiting for another vigil (process [0-9]*), "
		"which makes the store of this ledger$' told 2>/dev/null; do "
		":; done; test ! -s said");
	close(lock);
	scratch_says(scratch, "until [ -s ended ]; do :; done; cat ended said",
		"0\n" LISTED_1 LISTED_2);
}

/* ---- looks that are shared ---- */

/* Starts a mark, which waits for the lock; meanwhile .vigil/looks changes from
 * one text to another, as another vigil's look would change it, and there is a
 * new file, which is broken. Returns how the mark ends: with 4 where it saw
 * that file. */
static const char *mark_meanwhile(
	struct scratch *scratch, const char *before, const char *meanwhile)
{
	int lock;

	scratch_does(scratch, "vigil list");
	scratch_does(scratch, before);
	lock = lock_ledger(scratch);
	scratch_does(scratch,
		"(vigil mark AM-1 holding --note Same >said 2>told; "
		"echo $? >ended) >/dev/null 2>&1 & "
		"until grep -q 'waiting for another vigil' told 2>/dev/null; "
		"do :; done; echo 'id: AM-9' >claims/AM-9.yaml");
	scratch_does(scratch, meanwhile);
	close(lock);
	scratch_does(scratch, "until [ -s ended ]; do :; done");
	scratch_says(scratch, "ls claims/journal | grep -c review", "1\n");
	return scratch_run(scratch, "cat ended").out;
}

#define LOOKS(begun, done)                                                     \
	"printf '%018d\n' " begun " " done " >claims/.vigil/looks"

/* Else each of many writers would look at all files while the others wait. */
static void a_look_that_another_began_meanwhile_will_do(void **state)
{
	assert_string_equal(
		mark_meanwhile(*state, LOOKS("7", "7"), LOOKS("8", "8")),
		"0\n");
	scratch_says(
		*state, "vigil list 2>&1 >list | grep -c 'AM-9.*error'", "1\n");
}

static void a_look_that_had_begun_before_will_not_do(void **state)
{
	assert_string_equal(
		mark_meanwhile(*state, LOOKS("8", "7"), LOOKS("8", "8")),
		"4\n");
	scratch_says(*state, "cat claims/.vigil/looks",
		"000000000000000009\n000000000000000009\n");
}

static void nor_one_that_was_never_finished(void **state)
{
	assert_string_equal(
		mark_meanwhile(*state, LOOKS("7", "7"), LOOKS("8", "7")),
		"4\n");
}

#define HEALTH_IN_40_DAYS                                                      \
	"printf 'cadence:\\n  health: 40\\n' >claims/vigil.yaml"

static void nor_one_with_other_settings(void **state)
{
	assert_string_equal(
		mark_meanwhile(*state, LOOKS("7", "7") " && " HEALTH_IN_40_DAYS,
			LOOKS("8", "8")),
		"4\n");
}

static void nor_one_for_another_store(void **state)
{
	assert_string_equal(mark_meanwhile(*state, LOOKS("7", "7"),
				    LOOKS("8", "8") " && cd claims/.vigil && "
						    "cp store.db other && "
						    "mv other store.db"),
		"4\n");
}

static void numbers_that_are_none_are_not_believed(void **state)
{
	assert_string_equal(mark_meanwhile(*state, LOOKS("7", "7"),
				    "printf '%018d\\n99999999999999999x\\n' 8 "
				    ">claims/.vigil/looks"),
		"4\n");
}

static void spoilt_numbers_begin_again(void **state)
{
	scratch_says(*state,
		"vigil list >list; echo spoilt >claims/.vigil/looks; "
		"vigil mark AM-1 holding >said; cat claims/.vigil/looks",
		"000000000000000001\n000000000000000001\n");
}

/* It may be a file of somebody else, whose owner runs vigil here. */
static void numbers_are_not_written_through_a_hard_link(void **state)
{
	scratch_says(*state,
		"vigil list >list; printf '%018d\\n' 7 7 >secret; "
		"ln -f secret claims/.vigil/looks; "
		"vigil mark AM-1 holding >said; cat secret",
		"000000000000000007\n000000000000000007\n");
}

/* A new store is filled under another name. */
static void a_store_that_is_made_is_never_seen_half(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		"vigil list && rm claims/.vigil/store.db* && "
		"echo half >claims/.vigil/store.db-new");
	scratch_answers(scratch, "vigil list", 0, LISTED_1 LISTED_2, "");
	scratch_says(
		scratch, "ls claims/.vigil | grep new || echo none", "none\n");
}

/* A line that two files have is put in twice, and then joined. */
static void a_line_in_two_files_counts_once_in_a_new_store(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		"vigil mark AM-1 partial --note Less && "
		"cat claims/journal/*.jsonl >all && "
		"cp all claims/journal/all.jsonl && " WITHOUT_STORE);
	scratch_answers(scratch, "vigil list", 0, LISTED_REVIEWED, "");
	scratch_says(scratch,
		"vigil verify | head -n 1 | cut -c 1-9; "
		"rm claims/journal/2*; vigil journal lost",
		"3 entries\n0 lost\n");
	scratch_answers(scratch, "vigil list", 0, LISTED_REVIEWED, "");
}

/* ---- settings ---- */

/* What the store says of a claim that is not read again shows that it is not.
 */
#define TAMPER                                                                 \
	"sqlite3 claims/.vigil/store.db \"UPDATE claim SET title = 'kept'\"; "
#define TITLES "vigil list --format plain | cut -f 1,11"

static void a_setting_that_moves_no_date_has_nothing_read_again(void **state)
{
	struct scratch *scratch = *state;

	scratch_claim(
		scratch, "AM-1", "published: 2026-10-01\ntopic: energy\n");
	scratch_claim(
		scratch, "AM-2", "published: 2026-10-02\ntopic: health\n");
	scratch_write(scratch, "claims/vigil.yaml", "timezone: UTC\n");
	scratch_does(scratch, "vigil sync && vigil list");
	scratch_does(scratch, TAMPER);
	scratch_does(scratch,
		"echo '# a comment' >>claims/vigil.yaml; "
		"echo 'name: Ours' >>claims/vigil.yaml");
	scratch_says(scratch, TITLES, "AM-1\tkept\nAM-2\tkept\n");
	scratch_does(scratch,
		"printf 'cadence:\\n  health: 40\\n' >>claims/vigil.yaml");
	scratch_says(
		scratch, TITLES, "AM-1\tkept\nAM-2\tThe claim AM-2 holds.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		two_test(who_reads_is_answered_from_the_last_commit),
		two_test(who_finds_no_store_waits_and_says_for_whom),
		two_test(a_look_that_another_began_meanwhile_will_do),
		two_test(a_look_that_had_begun_before_will_not_do),
		two_test(nor_one_that_was_never_finished),
		two_test(nor_one_with_other_settings),
		two_test(nor_one_for_another_store),
		two_test(numbers_that_are_none_are_not_believed),
		two_test(spoilt_numbers_begin_again),
		two_test(numbers_are_not_written_through_a_hard_link),
		two_test(a_store_that_is_made_is_never_seen_half),
		two_test(a_line_in_two_files_counts_once_in_a_new_store),
		scratch_test(
			a_setting_that_moves_no_date_has_nothing_read_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
