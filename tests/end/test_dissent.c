/* test_dissent.c - vigil dissent: who disagrees, and why. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

/* ---- recording ---- */

static void it_says_who_disagrees_and_why(void **state)
{
	scratch_says(*state,
		"vigil dissent am-1 --from '  Dora   Doubt' --note 'It does "
		"not.' --url https://example.org/d",
		"AM-1  dissent recorded · Holding · reviewed 1 Nov 2026 · next "
		"1 Dec 2026 (+8d) · 1 open dissent\n"
		"undo with: vigil undo\n");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  dissent  from Dora Doubt, open · Tester\n"
		"    It does not.\n"
		"    https://example.org/d\n");
	scratch_says(*state, "vigil log AM-1",
		"23 Nov 2026  AM-1  dissent    from Dora Doubt, open  Tester  "
		"It does not.\n"
		"1 Nov 2026   AM-1  published  Holding\n");
}

static void one_that_is_not_material_moves_nothing(void **state)
{
	scratch_does(*state, "vigil dissent AM-1 --from Dora --note No.");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-1 on 1 Dec 2026 (+8d) "
		"· 1 open dissent · 2 tracked · 1 draft\n");
	scratch_says(*state, "vigil list",
		"AM-1  + Holding  1 Nov 2026  1 Dec 2026  +8d    (1 open "
		"dissent) The claim AM-1 holds.\n"
		"AM-2  + Holding  2 Nov 2026  2 Dec 2026  +9d    The claim "
		"AM-2 holds.\n"
		"DR-1    -        -           -           draft  The claim "
		"DR-1 holds.\n");
}

static void a_material_one_makes_the_claim_due_that_day(void **state)
{
	scratch_says(*state,
		"vigil dissent AM-1 --from Dora --note No. --material",
		"AM-1  dissent recorded · Holding · reviewed 1 Nov 2026 · next "
		"23 Nov 2026 (today) · 1 open dissent\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 due today · 1 open "
		"dissent · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  23 Nov 2026  today  (1 open "
		"dissent) The claim AM-1 holds.\n");
	scratch_says(*state, "vigil show AM-1 | grep ^schedule",
		"schedule      a material dissent is open\n");
	scratch_says(*state, "vigil --today 2026-11-24 due --overdue",
		"Tue 24 Nov 2026 · 1 overdue · 1 open "
		"dissent · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  23 Nov 2026  1d overdue  (1 open "
		"dissent) The claim AM-1 holds.\n");
}

static void a_note_comes_from_standard_input_as_well(void **state)
{
	scratch_does(*state,
		"printf 'One.\\nTwo.\\n' | vigil dissent AM-1 --from Dora "
		"--note");
	scratch_says(*state, HISTORY,
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  dissent  from Dora, open · Tester\n"
		"    One.\n"
		"    Two.\n");
}

static void what_it_needs_is_told(void **state)
{
	static const struct {
		const char *command;
		int status;
		const char *message;
	} examples[] = {
		{ "vigil dissent AM-1 --note x", 2,
			"vigil dissent: who disagrees? Add --from NAME\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent AM-1 --from Dora", 2,
			"vigil dissent: it needs a note; add --note\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent AM-1 --from Dora --note ''", 1,
			"vigil dissent: the note is empty; nothing was "
			"recorded\n" },
		{ "vigil dissent AM-1 --from ' ' --note x", 2,
			"vigil dissent: --from: should be text, without "
			"control characters\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent AM-1 --from \"$(printf 'D\\033[1m')\" --note "
		  "x",
			2,
			"vigil dissent: --from: should be text, without "
			"control characters\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent AM-1 --from Dora --note x --url ''", 2,
			"vigil dissent: --url: should be text, without control "
			"characters\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent --from Dora --note x", 2,
			"vigil dissent: give the id of one claim\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent AM-1 AM-2 --from Dora --note x", 2,
			"vigil dissent: give the id of one claim\n"
			"usage: vigil dissent ID --from NAME --note TEXT; "
			"`vigil dissent --help` tells more\n" },
		{ "vigil dissent AM-9 --from Dora --note x", 3,
			"vigil dissent: AM-9: no such claim (did you mean "
			"AM-1?)\n" },
		{ "vigil dissent DR-1 --from Dora --note x", 1,
			"vigil dissent: DR-1 is a draft; publish it first: "
			"give it a `published:` date in DR-1.yaml\n" },
		{ 0 },
	};
	size_t i;

	for (i = 0; examples[i].command; i++)
		scratch_refuses(*state, examples[i].command, examples[i].status,
			examples[i].message);
	scratch_says(*state,
		"cat claims/journal/*.jsonl | grep -c dissent || true", "0\n");
}

#define TWO                                                                    \
	"vigil dissent AM-1 --from Dora --note No. --material >out; "          \
	"vigil dissent AM-1 --from Eve --note Neither. --by Ann >out; "

/* ---- beside other entries ---- */

static void put_off(struct scratch *scratch, const char *until)
{
	const char *head = scratch_run(
		scratch, "vigil verify --heads | sed -n 's/^AM-1 //p'")
				   .out;

	scratch_append(scratch,
		arena_printf(&scratch->arena,
			"{\"claim\":\"AM-1\",\"v\":2,\"kind\":\"postpone\","
			"\"on\":\"2026-11-23\",\"next_review\":\"%s\","
			"\"rule\":\"named\",\"by\":\"Ann\",\"note\":\"Away.\","
			"\"recorded\":\"2030-01-01T00:01:00Z\","
			"\"previous\":\"%.64s\"",
			until, head));
}

static void putting_the_review_off_answers_a_material_one(void **state)
{
	scratch_does(
		*state, "vigil dissent AM-1 --from Dora --note No. --material");
	put_off(*state, "2026-12-15");
	scratch_says(*state, "vigil show AM-1",
		"AM-1  (1 open dissent) The claim AM-1 holds.\n"
		"Holding · reviewed 1 Nov 2026 · next 15 Dec 2026 (+22d) · 1 "
		"open dissent\n"
		"\n"
		"  The claim AM-1 holds.\n"
		"\n"
		"schedule      postponed to that day\n"
		"published     1 Nov 2026\n"
		"file          AM-1.yaml\n"
		"\n"
		"History\n"
		"  1 Nov 2026  published  Holding\n"
		"  23 Nov 2026  dissent  from Dora, material, open · Tester\n"
		"    No.\n"
		"  23 Nov 2026  postpone  to 15 Dec 2026 · Ann\n"
		"    Away.\n");
	scratch_does(*state, "vigil verify");
	scratch_does(*state,
		"vigil dissent AM-1 --from Eve --note Still. --material");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 due today · 2 open "
		"dissents · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  23 Nov 2026  today  (2 open "
		"dissents) The claim AM-1 holds.\n");
}

static void one_to_a_closed_claim_calls_for_nothing(void **state)
{
	scratch_does(*state, "vigil close AM-1 --as retired --note Enough.");
	scratch_says(*state,
		"vigil dissent AM-1 --from Dora --note No. --material",
		"AM-1  dissent recorded · Holding · reviewed 1 Nov 2026 · "
		"retired · 1 open dissent\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · next AM-2 on 2 Dec 2026 (+9d) "
		"· 1 tracked · 1 draft\n");
	scratch_does(*state, "vigil reopen AM-1 --note Right.");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · 1 due today · 1 open "
		"dissent · 2 tracked · 1 draft\n"
		"AM-1  + Holding  1 Nov 2026  23 Nov 2026  today  (1 open "
		"dissent) The claim AM-1 holds.\n");
}

static void programs_are_told_as_well(void **state)
{
	scratch_does(*state, TWO "vigil mark AM-1 holding");
	scratch_does(*state, "vigil dissent AM-2 --from Finn --note No.");
	scratch_says(*state, "vigil list --format csv | cut -d , -f 1,12-14",
		"id,reading,awaiting_signoff,open_dissents\n"
		"AM-1,current,no,0\n"
		"AM-2,current,no,1\n"
		"DR-1,current,no,0\n");
	scratch_says(*state,
		"vigil log AM-1 --kind dissent --format plain | cut -f 1-8,10-",
		"2026-11-23\tAM-"
		"1\tdissent\tholding\tholding\tAnn\t\tno\tNeither.\tfrom Eve, "
		"weighed 23 Nov 2026 by Tester\n"
		"2026-11-23\tAM-1\tdissent\tholding\tholding\tTester\t\tno\tNo."
		"\tfrom Dora, material, weighed 23 Nov 2026 by Tester\n");
	scratch_says(*state,
		"vigil log AM-1 --kind dissent --format json | sed -E "
		"'s/[0-9a-f]{64}/HASH/g; s/,\"was_due\":[^}]*}/}/g'",
		"{\"schema\":1,\"today\":\"2026-11-23\",\"entries\":[\n"
		"{\"id\":\"AM-1\",\"kind\":\"dissent\",\"on\":\"2026-11-23\","
		"\"from\":\"holding\",\"verdict\":\"holding\",\"by\":\"Ann\","
		"\"note\":\"Neither.\",\"evidence\":[],\"next_review\":null,"
		"\"hash\":\"HASH\",\"undone\":false,\"detail\":\"from Eve, "
		"weighed 23 Nov 2026 by "
		"Tester\",\"proposed\":null,\"awaiting_signoff\":false,"
		"\"dissenter\":\"Eve\",\"material\":false,\"weighed\":[],"
		"\"answered_by\":\"HASH\",\"state\":null,\"successor\":null,"
		"\"resolves\":null,\"cadence\":null},\n"
		"{\"id\":\"AM-1\",\"kind\":\"dissent\",\"on\":\"2026-11-23\","
		"\"from\":\"holding\",\"verdict\":\"holding\",\"by\":"
		"\"Tester\",\"note\":\"No.\",\"evidence\":[],\"next_review\":"
		"null,\"hash\":\"HASH\",\"undone\":false,\"detail\":\"from "
		"Dora, material, weighed 23 Nov 2026 by "
		"Tester\",\"proposed\":null,\"awaiting_signoff\":false,"
		"\"dissenter\":\"Dora\",\"material\":true,\"weighed\":[],"
		"\"answered_by\":\"HASH\",\"state\":null,\"successor\":null,"
		"\"resolves\":null,\"cadence\":null}\n"
		"],\"problems\":[]}\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		drafted_test(it_says_who_disagrees_and_why),
		drafted_test(one_that_is_not_material_moves_nothing),
		drafted_test(a_material_one_makes_the_claim_due_that_day),
		drafted_test(a_note_comes_from_standard_input_as_well),
		drafted_test(what_it_needs_is_told),
		drafted_test(putting_the_review_off_answers_a_material_one),
		drafted_test(one_to_a_closed_claim_calls_for_nothing),
		drafted_test(programs_are_told_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
