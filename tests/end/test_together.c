/* test_together.c - many at once on one ledger. */
#include <stdlib.h>

#include "arena.h"
#include "scratch.h"

/* Under valgrind everything takes its time, so there are fewer. */
struct crowd {
	int writers, times;
};

static struct crowd crowd(void)
{
	return getenv("UNDER") ? (struct crowd){ 4, 3 }
			       : (struct crowd){ 16, 10 };
}

#define COUNT_PUBLISHED                                                        \
	"cat claims/journal/* | grep -c '\"kind\":\"published\"'"

static void write_claims(struct scratch *scratch)
{
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n");
	scratch_claim(scratch, "AM-2", "published: 2026-10-02\n");
}

static void make_ledger(struct scratch *scratch)
{
	write_claims(scratch);
	scratch_does(scratch, "vigil sync");
}

/* Readers go on for as long as there are writers; what any of them tells is in
 * `told`. */
static void run_together(struct scratch *scratch, const char *first)
{
	struct crowd size = crowd();

	scratch_does(scratch,
		arena_printf(&scratch->arena,
			"writer() { i=0; while [ $i -lt %d ]; do "
			"i=$((i + 1)); vigil mark AM-1 AM-2 holding --note "
			"\"$1-$i\" || echo failed; done; }\n"
			"reader() { while [ -e working ]; do vigil $* "
			">/dev/null || echo failed; done; }\n"
			"%s\n"
			": >working; : >told\n"
			"reader list 2>>told >>told & "
			"reader show AM-1 2>>told >>told & "
			"reader log --format json 2>>told >>told &\n"
			"writers=; w=0; while [ $w -lt %d ]; do w=$((w + 1)); "
			"writer $w 2>>told >out.$w & writers=\"$writers $!\"; "
			"done\n"
			"wait $writers; rm working; wait",
			size.times, first, size.writers));
}

static void check_all_there(struct scratch *scratch)
{
	struct crowd size = crowd();
	const char *count = arena_printf(
		&scratch->arena, "%d\n", size.writers * size.times);

	/* on a slow machine some wait for more than two seconds, and say so */
	scratch_says(scratch,
		"grep -v ' another vigil' told; cat out.* | grep failed; :",
		"");
	scratch_says(scratch, "vigil log AM-1 --kind review | wc -l", count);
	scratch_says(scratch,
		"vigil log AM-2 --kind review --format plain | cut -f 10 | "
		"sort -u | wc -l",
		count);
	scratch_says(scratch,
		"vigil log --format plain | cut -f 9 | sort | uniq -d", "");
	scratch_says(scratch,
		"cat claims/journal/* | "
		"grep -c '\"claim\":\"AM-1\",\"v\":2,\"kind\":\"review\"'",
		count);
	scratch_does(scratch,
		"vigil list >with; rm -r claims/.vigil; "
		"vigil list | cmp - with");
}

static void no_review_is_lost_and_none_is_there_twice(void **state)
{
	make_ledger(*state);
	scratch_does(*state, "vigil list");
	run_together(*state, ":");
	check_all_there(*state);
}

static void nor_when_the_store_is_yet_to_be_made(void **state)
{
	make_ledger(*state);
	run_together(*state, "rm -rf claims/.vigil");
	check_all_there(*state);
	scratch_says(*state, COUNT_PUBLISHED, "2\n");
}

static void nor_when_the_claims_are_yet_to_be_recorded(void **state)
{
	write_claims(*state);
	scratch_does(*state,
		"for i in 1 2 3 4 5 6 7 8; do "
		"vigil mark AM-1 AM-2 holding --note $i >out.$i & "
		"vigil sync >out.s$i & done; wait");
	scratch_says(*state, COUNT_PUBLISHED, "2\n");
	scratch_says(*state, "vigil log --kind review | wc -l", "16\n");
	scratch_does(*state, "vigil verify");
}

/* Each time a new ledger, whose store all of them find missing. */
static void many_may_make_the_store_at_once(void **state)
{
	struct scratch *scratch = *state;
	int times = crowd().times * 2;

	make_ledger(scratch);
	for (; times > 0; times--) {
		scratch_does(scratch,
			"rm -rf claims/.vigil; "
			"for i in 1 2 3 4 5 6 7 8 9 10 11 12; do "
			"vigil list >out.$i & done; wait");
		scratch_says(scratch, "sort out.* | uniq -c | wc -l", "2\n");
	}
}

/* Each review names the one entry before it, and no two the same. */
static void the_entries_of_a_claim_are_one_chain(void **state)
{
	struct crowd size = crowd();
	struct scratch *scratch = *state;

	make_ledger(scratch);
	run_together(scratch, ":");
	scratch_says(scratch,
		"cat claims/journal/* | sed -n '/\"claim\":\"AM-1\"/"
		"s/.*\"previous\":\"\\([0-9a-f]*\\)\".*/\\1/p' | "
		"sort | uniq -c | awk '$1 != 1 { print } END { print NR }'",
		arena_printf(
			&scratch->arena, "%d\n", size.writers * size.times));
	scratch_says(scratch, "vigil verify --heads | cut -d ' ' -f 1",
		"AM-1\nAM-2\n");
}

static void claims_that_are_made_meanwhile_are_published_once(void **state)
{
	struct crowd size = crowd();
	struct scratch *scratch = *state;
	int claims = size.writers * 2;

	scratch_does(scratch, "mkdir claims");
	scratch_does(
		scratch, arena_printf(&scratch->arena,
				 "i=0; while [ $i -lt %d ]; do i=$((i + 1)); "
				 "printf 'id: AM-%%d\\nclaim: C.\\npublished: "
				 "2026-10-01\\n' $i >new; "
				 "mv new claims/AM-$i.yaml; "
				 "vigil sync >out.$i 2>&1 & done; wait",
				 claims));
	scratch_says(scratch,
		"vigil list | wc -l; cat claims/journal/* | wc -l; "
		"cat claims/journal/* | sort -u | wc -l",
		arena_printf(&scratch->arena, "%d\n%d\n%d\n", claims, claims,
			claims));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(no_review_is_lost_and_none_is_there_twice),
		scratch_test(nor_when_the_store_is_yet_to_be_made),
		scratch_test(nor_when_the_claims_are_yet_to_be_recorded),
		scratch_test(many_may_make_the_store_at_once),
		scratch_test(the_entries_of_a_claim_are_one_chain),
		scratch_test(claims_that_are_made_meanwhile_are_published_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
