/* test_verify_rules.c - vigil verify holds each line against the rules of the
 * commands. */
#include "arena.h"
#include "claim_support.h"
#include "scratch.h"
#include "scratch_forge.h"
#include "scratch_ledger.h"

static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state,
		"vigil mark AM-1 holding --note one; vigil mark AM-2 partial "
		"--note moved; cp -r claims good");
	return 0;
}

#define rules_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define WHOLE(entries)                                                         \
	entries " entries of 2 claims: each is as it was written, none "       \
		"between is missing, each file has the text that was judged\n"

/* Asserts what verify says, without its last line, the digest. */
static void check(struct scratch *scratch, int status, const char *told)
{
	scratch_answers(scratch,
		"vigil verify >out; status=$?; sed /^digest/d out; exit "
		"$status",
		status, told, "");
}

struct forgery {
	const char *members, *fault;
};

static void check_forgeries(
	struct scratch *scratch, const struct forgery *forgeries)
{
	for (; forgeries->members; forgeries++) {
		scratch_forge(scratch, forgeries->members);
		check(scratch, 4,
			arena_printf(&scratch->arena,
				FORGED ":1:1: error: AM-1: the %s\n"
				       "1 fault in 5 entries of 2 claims\n",
				forgeries->fault));
		scratch_does(scratch, "rm -r claims; cp -r good claims");
	}
}

static void what_an_entry_says_must_keep_the_rules(void **state)
{
	static const struct forgery forgeries[] = {
		{ "\"review\"," ON "\"verdict\":\"partial\"," NEXT
		  "," BY STATEMENT PREVIOUS,
			"review of 23 Nov 2026: it has no note: Partial, Not "
			"holding and a changed verdict need one" },
		{ "\"review\"," ON "\"verdict\":\"partial\"," NEXT "," BY
		  "\"note\":\" \"," STATEMENT PREVIOUS,
			"review of 23 Nov 2026: its note is empty" },
		{ "\"review\"," ON "\"verdict\":\"holding\"," NEXT
		  ",\"by\":\" \"," STATEMENT PREVIOUS,
			"review of 23 Nov 2026: it says of nobody that they "
			"recorded it" },
		{ "\"review\"," ON "\"verdict\":\"holding\","
		  "\"next_review\":\"2026-11-23\",\"rule\":\"named\"," BY
				STATEMENT PREVIOUS,
			"review of 23 Nov 2026: the next date that it names, "
			"2026-11-23, is not after its day, 2026-11-23" },
		{ REVIEW "\"statement\":\"" NOWHERE "\"" PREVIOUS,
			"review of 23 Nov 2026: it is about another sentence "
			"than the one that stood when it was made" },
		{ "\"close\"," ON "\"state\":\"superseded\"," BY
		  "\"note\":\"x\",\"successor\":\"AM-1\"" PREVIOUS,
			"closing of 23 Nov 2026: the claim is superseded by "
			"itself" },
		{ "\"reopen\"," ON NEXT "," BY "\"note\":\"x\"" PREVIOUS,
			"reopening of 23 Nov 2026: the claim was open before "
			"it" },
		{ "\"published\",\"on\":\"2026-10-01\","
		  "\"published\":\"2026-10-01\",\"verdict\":\"partial\","
		  "\"next_review\":\"2026-10-31\",\"rule\":\"ladder\","
		  "\"text\":\"The claim AM-1 holds.\"," STATEMENT,
			"publication of 1 Oct 2026: another publication of "
			"this claim says otherwise; say which is right: vigil "
			"correct AM-1 --accept --note TEXT" },
		{ 0 },
	};

	check_forgeries(*state, forgeries);
}

static void what_an_entry_names_must_be_there(void **state)
{
	static const char no_dissent[] =
		"review of 23 Nov 2026: it weighs a dissent that is not in the "
		"claim's history before it";
	static const char no_entry[] =
		"undoing of 23 Nov 2026: it takes back an entry that is not in "
		"the claim's history before it";
	static const char no_review[] =
		"sign-off of 23 Nov 2026: it signs a review that is not in the "
		"claim's history before it";
	static const struct forgery forgeries[] = {
		{ REVIEW "\"weighed\":[\"" NOWHERE "\"]," STATEMENT PREVIOUS,
			no_dissent },
		{ REVIEW "\"weighed\":[\"OWN\"]," STATEMENT PREVIOUS,
			no_dissent },
		{ UNDO "\"undoes\":[\"" NOWHERE "\"]" PREVIOUS, no_entry },
		{ UNDO "\"undoes\":[\"OTHER\"]" PREVIOUS, no_entry },
		{ UNDO "\"undoes\":[\"PUBLICATION\"]" PREVIOUS,
			"undoing of 23 Nov 2026: it takes back a publication, "
			"which nothing does" },
		{ "\"signoff\"," ON BY "\"signs\":\"" NOWHERE "\"" PREVIOUS,
			no_review },
		{ "\"signoff\"," ON BY "\"signs\":\"OTHER\"" PREVIOUS,
			no_review },
		{ "\"signoff\"," ON BY "\"signs\":\"OWN\"" PREVIOUS,
			"sign-off of 23 Nov 2026: it signs a review that was "
			"no draft" },
		{ REVIEW STATEMENT RECORDED ",\"previous\":\"" NOWHERE "\"",
			"review of 23 Nov 2026: an entry that it follows is "
			"missing: it was taken out or changed, or is yet to be "
			"merged; `vigil journal restore` in a clone that has "
			"it writes it" },
		{ 0 },
	};

	check_forgeries(*state, forgeries);
	scratch_forge(*state, UNDO "\"undoes\":[\"OWN\"]" PREVIOUS);
	check(*state, 0, WHOLE("5") "1 taken back\n");
}

/* The clock of the reader is at the first second of 2030, whatever day is asked
 * about. */
static void clocks_may_differ_by_a_day(void **state)
{
	static const struct forgery forgeries[] = {
		{ REVIEW STATEMENT
			",\"recorded\":\"2030-01-02T00:00:01Z\",\"previous\":"
			"\"OWN\"",
			"review of 23 Nov 2026: its time of recording, "
			"2030-01-02T00:00:01Z, is to come: it is "
			"2030-01-01T00:00:00Z by this clock" },
		{ REVIEW STATEMENT
			",\"recorded\":\"2029-12-30T23:59:59Z\",\"previous\":"
			"\"OWN\"",
			"review of 23 Nov 2026: its time of recording, "
			"2029-12-30T23:59:59Z, is more than a day before that "
			"of an entry that it follows, 2030-01-01T00:00:00Z" },
		{ "\"close\",\"on\":\"2099-11-23\",\"state\":\"retired\"," BY
		  "\"note\":\"x\"" PREVIOUS,
			"closing of 23 Nov 2099: its day, 2099-11-23, is to "
			"come: it is 2030-01-01T00:00:00Z by this clock" },
		{ 0 },
	};
	static const char *const good[] = { "2030-01-02T00:00:00Z",
		"2029-12-31T00:00:00Z" };
	struct scratch *scratch = *state;
	size_t i;

	check_forgeries(scratch, forgeries);
	for (i = 0; i < sizeof(good) / sizeof(*good); i++) {
		scratch_forge(scratch,
			arena_printf(&scratch->arena,
				REVIEW STATEMENT ",\"recorded\":\"%s\","
						 "\"previous\":\"OWN\"",
				good[i]));
		check(scratch, 0, WHOLE("5"));
		scratch_does(scratch, "rm -r claims; cp -r good claims");
	}
}

static void what_is_no_entry_is_named_for_what_it_is(void **state)
{
	static const struct forgery forgeries[] = {
		{ REVIEW "\"from\":\"Dora\"," STATEMENT PREVIOUS,
			"not an entry as vigil writes it: a review has no "
			"from" },
		{ REVIEW "\"mood\":\"high\"," STATEMENT PREVIOUS,
			"unknown from character 130 on; was it written by a "
			"newer vigil?" },
		{ "\"stamp\"," ON BY STATEMENT PREVIOUS,
			"unknown from character 30 on; was it written by a "
			"newer vigil?" },
		{ 0 },
	};
	struct scratch *scratch = *state;
	const struct forgery *forgery = forgeries;

	for (; forgery->members; forgery++) {
		scratch_forge(scratch, forgery->members);
		check(scratch, 4,
			arena_printf(&scratch->arena,
				FORGED ":1:1: error: %s\n"
				       "1 fault in 4 entries of 2 claims\n",
				forgery->fault));
	}
}

static void a_review_of_what_nobody_published_is_found(void **state)
{
	struct arena *arena = &((struct scratch *)*state)->arena;

	scratch_claim(*state, "DR-1", "");
	scratch_write(*state, FORGED,
		arena_printf(arena, "%s\n",
			sealed_line(arena,
				"{\"claim\":\"DR-1\",\"v\":2,"
				"\"kind\":" REVIEW STATEMENT RECORDED
				",\"previous\":\"" NOWHERE "\"")));
	check(*state, 4,
		FORGED
		":1:1: error: DR-1: the review of 23 Nov 2026: an entry "
		"that it follows is missing: it was taken out or "
		"changed, or is yet to be merged; `vigil journal "
		"restore` in a clone that has it writes it\n"
		"1 fault in 5 entries of 3 claims\n");
}

static void a_fault_ends_when_its_line_is_taken_back(void **state)
{
	scratch_forge(*state, "\"review\"," ON "\"verdict\":\"partial\"," NEXT
			      "," BY STATEMENT PREVIOUS);
	scratch_does(*state, "! vigil verify >out");
	scratch_does(*state,
		"vigil undo $(sed 's/.*\"hash\":\"//; s/\".*//' " FORGED ")");
	check(*state, 0, WHOLE("6") "1 taken back\n");
}

static void all_that_commands_record_holds(void **state)
{
	static const char count[] =
		"{ cat claims/journal/* | wc -l; vigil verify | "
		"sed -n 's/ entries.*none between.*//p'; } | uniq | wc -l";

	scratch_does(*state,
		"vigil dissent AM-1 --from Dora --note No. --material; "
		"vigil dissent AM-1 --from Eve --note No.; "
		"vigil mark AM-1 AM-2 holding --draft --note x; "
		"vigil sign AM-1 --by Ann; vigil undo --by Ann; "
		"vigil redo --by Ann; vigil sign AM-2 --by Bob; "
		"vigil undo; vigil redo; vigil spread --apply; "
		"vigil close AM-2 --as superseded --by-claim AM-1 --note x; "
		"vigil reopen AM-2 --note x; vigil close AM-2 --as settled "
		"--verdict not-holding --note x; vigil correct AM-2 --note x; "
		"sed -i s/holds/stands/ claims/AM-1.yaml; "
		"echo 'cadence: 45' >>claims/AM-1.yaml; "
		"vigil correct AM-1 --accept --note x; vigil sync; "
		"vigil mark AM-1 partial --note x; vigil undo AM-1");
	scratch_says(*state, count, "1\n");
	scratch_says(*state,
		"rm -r claims/.vigil; "
		"vigil verify | grep -c 'none between'",
		"1\n");
	scratch_says(*state, count, "1\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		rules_test(what_an_entry_says_must_keep_the_rules),
		rules_test(what_an_entry_names_must_be_there),
		rules_test(clocks_may_differ_by_a_day),
		rules_test(what_is_no_entry_is_named_for_what_it_is),
		rules_test(a_review_of_what_nobody_published_is_found),
		rules_test(a_fault_ends_when_its_line_is_taken_back),
		rules_test(all_that_commands_record_holds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
