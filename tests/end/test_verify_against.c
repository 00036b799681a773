/* test_verify_against.c - vigil verify holds a record against what was kept of
 * it. */
#include <string.h>

#include "scratch.h"
#include "scratch_ledger.h"

static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state,
		"vigil mark AM-1 holding --note one; vigil mark AM-2 partial "
		"--note moved; vigil verify --heads >heads; "
		"cp -r claims/journal old");
	return 0;
}

#define against_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Takes out the review of AM-2, and what the store knew of it. */
#define TAKE_OUT "rm claims/journal/*-review-AM-2-*; rm -r claims/.vigil"
#define HASH_OF_AM_2 "$(sed -n 's/^AM-2 \\(.\\{12\\}\\).*/\\1/p' heads)"
#define GONE                                                                   \
	"claims/journal: error: AM-2: the entry HASH is gone or was changed, " \
	"or waits for one that is gone\n"

/* Holds against something, and says its faults. */
#define FAULTS(older)                                                          \
	"vigil verify --against " older                                        \
	" >out; status=$?; sed -n \"/error/s/" HASH_OF_AM_2                    \
	"/HASH/p\" out; exit $status"

static void heads_are_the_last_entry_of_each_claim(void **state)
{
	scratch_says(*state,
		"cat claims/journal/*-review-* | "
		"sed 's/.*\"claim\":\"\\([^\"]*\\)\".*\"hash\":\"\\(.*\\)\"}/"
		"\\1 \\2/' | LC_ALL=C sort | diff - heads",
		"");
}

static void the_digest_is_that_of_the_heads(void **state)
{
	scratch_says(*state,
		"echo \"digest $(wc -l <heads)-$(sha256sum <heads | "
		"cut -c 1-64)\" >mine; vigil verify | grep digest | diff - "
		"mine",
		"");
}

static void what_was_kept_holds_while_nothing_is_gone(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 partial --note two; vigil undo; "
		"vigil verify --against heads; vigil verify --against old");
	scratch_says(*state, "vigil verify --against heads | head -n 1",
		"6 entries of 2 claims: each is as it was written, none "
		"between is missing, each file has the text that was judged; "
		"nothing is gone since then\n");
}

static void heads_prove_that_an_entry_is_gone(void **state)
{
	scratch_does(*state, TAKE_OUT);
	scratch_does(*state, "vigil verify");
	scratch_answers(*state, FAULTS("heads"), 4, GONE, "");
}

static void an_older_record_proves_it_as_well(void **state)
{
	scratch_does(*state, "cat old/* >lines; " TAKE_OUT);
	scratch_answers(*state, FAULTS("old"), 4, GONE, "");
	scratch_answers(*state, FAULTS("lines"), 4, GONE, "");
}

static void a_revision_of_git_proves_it_as_well(void **state)
{
	scratch_does(*state,
		"git init -q; git config user.name T; git config user.email "
		"t@example.org; git add claims; git commit -qm one; "
		"vigil mark AM-1 holding; vigil verify --against HEAD");
	scratch_does(*state, TAKE_OUT);
	scratch_answers(*state, FAULTS("HEAD"), 4, GONE, "");
}

static void a_claim_that_is_gone_whole_is_told(void **state)
{
	scratch_write(*state, "kept",
		"AM-9 0123456789abcdef0123456789abcdef0123456789abcdef"
		"0123456789abcdef\n");
	scratch_answers(*state, "vigil verify --against kept | grep error", 0,
		"claims/journal: error: AM-9: the entry 0123456789ab is gone "
		"or was changed, or waits for one that is gone\n",
		"");
}

static void an_entry_that_waits_counts_as_gone(void **state)
{
	scratch_does(*state,
		"rm claims/journal/*-published-*; vigil list 2>err >out || :");
	scratch_says(*state,
		"vigil verify --against heads | grep -c 'waits for one that is "
		"gone'",
		"2\n");
}

/* Two clones keep their heads; whichever way they are merged, both hold. */
static void the_heads_of_both_branches_hold_after_a_merge(void **state)
{
	scratch_does(*state,
		"cp -r claims other; vigil mark AM-1 holding --by Ann; "
		"vigil -C other mark AM-1 partial --note Less. --by Bob; "
		"vigil verify --heads >heads-1; "
		"vigil -C other verify --heads >heads-2; "
		"cp -n claims/journal/* other/journal; "
		"cp -n other/journal/* claims/journal; "
		"for kept in heads heads-1 heads-2; do "
		"vigil verify --against $kept && "
		"vigil -C other verify --against $kept || exit 1; done");
	scratch_does(*state,
		"vigil verify --heads >a; vigil -C other verify --heads >b; "
		"cmp a b; [ $(wc -l <a) -eq 3 ]");
}

static void what_can_prove_nothing_is_refused(void **state)
{
	static const char usage[] =
		"usage: vigil verify [--heads] [--against "
		"HEADS|RECORD|REVISION] [--range OLD..NEW] [--git-dir DIR] "
		"[--trust END]; "
		"`vigil verify --help` tells more\n";
	struct answer answer = scratch_run(*state,
		"vigil verify --against \"$(vigil verify | "
		"sed -n 's/^digest //p')\"");

	assert_int_equal(answer.status, 2);
	assert_string_equal(answer.out, "");
	assert_non_null(strstr(answer.err,
		": a digest alone does not tell what is gone; keep the list "
		"of heads instead: vigil verify --heads\n"));
	assert_non_null(strstr(answer.err, usage));
	scratch_refuses(*state, "vigil verify --against nothing", 1,
		"vigil verify: nothing: neither a list of heads, nor a record, "
		"nor a revision of git that has one\n");
	scratch_refuses(*state,
		": >empty; for it in empty .; do vigil verify --against $it; "
		"done",
		1,
		"vigil verify: there is no head and no entry in it to hold "
		"against\n"
		"vigil verify: there is no head and no entry in it to hold "
		"against\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		against_test(heads_are_the_last_entry_of_each_claim),
		against_test(the_digest_is_that_of_the_heads),
		against_test(what_was_kept_holds_while_nothing_is_gone),
		against_test(heads_prove_that_an_entry_is_gone),
		against_test(an_older_record_proves_it_as_well),
		against_test(a_revision_of_git_proves_it_as_well),
		against_test(a_claim_that_is_gone_whole_is_told),
		against_test(an_entry_that_waits_counts_as_gone),
		against_test(the_heads_of_both_branches_hold_after_a_merge),
		against_test(what_can_prove_nothing_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
