/* test_log.c - vigil log: the record, newest first. */
#include "scratch.h"
#include "scratch_ledger.h"
#include "verdict.h"

#define PARTIAL                                                                \
	"1 Nov 2026   AM-1  review     Holding → Partial  Ann     Less.\n"
#define CONFIRMED "22 Nov 2026  AM-2  review     Holding (undone)   Tester\n"
#define UNDO "23 Nov 2026  AM-2  undo       Holding            Tester\n"

/* No two entries of different claims have the same day, so that it does not
 * matter how fast this is. */
static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state,
		"vigil mark AM-1 partial --on 2026-11-01 "
		"--by Ann --note Less.");
	scratch_does(*state, "vigil mark AM-2 holding --on yesterday");
	scratch_does(*state, "vigil undo");
	return 0;
}

#define log_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void entries_are_listed_newest_first(void **state)
{
	scratch_says(*state, "vigil log",
		UNDO CONFIRMED PARTIAL
		"2 Oct 2026   AM-2  published  Holding\n"
		"1 Oct 2026   AM-1  published  Holding\n");
}

static void those_of_one_claim_can_be_asked_for(void **state)
{
	scratch_says(*state, "vigil log am-1",
		"1 Nov 2026  AM-1  review     Holding → Partial  Ann  Less.\n"
		"1 Oct 2026  AM-1  published  Holding\n");
}

static void those_since_a_day_or_up_to_one(void **state)
{
	scratch_says(*state, "vigil log --since yesterday",
		"23 Nov 2026  AM-2  undo    Holding           Tester\n"
		"22 Nov 2026  AM-2  review  Holding (undone)  Tester\n");
	scratch_says(*state, "vigil log --until 2026-10-01",
		"1 Oct 2026  AM-1  published  Holding\n");
	scratch_says(*state, "vigil log --since 2026-10-02 --until 2026-11-01",
		"1 Nov 2026  AM-1  review     Holding → Partial  Ann  Less.\n"
		"2 Oct 2026  AM-2  published  Holding\n");
	scratch_says(*state, "vigil log --since 2027-01-01", "");
}

static void those_of_one_kind(void **state)
{
	scratch_says(*state, "vigil log --kind published",
		"2 Oct 2026  AM-2  published  Holding\n"
		"1 Oct 2026  AM-1  published  Holding\n");
	scratch_says(*state, "vigil log --kind UNDO",
		"23 Nov 2026  AM-2  undo  Holding  Tester\n");
}

static void those_of_one_name_or_a_part_of_it(void **state)
{
	scratch_says(*state, "vigil log --by ANN",
		"1 Nov 2026  AM-1  review  Holding → Partial  Ann  Less.\n");
	scratch_says(*state, "vigil log --by Ann AM-2", "");
	scratch_refuses(*state, "vigil log --by Testre", 3,
		"vigil log: Testre: no such name in the record (did you mean "
		"Tester?)\n");
}

static void the_newest_alone_in_columns_of_their_own(void **state)
{
	scratch_says(*state, "vigil log --limit 1",
		"23 Nov 2026  AM-2  undo  Holding  Tester\n");
	scratch_says(*state, "vigil log --limit 2 --format plain | cut -f 1-3",
		"2026-11-23\tAM-2\tundo\n2026-11-22\tAM-2\treview\n");
	scratch_says(*state, "vigil log --limit 9 --kind published",
		"2 Oct 2026  AM-2  published  Holding\n"
		"1 Oct 2026  AM-1  published  Holding\n");
	scratch_refuses(*state, "vigil log --limit 0", 2,
		"vigil log: --limit 0: should be a whole number from 1 to "
		"1000000\n"
		"usage: vigil log [FILTER]; `vigil log --help` tells more\n");
}

static void those_of_the_claims_that_a_filter_leaves(void **state)
{
	struct scratch *scratch = *state;

	scratch_claim(scratch, "AM-3",
		"published: 2026-10-03\ntopic: energy\ntags: [Grid]\n");
	scratch_does(scratch, "vigil sync");
#define THIRD "3 Oct 2026  AM-3  published  Holding\n"
	scratch_says(scratch, "vigil log --topic Energy", THIRD);
	scratch_says(scratch, "vigil log grid", THIRD);
	scratch_says(scratch, "vigil log AM-3 am-2 --kind published",
		THIRD "2 Oct 2026  AM-2  published  Holding\n");
	scratch_refuses(scratch, "vigil log --topic enregy", 3,
		"vigil log: enregy: no such topic (did you mean energy?)\n");
	scratch_refuses(scratch, "vigil log gird", 3,
		"vigil log: gird: no claim has this word (did you mean "
		"Grid?)\n");
}

static void those_with_a_word_in_their_note(void **state)
{
	static const char noted[] =
		"1 Nov 2026  AM-1  review  Holding → Partial  Ann  Less.\n";

	scratch_says(*state, "vigil log less", noted);
	scratch_says(*state, "vigil log 'AM-1 holds' LESS", noted);
	scratch_says(*state, "vigil log am-1 less", noted);
	scratch_says(*state, "vigil log am-2 less", "");
	scratch_says(*state, "vigil log less --kind published", "");
	scratch_refuses(*state, "vigil log less mroe", 3,
		"vigil log: mroe: no claim has this word; `vigil list` shows "
		"them all\n");
}

static void a_plain_line_has_eleven_columns(void **state)
{
	scratch_says(*state,
		"vigil log --format plain | sed -E 's/[0-9a-f]{64}/HASH/'",
		"2026-11-23\tAM-2\tundo\tholding\tholding\tTester\t\tno\t"
		"HASH\t\tHolding\n"
		"2026-11-22\tAM-2\treview\tholding\tholding\tTester\t2027-01-"
		"21\tyes\t"
		"HASH\t\tHolding (undone)\n"
		"2026-11-01\tAM-1\treview\tholding\tpartial\tAnn\t2026-12-"
		"01\tno\t"
		"HASH\tLess.\tHolding → Partial\n"
		"2026-10-02\tAM-2\tpublished\t\tholding\t\t2026-11-"
		"01\tno\tHASH\t\tHolding\n"
		"2026-10-01\tAM-1\tpublished\t\tholding\t\t2026-10-"
		"31\tno\tHASH\t\tHolding\n");
}

static void a_csv_table_names_its_columns(void **state)
{
	scratch_says(*state,
		"vigil log AM-1 --format csv | sed -E 's/[0-9a-f]{64}/HASH/'",
		"on,id,kind,from,verdict,by,next_review,undone,hash,note,"
		"detail\n"
		"2026-11-01,AM-1,review,holding,partial,Ann,2026-12-01,no,HASH,"
		"Less.,"
		"Holding → Partial\n"
		"2026-10-01,AM-1,published,,holding,,2026-10-31,no,HASH,,"
		"Holding\n");
}

#define DETAILS                                                                \
	"\"proposed\":null,\"awaiting_signoff\":false,\"dissenter\":null,"     \
	"\"material\":false,\"weighed\":[],\"answered_by\":null,"              \
	"\"state\":null,\"successor\":null,\"resolves\":null,"                 \
	"\"cadence\":null}"

static void json_has_an_entry_a_line(void **state)
{
	scratch_says(*state,
		"vigil log AM-1 --format json | sed -E "
		"'s/[0-9a-f]{64}/HASH/; s/,\"was_due\":.*}/}/'",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"entries\":[\n"
		"{\"id\":\"AM-1\",\"kind\":\"review\",\"on\":\"2026-11-01\","
		"\"from\":\"holding\",\"verdict\":\"partial\",\"by\":\"Ann\","
		"\"note\":\"Less.\",\"evidence\":[],"
		"\"next_review\":\"2026-12-01\","
		"\"hash\":\"HASH\",\"undone\":false,"
		"\"detail\":\"Holding → Partial\"," DETAILS
		",\n"
		"{\"id\":\"AM-1\",\"kind\":\"published\","
		"\"on\":\"2026-10-01\",\"from\":null,\"verdict\":\"holding\","
		"\"by\":null,\"note\":null,\"evidence\":[],"
		"\"next_review\":\"2026-10-31\",\"hash\":\"HASH\",\"undone\":"
		"false,"
		"\"detail\":\"Holding\"," DETAILS
		"\n"
		"],\"problems\":[]}\n");
}

static void the_hash_is_that_of_the_line_without_it(void **state)
{
	scratch_does(*state,
		"vigil log --format plain | cut -f 9 | sort >told\n"
		"cat claims/journal/*.jsonl |\n"
		"sed 's/,\"hash\":\"[0-9a-f]*\"}$/}/' |\n"
		"while IFS= read -r line\n"
		"do printf %s \"$line\" | sha256sum | cut -d ' ' -f 1\n"
		"done | sort >computed\n"
		"cmp told computed");
}

static void an_empty_ledger_has_an_empty_log(void **state)
{
	scratch_says(*state, "mkdir claims; vigil log", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		log_test(entries_are_listed_newest_first),
		log_test(those_of_one_claim_can_be_asked_for),
		log_test(those_since_a_day_or_up_to_one),
		log_test(those_of_one_kind),
		log_test(those_of_one_name_or_a_part_of_it),
		log_test(the_newest_alone_in_columns_of_their_own),
		log_test(those_of_the_claims_that_a_filter_leaves),
		log_test(those_with_a_word_in_their_note),
		log_test(a_plain_line_has_eleven_columns),
		log_test(a_csv_table_names_its_columns),
		log_test(json_has_an_entry_a_line),
		log_test(the_hash_is_that_of_the_line_without_it),
		scratch_test(an_empty_ledger_has_an_empty_log),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
