/* test_check_files.c - vigil check of named files, as a hook of git calls it.
 */
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_ledger.h"

#define SOURCES "sources:\n  - https://example.org\n"
#define CHANGED(file)                                                          \
	file ":2:8: error: claim: the published sentence was changed: The "    \
	     "claim AM-1 [-holds.-] {+does not hold.+}; put it back, or say "  \
	     "that the file is right: vigil correct AM-1 --accept --note "     \
	     "TEXT\n"                                                          \
	     "    claim: The claim AM-1 does not hold.\n"                      \
	     "           ^\n"
#define ONE_ERROR "1 file, 1 claim: 1 error, 0 warnings\n"

/* A clone whose AM-1 was changed with another program, and which was never
 * asked anything. */
static int make(void **state)
{
	if (scratch_make_git(state) < 0)
		return -1;
	scratch_does(*state,
		"for i in 1 2; do printf 'sources:\\n  - "
		"https://example.org\\n' >>claims/AM-$i.yaml; done; " COMMIT
		"git clone -q . fresh; cd fresh; "
		"sed -i 's/holds/does not hold/' claims/AM-1.yaml");
	return 0;
}

#define check_test(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void a_changed_sentence_is_seen_in_a_named_file(void **state)
{
	scratch_answers(*state, "vigil check fresh/claims/AM-1.yaml", 4,
		CHANGED("fresh/claims/AM-1.yaml") ONE_ERROR, "");
	scratch_answers(*state, "cd fresh/claims; vigil check AM-1.yaml", 4,
		CHANGED("../claims/AM-1.yaml") ONE_ERROR, "");
	scratch_says(*state, "ls -A fresh/claims",
		"AM-1.yaml\nAM-2.yaml\njournal\n");
}

static void only_what_is_named_is_told(void **state)
{
	scratch_says(*state, "vigil check fresh/claims/AM-2.yaml",
		"1 file, 1 claim: 0 errors, 0 warnings\n");
	scratch_answers(*state, "cd fresh; vigil check claims/AM-*.yaml", 4,
		CHANGED("claims/AM-1.yaml")
		"2 files, 2 claims: 1 error, 0 warnings\n",
		"");
}

static void an_id_that_another_file_has_is_seen(void **state)
{
	scratch_claim(*state, "x/AM-2", SOURCES);
	scratch_does(*state, "sed -i s,x/AM-2,AM-2, claims/x/AM-2.yaml");
	scratch_answers(*state, "vigil check claims/x/AM-2.yaml", 4,
		"claims/x/AM-2.yaml:1:5: error: id: AM-2 is taken; it stands "
		"in AM-2.yaml:1 already\n"
		"    id: AM-2\n"
		"        ^\n"
		"1 file, 0 claims: 1 error, 0 warnings\n",
		"");
}

static void a_named_file_of_the_record_is_read(void **state)
{
	scratch_does(*state, "sed -i s/holding/partial/ claims/journal/*");
	scratch_answers(*state,
		"vigil check claims/journal/*.jsonl | "
		"sed 's,/[^/]*jsonl,/FILE,'",
		0,
		"claims/journal/FILE:1:1: error: this entry was changed after "
		"it was written: its hash is not that of the line; put it back "
		"as it was\n"
		"claims/journal/FILE:2:1: error: this entry was changed after "
		"it was written: its hash is not that of the line; put it back "
		"as it was\n"
		"1 file, 0 claims: 2 errors, 0 warnings\n",
		"");
}

static void a_named_file_that_is_not_there_is_told(void **state)
{
	scratch_answers(*state, "vigil check claims/AM-3.yaml", 4,
		"claims/AM-3.yaml: error: cannot be read: No such file or "
		"directory\n"
		"1 file, 0 claims: 1 error, 0 warnings\n",
		"");
}

static void a_hook_keeps_a_changed_sentence_out_of_a_commit(void **state)
{
	scratch_write(*state, "fresh/.git/hooks/pre-commit",
		"#!/bin/sh\n"
		"vigil check $(git diff --cached --name-only -- claims)\n");
	scratch_answers(*state,
		"cd fresh; chmod +x .git/hooks/pre-commit; git commit -qam x",
		1, "", CHANGED("claims/AM-1.yaml") ONE_ERROR);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		check_test(a_changed_sentence_is_seen_in_a_named_file),
		check_test(only_what_is_named_is_told),
		check_test(an_id_that_another_file_has_is_seen),
		check_test(a_named_file_of_the_record_is_read),
		check_test(a_named_file_that_is_not_there_is_told),
		check_test(a_hook_keeps_a_changed_sentence_out_of_a_commit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
