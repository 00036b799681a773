/* test_file_limit.c - a limit to how large files may grow, as of ulimit -f. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

/* A journal of 240 kB, and a log of the store that begins anew. A block of the
 * limit below has 512 bytes or, in some shells, 1024. */
static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state,
		"note=$(head -c 60000 /dev/zero | tr '\\0' x); "
		"for i in 1 2 3 4; do vigil mark AM-2 holding --note "
		"\"$note\"; "
		"done; cp claims/journal.jsonl before; "
		"sqlite3 claims/.vigil/store.db "
		"'PRAGMA wal_checkpoint(TRUNCATE)'");
	return 0;
}

#define file_limit_test(test)                                                  \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void what_cannot_be_recorded_is_an_error_with_words(void **state)
{
	scratch_refuses(*state,
		"ulimit -f 200; exec vigil mark AM-1 holding --note x", 1,
		"vigil mark: claims/journal.jsonl: cannot be written: File too "
		"large\n");
	scratch_does(*state, "cmp before claims/journal.jsonl");
}

static void where_no_store_can_be_made_reading_goes_on(void **state)
{
	scratch_does(*state, "vigil list >wanted; rm -r claims/.vigil");
	scratch_says(*state,
		"(ulimit -f 0; exec vigil list 2>/dev/null) | cmp - wanted",
		"");
}

static void an_answer_that_is_too_large_is_told(void **state)
{
	scratch_refuses(*state,
		"ulimit -f 200; exec vigil log --format json >answer", 1,
		"vigil: the output cannot be written: File too large\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		file_limit_test(what_cannot_be_recorded_is_an_error_with_words),
		file_limit_test(where_no_store_can_be_made_reading_goes_on),
		file_limit_test(an_answer_that_is_too_large_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
