/* test_links_record.c - symbolic links in the record lead nowhere. */
#include "scratch.h"
#include "scratch_ledger.h"

static void in_place_of_the_directory_of_the_record_it_is_named(void **state)
{
	scratch_does(*state,
		"mkdir outside; mv claims/journal outside; ln -s "
		"../outside/journal "
		"claims/journal; rm -r claims/.vigil; ls outside/journal "
		">before");
	scratch_answers(*state, "vigil list", 4, LISTED_1,
		"vigil: 1 claim is published but not recorded: AM-1; vigil "
		"sync records it\n"
		"claims/journal: error: is a symbolic link; put the file here "
		"itself\n");
	scratch_refuses(*state,
		"timeout 20 "
		"vigil mark AM-1 holding 2>said; "
		"status=$?; head -n 1 said >&2; exit $status",
		1,
		"vigil mark: claims/journal: cannot be made: a symbolic link "
		"is in the way; put the directory there itself\n");
	scratch_does(*state, "ls outside/journal | cmp - before");
}

static void in_place_of_a_file_of_the_record_it_is_named(void **state)
{
	scratch_does(*state,
		"mkdir outside; mv claims/journal/*AM-1* outside/file; "
		"ln -s ../../outside/file claims/journal/x.jsonl; "
		"ln -s ../outside/file claims/journal.jsonl; "
		"rm -r claims/.vigil; cp outside/file before");
	scratch_answers(*state, "vigil list", 4, LISTED_1,
		"vigil: 1 claim is published but not recorded: AM-1; vigil "
		"sync records it\n"
		"claims/journal.jsonl: error: is a symbolic link; put the file "
		"here itself\n"
		"claims/journal/x.jsonl: error: is a symbolic link; put the "
		"file here itself\n");
	scratch_does(*state, "vigil mark AM-1 holding 2>said || [ $? = 4 ]");
	scratch_does(*state, "cmp before outside/file");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(in_place_of_the_directory_of_the_record_it_is_named),
		one_test(in_place_of_a_file_of_the_record_it_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
