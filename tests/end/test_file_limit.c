/* test_file_limit.c - a limit to how large files may grow, as of ulimit -f. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

/* Answers of 260 kB, and a log of the store that begins anew. A block of the
 * limits below has 512 bytes or, in some shells, 1024. */
static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state,
		"head -c 65500 /dev/zero | tr '\\0' x >note; "
		"for i in 1 2 3 4; do vigil mark AM-2 holding --note - <note; "
		"done; cp -R claims/journal before; "
		"sqlite3 claims/.vigil/store.db "
		"'PRAGMA wal_checkpoint(TRUNCATE)'");
	return 0;
}

#define file_limit_test(test)                                                  \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void what_cannot_be_recorded_is_an_error_with_words(void **state)
{
	struct answer answer = scratch_run(*state,
		"ulimit -f 64; exec vigil mark AM-1 holding --note - <note");

	assert_int_equal(answer.status, 1);
	assert_string_equal(answer.out, "");
	assert_non_null(strstr(answer.err,
		"vigil mark: claims/journal/2026-11-23-review-AM-1-"));
	assert_non_null(
		strstr(answer.err, ": cannot be written: File too large\n"));
	scratch_does(*state, "diff -r before claims/journal; vigil verify");
	scratch_says(*state,
		"vigil list AM-1; ls claims/.vigil | grep record || true",
		"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim "
		"AM-1 holds.\n");
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
