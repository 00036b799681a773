/* test_record_files.c - the files of the record: how they are made, and what of
 * them says something. */
#include "scratch.h"
#include "scratch_ledger.h"

#define LISTED                                                                 \
	"AM-1  ~ Partial  23 Nov 2026  23 Dec 2026  +30d  The claim AM-1 "     \
	"holds.\n"                                                             \
	"AM-2  + Holding  23 Nov 2026  22 Jan 2027  +60d  The claim AM-2 "     \
	"holds.\n"

#define file_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, scratch_make_kept, scratch_remove)

/* ---- how a command records ---- */

static void a_command_makes_one_file_and_changes_none(void **state)
{
	scratch_does(*state,
		"vigil mark AM-1 AM-2 holding --note Both.; "
		"for file in kept/*; do cmp $file claims/journal/${file##*/}; "
		"done");
	scratch_says(*state,
		"ls claims/journal | wc -l; ls kept | wc -l; "
		"cat claims/journal/2026-11-23-review-AM-1-* | wc -l",
		"4\n3\n2\n");
}

static void the_name_is_of_its_first_entry_and_its_digest(void **state)
{
	scratch_does(*state,
		"cd claims/journal; for file in 2026*; do "
		"digest=$(sha256sum $file | cut -c 1-12); "
		"day=$(sed -n '1s/.*\"on\":\"\\([^\"]*\\)\".*/\\1/p' $file); "
		"kind=$(sed -n '1s/.*\"kind\":\"\\([^\"]*\\)\".*/\\1/p' "
		"$file); "
		"id=$(sed -n '1s/.*\"claim\":\"\\([^\"]*\\)\".*/\\1/p' $file); "
		"[ $file = $day-$kind-$id-$digest.jsonl ] || echo $file; "
		"done >../../wrong; cmp ../../wrong /dev/null");
}

static void what_a_command_that_was_killed_recorded_is_said(void **state)
{
	scratch_does(*state, "ln " REVIEW_OF_1
			     " claims/.vigil/recording-1.jsonl; "
			     "echo half >claims/.vigil/recording-2.jsonl");
	scratch_answers(*state, "vigil list", 0, LISTED,
		"vigil: a command did not finish; it has recorded: AM-1 review "
		"by Tester\n");
	scratch_says(
		*state, "vigil list; ls claims/.vigil | grep rec || :", LISTED);
}

/* ---- what is the same to the reader ---- */

static void names_and_copies_of_files_say_nothing(void **state)
{
	scratch_does(*state,
		"cd claims/journal; cp review.jsonl 'review (1).jsonl'; "
		"cp review.jsonl 'review (conflicted copy).jsonl'; "
		"cat *.jsonl >all.jsonl; mv *AM-2* other.jsonl");
	scratch_says(*state, "vigil list; vigil log | wc -l", LISTED "4\n");
	scratch_does(*state, WITHOUT_STORE "; vigil verify");
	scratch_says(*state, "vigil list; vigil log | wc -l", LISTED "4\n");
}

static void lines_may_end_in_cr_lf(void **state)
{
	scratch_does(*state, "sed -i 's/$/\\r/' claims/journal/*");
	scratch_says(*state, "vigil list", LISTED);
	scratch_does(*state,
		"vigil verify --heads >heads; " WITHOUT_STORE
		"; vigil verify; "
		"vigil mark AM-2 holding; vigil verify --against heads");
	scratch_says(*state,
		"grep -l $(printf '\\r') claims/journal/* | wc -l; "
		"ls claims/journal | wc -l",
		"3\n4\n");
}

static void the_last_line_may_lack_its_newline(void **state)
{
	scratch_does(*state, "head -c -1 kept/review.jsonl >" REVIEW_OF_1);
	scratch_says(*state, "vigil list", LISTED);
	scratch_does(*state, "cp " REVIEW_OF_1 " before; " WITHOUT_STORE);
	scratch_says(*state, "vigil list", LISTED);
	scratch_does(*state, "vigil mark AM-1 partial --note Still.");
	scratch_does(*state, "vigil verify; cmp before " REVIEW_OF_1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		file_test(a_command_makes_one_file_and_changes_none),
		file_test(the_name_is_of_its_first_entry_and_its_digest),
		file_test(what_a_command_that_was_killed_recorded_is_said),
		file_test(names_and_copies_of_files_say_nothing),
		file_test(lines_may_end_in_cr_lf),
		file_test(the_last_line_may_lack_its_newline),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
