/* test_verify_references.c - vigil verify finds references that lead nowhere.
 */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

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

/* The digest of "The claim AM-1 holds." */
#define STATEMENT                                                              \
	"\"statement\":"                                                       \
	"\"369e3d3906ec147442cfc5ca4768c1aaed1c528067c92b066841e557b3f6c3e0\""

static const char nowhere[] =
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/* Members of an entry of AM-1, before and after the hash of what it names. */
struct naming {
	const char *kind, *before, *after;
};

static const struct naming weighs = { "review",
	"\"verdict\":\"holding\",\"by\":\"Bob\",\"weighed\":[\"",
	"\"]," STATEMENT };
static const struct naming undoes = { "undo", "\"by\":\"Bob\",\"undoes\":[\"",
	"\"]" };
static const struct naming signs = { "signoff", "\"by\":\"Bob\",\"signs\":\"",
	"\"" };
static const struct naming signs_own = { "signoff",
	"\"by\":\"tester\",\"signs\":\"", "\"" };

/* Appends one behind the entry of AM-1 on line 4; it names that of a line, or
 * with 0 nothing that is there. */
static void append(
	struct scratch *scratch, const struct naming *naming, int line)
{
	scratch_append(
		scratch, arena_printf(&scratch->arena,
				 "{\"claim\":\"AM-1\",\"kind\":\"%s\","
				 "\"on\":\"2026-11-23\",%s%s%s,"
				 "\"recorded\":\"2026-11-23T23:59:59Z\","
				 "\"previous\":\"%s\"",
				 naming->kind, naming->before,
				 line ? scratch_hash(scratch, line) : nowhere,
				 naming->after, scratch_hash(scratch, 4)));
}

static void what_an_entry_names_must_be_there(void **state)
{
	static const char no_dissent[] =
		"this review weighs a dissent that is not in the claim's "
		"history";
	static const char no_entry[] =
		"this undo takes back an entry that is not in the claim's "
		"history";
	static const char no_review[] =
		"this signoff signs a review that is not in the claim's "
		"history";
	static const struct {
		const struct naming *naming;
		int line;
		const char *fault;
	} examples[] = {
		{ &weighs, 0, no_dissent },
		{ &weighs, 4, no_dissent },
		{ &undoes, 0, no_entry },
		{ &undoes, 5, no_entry },
		{ &undoes, 4, NULL },
		{ &signs, 0, no_review },
		{ &signs, 1, no_review },
		{ &signs, 5, no_review },
		{ &signs, 4, NULL },
		{ &signs_own, 4,
			"this signoff is by the author of the review, on line "
			"4: it does not count" },
	};
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "cp -r claims good");
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		const char *fault = examples[i].fault;

		append(scratch, examples[i].naming, examples[i].line);
		if (!fault)
			check(scratch, 0, WHOLE("6"));
		else
			check(scratch, 4,
				arena_printf(&scratch->arena,
					"claims/journal.jsonl:6:1: error: "
					"AM-1: %s\n"
					"1 fault in 6 entries of 2 claims\n",
					fault));
		scratch_does(scratch, "rm -r claims; cp -r good claims");
	}
}

/* Of what one command said of two claims, one is taken out: the chain of its
 * claim does not show that. */
static void a_command_of_which_a_part_is_missing_is_found(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 AM-2 partial --note x; vigil mark AM-1 "
		"partial --note y; "
		"sed -i 7d claims/journal.jsonl; rm -r claims/.vigil");
	check(*state, 4,
		"claims/journal.jsonl:6:1: error: AM-1: this review was "
		"recorded with an entry that is missing: it was taken out or "
		"changed\n"
		"1 fault in 7 entries of 2 claims\n");
}

static void all_that_commands_record_holds(void **state)
{
	scratch_does(*state,
		"vigil dissent AM-1 --from Dora --note No. --material; "
		"vigil dissent AM-1 --from Eve --note No.; "
		"vigil mark AM-1 AM-2 holding --draft --note x; "
		"vigil sign AM-1 --by Ann; vigil undo --by Ann; "
		"vigil undo --by Ann; vigil sign AM-2 --by Bob; "
		"vigil undo; vigil undo; "
		"vigil close AM-2 --as superseded --by-claim AM-1 --note x; "
		"vigil reopen AM-2 --note x; vigil close AM-2 --as settled "
		"--verdict not-holding --note x; vigil correct AM-2 --note x");
	check(*state, 0, WHOLE("21"));
	scratch_does(*state, "rm -r claims/.vigil");
	check(*state, 0, WHOLE("21"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		verify_test(what_an_entry_names_must_be_there),
		verify_test(a_command_of_which_a_part_is_missing_is_found),
		verify_test(all_that_commands_record_holds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
