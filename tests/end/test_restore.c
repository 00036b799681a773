/* test_restore.c - vigil journal writes back what the journal lost. */
#include "scratch.h"

#define LACKS                                                                  \
	"claims/journal.jsonl: error: the journal lacks 2 entries that the "   \
	"store has; `vigil journal --restore` writes them back\n"

static const char nothing[] = "the journal has all that the store has\n";

/* Of its three lines the journal loses the first and the last; `kept` has all
 * of them, in order. */
static int make(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state,
		"cp claims/journal.jsonl kept; "
		"sed -n 2p kept >claims/journal.jsonl");
	return 0;
}

#define restore_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void what_is_missing_is_listed(void **state)
{
	scratch_answers(*state, "vigil journal", 4,
		"AM-1  published of 1 Oct 2026, Holding\n"
		"AM-1  review of 23 Nov 2026, Partial · Tester\n"
		"2 only in the store; `vigil journal --restore` writes them "
		"back\n",
		LACKS);
	scratch_says(*state, "wc -l <claims/journal.jsonl", "1\n");
}

static void it_is_written_back_when_that_is_asked_for(void **state)
{
	scratch_says(*state, "vigil journal --restore",
		"AM-1  published of 1 Oct 2026, Holding\n"
		"AM-1  review of 23 Nov 2026, Partial · Tester\n"
		"2 written back\n");
	scratch_does(*state,
		"sort kept >a; sort claims/journal.jsonl | "
		"cmp - a");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
	scratch_says(*state, "vigil journal", nothing);
}

static void the_answers_are_the_same_from_the_journal_alone(void **state)
{
	scratch_does(*state, "vigil journal --restore; rm -r claims/.vigil");
	scratch_says(*state, "vigil list", LISTED_REVIEWED);
}

static void a_journal_that_is_gone_is_written_anew(void **state)
{
	scratch_does(*state,
		"rm claims/journal.jsonl; "
		"vigil journal --restore");
	scratch_does(*state, "cmp kept claims/journal.jsonl");
}

static void there_may_be_nothing_to_write_back(void **state)
{
	scratch_does(*state, "cp kept claims/journal.jsonl");
	scratch_says(*state, "vigil journal", nothing);
	scratch_says(*state, "vigil journal --restore", nothing);
	scratch_does(*state, "cmp kept claims/journal.jsonl");
}

static void it_is_written_back_once(void **state)
{
	scratch_does(*state, "vigil journal --restore");
	scratch_says(*state, "vigil journal --restore", nothing);
	scratch_says(*state, "wc -l <claims/journal.jsonl", "3\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		restore_test(what_is_missing_is_listed),
		restore_test(it_is_written_back_when_that_is_asked_for),
		restore_test(the_answers_are_the_same_from_the_journal_alone),
		restore_test(a_journal_that_is_gone_is_written_anew),
		restore_test(there_may_be_nothing_to_write_back),
		restore_test(it_is_written_back_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
