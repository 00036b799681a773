/* test_broken_file.c - a file that broke: its claim stays, and it is told. */
#include <string.h>

#include "scratch.h"
#include "scratch_ledger.h"

#define BROKEN                                                                 \
	"claims/AM-1.yaml:3:1: error: publishd: no such key (did you mean "    \
	"published?)\n"                                                        \
	"    publishd: 2026-10-01\n"                                           \
	"    ^\n"
#define STALE                                                                  \
	"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its file is " \
	"broken) The claim AM-1 holds.\n"

static int make(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
	scratch_claim(*state, "AM-1", "publishd: 2026-10-01\n");
	return 0;
}

#define broken_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void it_is_told_every_time(void **state)
{
	int times;

	for (times = 0; times < 3; times++)
		scratch_answers(
			*state, "vigil list", 4, STALE LISTED_2, BROKEN);
}

static void its_claim_stays_due(void **state)
{
	scratch_answers(*state, "vigil due", 4,
		"Mon 23 Nov 2026 · 2 due, all overdue · 2 tracked\n" STALE
			LISTED_2,
		BROKEN);
}

static void it_is_told_even_where_nothing_is_said(void **state)
{
	scratch_answers(
		*state, "vigil due -q --state superseded", 4, "", BROKEN);
	scratch_answers(*state, "vigil list AM-2", 4,
		"AM-2  + Holding  2 Oct 2026  1 Nov 2026  22d overdue  The "
		"claim AM-2 holds.\n",
		BROKEN);
}

static void its_page_is_marked(void **state)
{
	struct answer answer = scratch_run(*state, "vigil show AM-1");

	assert_int_equal(answer.status, 4);
	assert_string_equal(answer.err, BROKEN);
	assert_non_null(strstr(answer.out,
		"AM-1  (its file is broken) The claim AM-1 holds.\n"
		"Holding · reviewed 1 Oct 2026 · next 31 Oct 2026 (23d "
		"overdue)\n"));
}

static void other_claims_can_be_reviewed(void **state)
{
	scratch_answers(*state, "vigil mark AM-2 holding", 4,
		"AM-2  Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
		"(+60d)\n"
		"undo with: vigil undo\n",
		BROKEN);
	scratch_answers(*state, "vigil undo", 4,
		"AM-2  took back the review of 23 Nov 2026, Holding\n"
		"AM-2  Holding · reviewed 2 Oct 2026 · next 1 Nov 2026 (22d "
		"overdue)\n"
		"redo with: vigil redo\n",
		BROKEN);
}

static void once_mended_all_is_well(void **state)
{
	scratch_answers(*state, "vigil list", 4, STALE LISTED_2, BROKEN);
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

static void the_last_good_reading_is_what_is_shown(void **state)
{
	scratch_write(*state, "claims/AM-1.yaml",
		"id: AM-1\nclaim: Changed.\npublishd: 2026-10-01\n");
	scratch_answers(*state, "vigil list", 4, STALE LISTED_2, BROKEN);
}

static void a_file_that_is_no_yaml_keeps_its_claims(void **state)
{
	scratch_write(*state, "claims/AM-1.yaml", "id: AM-1\nclaim: \"x\n");
	scratch_answers(*state, "vigil list", 4, STALE LISTED_2,
		"claims/AM-1.yaml:2:8: error: this quote is not closed\n"
		"    claim: \"x\n"
		"           ^\n");
}

static void a_file_that_cannot_be_opened_keeps_its_claims(void **state)
{
	scratch_does(*state,
		"cd claims; mv AM-1.yaml x; "
		"ln -s x AM-1.yaml");
	scratch_answers(*state, "vigil list", 4, STALE LISTED_2,
		"claims/AM-1.yaml: error: is a symbolic link; put the file "
		"here itself\n");
}

static void a_link_that_gave_way_to_a_directory_is_told_no_more(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state, "mkdir other; ln -s ../other claims/d");
	scratch_answers(*state, "vigil list", 4, LISTED_1 LISTED_2,
		"claims/d: error: is a symbolic link; put the file here "
		"itself\n");
	scratch_does(*state, "rm claims/d; mkdir claims/d");
	scratch_says(*state, "vigil list", LISTED_1 LISTED_2);
}

/* Leaks are not looked for in a program that is traced already. */
#define STRACE "ASAN_OPTIONS=detect_leaks=0 strace -qq -o /dev/null "

static void a_directory_that_breaks_off_is_told_until_it_is_read(void **state)
{
	struct answer answer;

	if (scratch_run(*state, "strace -o /dev/null true").status != 0)
		scratch_skip("strace(1) is missing, or cannot trace here");
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_does(*state,
		"cd claims; mkdir d; sed s/AM-2/AM-3/ AM-2.yaml >d/AM-3.yaml; "
		"vigil sync");
	answer = scratch_run(*state, STRACE
		"-P \"$PWD/claims/d\" -e trace=getdents64 "
		"-e inject=getdents64:error=EIO:when=2+ "
		"\"$VIGIL\" list AM-3");
	assert_int_equal(answer.status, 4);
	assert_string_equal(answer.out,
		"AM-3  + Holding  2 Oct 2026  1 Nov 2026  22d overdue  The "
		"claim AM-3 holds.\n");
	assert_non_null(strstr(answer.err, "claims/d: error: is a directory"));
	scratch_says(*state, "vigil list AM-3", answer.out);
}

static void an_emptied_file_is_not_a_claim_less(void **state)
{
	scratch_write(*state, "claims/AM-1.yaml", "");
	scratch_answers(*state, "vigil list", 4, STALE LISTED_2,
		"claims/AM-1.yaml: error: no claim in this file; one has at "
		"least id and claim\n");
}

static void a_claim_that_was_never_read_is_told_alone(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_write(*state, "claims/AM-3.yaml", "id: AM-3\n");
	scratch_answers(*state, "vigil list", 4, LISTED_1 LISTED_2,
		"claims/AM-3.yaml:1:1: error: claim: is missing, and is "
		"required\n"
		"    id: AM-3\n"
		"    ^\n");
}

/* Without its store, vigil knows what the record says of such a claim; that its
 * file is gone is not said, as it may be the one that cannot be read. */
static void without_a_store_the_record_speaks(void **state)
{
	scratch_does(*state, "rm -r claims/.vigil");
	scratch_answers(*state, "vigil list", 4,
		"AM-1  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  (its "
		"file is gone) The claim AM-1 holds.\n" LISTED_2,
		BROKEN);
}

static void verify_tells_of_the_file_alone(void **state)
{
	scratch_says(*state, "vigil verify | grep error:",
		"claims/AM-1.yaml:3:1: error: publishd: no such key (did you "
		"mean published?)\n");
}

static void settings_by_another_name_are_named(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	scratch_write(*state, "claims/vigil.yml", "name: N\ncadenc: 1\n");
	scratch_answers(*state, "vigil list", 4, LISTED_1 LISTED_2,
		"claims/vigil.yml: error: settings are read from vigil.yaml: "
		"rename this file\n");
	scratch_write(*state, "claims/vigil.yml", "id: V-1\nclaim: C.\n");
	scratch_says(*state, "vigil show V-1 | head -n 1", "V-1  C.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		broken_test(it_is_told_every_time),
		broken_test(its_claim_stays_due),
		broken_test(it_is_told_even_where_nothing_is_said),
		broken_test(its_page_is_marked),
		broken_test(other_claims_can_be_reviewed),
		broken_test(once_mended_all_is_well),
		broken_test(the_last_good_reading_is_what_is_shown),
		broken_test(a_file_that_is_no_yaml_keeps_its_claims),
		broken_test(a_file_that_cannot_be_opened_keeps_its_claims),
		broken_test(
			a_link_that_gave_way_to_a_directory_is_told_no_more),
		broken_test(
			a_directory_that_breaks_off_is_told_until_it_is_read),
		broken_test(an_emptied_file_is_not_a_claim_less),
		broken_test(a_claim_that_was_never_read_is_told_alone),
		broken_test(without_a_store_the_record_speaks),
		broken_test(verify_tells_of_the_file_alone),
		broken_test(settings_by_another_name_are_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
