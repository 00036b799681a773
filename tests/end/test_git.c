/* test_git.c - a ledger in two clones, which merge without a merge driver. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#include <string.h>

#define GIT                                                                    \
	"git config user.name T; git config user.email t@example.org; "        \
	"git config pull.rebase false; "

/* A ledger with two claims, and two clones of it, one and two. */
static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state,
		"git init -q -b main; " GIT
		"git add claims; git commit -qm start; cd ..; "
		"for i in one two; do git clone -q \"$OLDPWD\" "
		"\"$OLDPWD/$i\" 2>&1; (cd \"$OLDPWD/$i\"; " GIT "); done");
	return 0;
}

#define git_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Takes what each clone has into the other, by way of a merge. */
#define COMMIT(clone) "(cd " clone "; git add -A claims; git commit -qm more); "
#define EXCHANGE                                                               \
	COMMIT("one")                                                          \
	COMMIT("two")                                                          \
	"(cd one; git pull -q --no-edit ../two main); "                        \
	"(cd two; git pull -q --no-edit ../one main)"

/* Asserts that both clones say one and the same. */
static const char *same_answer(struct scratch *scratch, const char *command)
{
	struct answer one = scratch_run(scratch,
		arena_printf(&scratch->arena, "vigil -C one %s", command));
	struct answer two = scratch_run(scratch,
		arena_printf(&scratch->arena, "vigil -C two %s", command));

	assert_string_equal(one.err, "");
	assert_string_equal(two.err, "");
	assert_string_equal(one.out, two.out);
	return one.out;
}

static void reviews_of_different_claims_merge(void **state)
{
	scratch_does(*state,
		"vigil -C one mark AM-1 partial --by Ann --note Less.; "
		"vigil -C two mark AM-2 not-holding --by Bob --note "
		"Gone.; " EXCHANGE);
	assert_string_equal(same_answer(*state,
				    "list --format plain | cut -f "
				    "1-3"),
		"AM-1\tpartial\t2026-11-23\nAM-2\tnot_holding\t2026-11-23\n");
	same_answer(*state, "show AM-1 AM-2 --format json");
}

/* They are beside each other: who judges next settles it. */
static void of_two_reviews_of_one_claim_the_later_rules(void **state)
{
	scratch_does(*state,
		"vigil -C one mark AM-1 partial --on 2026-11-20 --by Ann "
		"--note Less.; vigil -C two mark AM-1 not-holding --on "
		"2026-11-10 --by Bob --note Gone.; " EXCHANGE);
	assert_string_equal(
		same_answer(*state, "list AM-1 --format plain | cut -f 1-4"),
		"AM-1\tpartial\t2026-11-20\t2026-11-20\n");
	same_answer(*state, "show AM-1 --format json");
	same_answer(*state, "verify");
	scratch_does(*state,
		"vigil -C two mark AM-1 partial --by Bob --note "
		"Less.; " EXCHANGE);
	assert_string_equal(
		same_answer(*state, "list AM-1 --format plain | cut -f 1-4"),
		"AM-1\tpartial\t2026-11-23\t2027-01-22\n");
	same_answer(*state, "verify");
}

static void a_dissent_stays_open_beside_a_review_of_another_branch(void **state)
{
	scratch_does(*state,
		"vigil -C one dissent AM-1 --from Dora --note No. --material "
		"--by Ann; vigil -C two mark AM-1 holding --by Bob; " EXCHANGE);
	assert_string_equal(same_answer(*state, "due AM-1"),
		"Mon 23 Nov 2026 · AM-1: 1 due today · 1 open "
		"dissent · 1 tracked\n"
		"AM-1  + Holding  23 Nov 2026  23 Nov 2026  today  (1 open "
		"dissent) The claim AM-1 holds.\n");
	same_answer(*state, "show AM-1 --format json");
	scratch_does(
		*state, "vigil -C two mark AM-1 holding --by Bob; " EXCHANGE);
	assert_string_equal(same_answer(*state, "due AM-1"),
		"Mon 23 Nov 2026 · AM-1: nothing due · next AM-1 on 21 Feb "
		"2027 (+90d) · 1 tracked\n");
}

static void a_draft_is_signed_off_in_another_clone(void **state)
{
	scratch_does(*state,
		"vigil -C one mark AM-1 partial --draft --by Ann --note "
		"Less.; " EXCHANGE);
	assert_string_equal(same_answer(*state, "list AM-1"),
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  "
		"(awaiting sign-off) The claim AM-1 holds.\n");
	scratch_does(*state,
		"vigil -C two sign AM-1 --by Bob; vigil -C one sign AM-1 --by "
		"Eve; " EXCHANGE);
	assert_string_equal(same_answer(*state, "list AM-1"),
		"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim "
		"AM-1 holds.\n");
	same_answer(*state, "show AM-1 --format json");
}

/* Who closed it did not see the review, which then does not count. */
static void a_close_and_a_review_of_two_branches_both_stay(void **state)
{
	scratch_does(*state,
		"vigil -C one close AM-1 --as superseded --by-claim AM-2 "
		"--by Ann --note Better.; "
		"vigil -C two mark AM-1 partial --by Bob --note "
		"Less.; " EXCHANGE);
	assert_string_equal(same_answer(*state, "list AM-1"),
		"AM-1  + Holding  1 Oct 2026  -  superseded  The claim AM-1 "
		"holds.\n");
	same_answer(*state, "show AM-1 --format json");
	assert_string_equal(same_answer(*state, "log AM-1 | wc -l"), "3\n");
	same_answer(*state, "verify");
}

static void both_may_note_the_same_change(void **state)
{
	scratch_does(*state,
		"for i in one two; do echo 'cadence: 45' "
		">>$i/claims/AM-1.yaml; vigil -C $i sync --by $i; "
		"done; " EXCHANGE);
	assert_string_equal(same_answer(*state,
				    "list AM-1 --format json | grep -o "
				    "'\"cadence\":[0-9]*'"),
		"\"cadence\":45\n");
	same_answer(*state, "show AM-1 --format json");
	same_answer(*state, "verify");
}

static void changes_of_two_branches_end_with_what_the_file_says(void **state)
{
	scratch_does(*state,
		"(cd one; sed -i '1i# One.\\n# Two.\\n# Three.' "
		"claims/AM-1.yaml; git commit -qam comment); "
		"(cd two; git pull -q --no-edit ../one main); "
		"sed -i '1icadence: 45' one/claims/AM-1.yaml; "
		"vigil -C one sync --by Ann; "
		"echo 'resolves: 2027-06-30' >>two/claims/AM-1.yaml; "
		"VIGIL_NOW=2030-01-01T00:01:00Z vigil -C two sync --by "
		"Bob; " EXCHANGE);
	same_answer(*state, "show AM-1 --format json");
	same_answer(*state, "verify");
	scratch_says(*state,
		"vigil -C one show AM-1 | sed -n '/^resol/p; /History/,$p'",
		"resolves      30 Jun 2027\n"
		"History\n"
		"  1 Oct 2026  published  Holding\n"
		"  23 Nov 2026  change  cadence - → 45 · Ann\n"
		"  23 Nov 2026  change  resolves - → 30 Jun 2027 · Bob\n");
}

static void both_may_publish_the_same_claim(void **state)
{
	scratch_does(*state,
		"for i in one two; do printf 'id: AM-3\\nclaim: C.\\n"
		"published: 2026-11-01\\n' >$i/claims/AM-3.yaml; "
		"vigil -C $i sync; done; " EXCHANGE);
	same_answer(*state, "show AM-3 --format json");
	assert_string_equal(same_answer(*state, "log AM-3 | wc -l"), "1\n");
	same_answer(*state, "verify");
}

static void a_fresh_clone_says_the_same(void **state)
{
	scratch_does(*state,
		"vigil -C one mark AM-1 AM-2 partial --note Less.; "
		"vigil -C one undo; vigil -C one mark AM-2 holding; "
		COMMIT("one") "git clone -q one fresh; "
		"vigil -C one show AM-1 AM-2 --format json >before; "
		"vigil -C fresh show AM-1 AM-2 --format json | cmp - before");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		git_test(reviews_of_different_claims_merge),
		git_test(of_two_reviews_of_one_claim_the_later_rules),
		git_test(
			a_dissent_stays_open_beside_a_review_of_another_branch),
		git_test(a_draft_is_signed_off_in_another_clone),
		git_test(a_close_and_a_review_of_two_branches_both_stay),
		git_test(both_may_note_the_same_change),
		git_test(changes_of_two_branches_end_with_what_the_file_says),
		git_test(both_may_publish_the_same_claim),
		git_test(a_fresh_clone_says_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
