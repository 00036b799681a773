/* test_json_all.c - JSON holds all that is known, of claims and of entries. */
#include <string.h>

#include "arena.h"
#include "entry_members.h"
#include "scratch.h"

/* What follows says of a claim, or of the entries of one, only some members. */
#define SHOW "vigil show AM-1 --format json | grep -o -E "
#define MEMBERS(names) SHOW "'\"(" names ")\":(\"[^\"]*\"|[^],}]*)'"

static void keys_of_ones_own_keep_what_they_say(void **state)
{
	scratch_claim(*state, "AM-1",
		"x-desk: software\n"
		"x-numbers: [1, -2.50, 1e3, '4', 0x1F, 010, ~]\n"
		"x-flags: {yes: true, no: 'true', none: null, tilde: ~, "
		"empty: }\n"
		"x-deep: {a: [{b: \"say \\\"no\\\"\"}]}\n"
		"x-lines: |\n"
		"  1\n"
		"article: {url: https://example.org/, x-page: 7}\n"
		"sources: [{url: https://example.org/one, x-shelf: B}]\n");
	scratch_says(*state, SHOW "'\"x-.*[^]]' | sed 's/,\"dissents\".*//'",
		"\"x-shelf\":\"B\"}],\"file\":\"AM-1.yaml\","
		"\"reading\":\"current\",\"awaiting_signoff\":false,"
		"\"open_dissents\":0,\"successor\":null,"
		"\"verdict_history\":[],\"revised\":null,"
		"\"opening_verdict\":null,\"opening_reviewed\":null,"
		"\"opening_next_review\":null,\"article\":{\"title\":null,"
		"\"url\":\"https://example.org/\",\"minutes\":null,"
		"\"x-page\":7},\"triggers\":[],\"related\":[],"
		"\"supersedes\":[],\"notes\":null,"
		"\"x-desk\":\"software\","
		"\"x-numbers\":[1,-2.50,1e3,\"4\",\"0x1F\",\"010\",null],"
		"\"x-flags\":{\"yes\":true,\"no\":\"true\",\"none\":null,"
		"\"tilde\":null,\"empty\":null},"
		"\"x-deep\":{\"a\":[{\"b\":\"say \\\"no\\\"\"}]},"
		"\"x-lines\":\"1\\n\",\"cadence_in_force\":null,"
		"\"next_review_reason\":null,\"statement\":"
		"\"369e3d3906ec147442cfc5ca4768c1aaed1c528067c92b066841e557"
		"b3f6c3e0\",\"recorded\":false,\"change_unrecorded\":false,"
		"\"differs\":false,\"owners\":[]\n");
}

static void what_somebody_wrote_into_the_store_is_not_taken_for_them(
	void **state)
{
	scratch_claim(*state, "AM-1", "x-desk: software\n");
	scratch_says(*state, MEMBERS("x-desk"), "\"x-desk\":\"software\"\n");
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db \"UPDATE claim SET own = "
		"'\\\"x-desk\\\":1}' || char(27)\"");
	scratch_says(*state,
		"vigil list --format json | tr -d '\\033' | "
		"grep -c x-desk || true",
		"0\n");
}

static void the_statement_is_the_digest_of_the_sentence(void **state)
{
	struct scratch *scratch = *state;
	const char *sum;

	scratch_claim(scratch, "AM-1", "");
	sum = scratch_run(scratch,
		"printf 'The claim AM-1 holds.' | sha256sum | cut -c 1-64")
		      .out;
	scratch_says(scratch,
		"vigil list --format json | grep -o '\"statement\":.*' | "
		"cut -c 14-77",
		sum);
}

static void the_cadence_in_force_stands_beside_the_files_own(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "cadence: {energy: 45}\n");
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, MEMBERS("cadence|cadence_in_force") " | tail -2",
		"\"cadence\":null\n\"cadence_in_force\":30\n");
	scratch_does(*state, "vigil mark AM-1 holding");
	scratch_says(*state,
		"vigil list --format json | "
		"grep -o -E '\"(cadence[a-z_]*|next_review_reason)\":[^,]*'",
		"\"cadence\":null\n\"cadence_in_force\":60\n"
		"\"next_review_reason\":\"ladder\"\n");
	scratch_claim(*state, "AM-1", "published: 2026-11-01\ntopic: energy\n");
	scratch_says(*state, MEMBERS("cadence_in_force"),
		"\"cadence_in_force\":45\n");
	scratch_claim(*state, "AM-1",
		"published: 2026-11-01\ntopic: energy\ncadence: 50\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, MEMBERS("cadence_in_force"),
		"\"cadence_in_force\":50\n");
}

static void each_review_says_which_date_held_before_it(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-08-01\n");
	scratch_does(*state, "vigil mark AM-1 holding --on 2026-08-25");
	scratch_does(*state,
		"vigil --today 2026-09-10 dissent AM-1 --from Dora --note No. "
		"--material");
	scratch_does(
		*state, "vigil mark AM-1 holding --on 2026-09-20 --note x");
	scratch_does(*state,
		"vigil mark AM-1 holding --on 2026-11-22 --note Again.");
	scratch_says(*state, MEMBERS("kind|on|was_due"),
		"\"kind\":\"published\"\n\"on\":\"2026-08-01\"\n"
		"\"was_due\":null\n"
		"\"kind\":\"review\"\n\"on\":\"2026-08-25\"\n"
		"\"was_due\":\"2026-08-31\"\n"
		"\"kind\":\"dissent\"\n\"on\":\"2026-09-10\"\n"
		"\"was_due\":\"2026-10-24\"\n"
		"\"kind\":\"review\"\n\"on\":\"2026-09-20\"\n"
		"\"was_due\":\"2026-09-10\"\n"
		"\"kind\":\"review\"\n\"on\":\"2026-11-22\"\n"
		"\"was_due\":\"2026-12-19\"\n"
		"\"on\":\"2026-09-10\"\n");
}

static void dissents_have_their_url_and_what_weighed_them(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state,
		"vigil dissent AM-1 --from Dora --note No. --material "
		"--url https://example.org/no");
	scratch_says(*state,
		SHOW "'\"dissents\":.*' | sed -E 's/[0-9a-f]{64}/HASH/g'",
		"\"dissents\":[{\"on\":\"2026-11-23\",\"from\":\"Dora\","
		"\"note\":\"No.\",\"url\":\"https://example.org/no\","
		"\"material\":true,\"weighed_by\":null,\"open\":true,"
		"\"undone\":false,\"by\":\"Tester\",\"hash\":\"HASH\","
		"\"signed\":null}],"
		"\"corrections\":[]}\n");
	scratch_does(*state, "vigil mark AM-1 holding --note x");
	scratch_says(*state,
		"test $(" MEMBERS("weighed_by") " | cut -d '\"' -f 4) = "
		"$(" MEMBERS("hash") " | sed -n 3p | cut -d '\"' -f 4) && "
		"echo same",
		"same\n");
}

static void corrections_say_what_they_mend(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state, "vigil sync");
	scratch_does(*state,
		"sed -i 's/claim AM-1 holds/sentence is new/' "
		"claims/AM-1.yaml");
	scratch_does(*state,
		"vigil correct AM-1 --accept --kind wording --note Better.");
	scratch_says(*state,
		SHOW "'\"corrections\":.*' | sed -E 's/[0-9a-f]{64}/HASH/g'",
		"\"corrections\":[{\"on\":\"2026-11-23\","
		"\"kind\":\"wording\",\"note\":\"Better.\","
		"\"by\":\"Tester\",\"hash\":\"HASH\","
		"\"was\":\"The claim AM-1 holds.\","
		"\"text\":\"The sentence is "
		"new.\",\"undone\":false,\"signed\":null}]}\n");
}

static void entries_name_what_they_sign_and_take_back(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state, "vigil mark AM-1 holding --draft --by Dan");
	scratch_does(*state, "vigil sign AM-1 --by Sue");
	scratch_does(*state, "vigil undo AM-1 --by Sue");
	scratch_does(*state,
		"vigil show AM-1 --format json >json && "
		"hashes=$(grep -o -E '\"hash\":\"[^\"]*' json | cut -c 9-) && "
		"set -- $hashes && "
		"grep -q \"\\\"signs\\\":\\\"$2\\\"\" json && "
		"grep -q \"\\\"undoes\\\":\\[\\\"$3\\\"\\]\" json");
}

/* As the table of members calls them; the claim is the one they are of. */
static void every_member_of_an_entry_is_there(void **state)
{
	struct scratch *scratch = *state;
	const char *json;
	size_t i;

	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	json = scratch_run(scratch, "vigil log --format json").out;
	for (i = MEMBER_CLAIM + 1; i < MEMBER_COUNT; i++) {
		const char *name = entry_members[i].name;

		if (!strstr(json,
			    arena_printf(&scratch->arena, "\"%s\":", name)))
			fail_msg("%s is not in %s", name, json);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(keys_of_ones_own_keep_what_they_say),
		scratch_test(
			what_somebody_wrote_into_the_store_is_not_taken_for_them),
		scratch_test(the_statement_is_the_digest_of_the_sentence),
		scratch_test(the_cadence_in_force_stands_beside_the_files_own),
		scratch_test(each_review_says_which_date_held_before_it),
		scratch_test(dissents_have_their_url_and_what_weighed_them),
		scratch_test(corrections_say_what_they_mend),
		scratch_test(entries_name_what_they_sign_and_take_back),
		scratch_test(every_member_of_an_entry_is_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
