/* test_claim_names.c - which files are read as claim files, and which only look
 * like some. */
#include "arena.h"
#include "scratch.h"

#define CLAIM(id) "id: " id "\nclaim: c\nsources: [u]\n"

static void endings_are_read_in_any_case(void **state)
{
	scratch_write(*state, "claims/A.YAML", CLAIM("A"));
	scratch_write(*state, "claims/b/B.Yml", CLAIM("B"));
	scratch_write(*state, "claims/C.yaML", CLAIM("C"));
	scratch_says(*state, "vigil list | cut -c 1", "A\nB\nC\n");
	scratch_says(*state, "vigil check claims/b/B.Yml",
		"1 file, 1 claim: 0 errors, 0 warnings\n");
}

#define ENDING                                                                 \
	": warning: looks like a claim file, but is not read: the name of "    \
	"one ends in .yaml or .yml and begins with no dot; rename it, or "     \
	"move it away\n"

static void check_names_what_only_looks_like_one(void **state)
{
	struct scratch *scratch = *state;

	scratch_write(scratch, "claims/A.yaml", CLAIM("A"));
	scratch_write(scratch, "claims/a.yaml.txt", "");
	scratch_write(scratch, "claims/b.YML.orig", "");
	scratch_write(scratch, "claims/c.yaml~", "");
	scratch_write(scratch, "claims/d/note.md",
		"# A claim\n\n---\nid: D\nclaim: c\n---\n");
	scratch_write(scratch, "claims/e.json",
		"{\n  \"claim\": \"c\", \"id\": \"E\"\n}\n");
	scratch_write(scratch, "claims/f", CLAIM("F"));
	scratch_write(scratch, "claims/.g.yaml", CLAIM("G"));
	scratch_write(scratch, "claims/journal/h.yaml", CLAIM("H"));
	scratch_says(scratch, "vigil check",
		"claims/.g.yaml" ENDING "claims/a.yaml.txt" ENDING
		"claims/b.YML.orig" ENDING "claims/c.yaml~" ENDING
		"claims/d/note.md" ENDING "claims/e.json" ENDING
		"claims/f" ENDING
		"claims/journal/h.yaml: warning: looks like a claim file, but "
		"none is read in this directory; move it\n"
		"1 file, 1 claim: 0 errors, 8 warnings\n");
	scratch_says(scratch, "vigil check claims/A.yaml",
		"1 file, 1 claim: 0 errors, 0 warnings\n");
	scratch_says(scratch, "vigil list | cut -c 1", "A\n");
}

static void other_files_are_passed_over(void **state)
{
	struct scratch *scratch = *state;

	scratch_write(scratch, "claims/A.yaml", CLAIM("A"));
	scratch_write(scratch, "claims/vigil.yaml", "name: n\n");
	scratch_write(scratch, "claims/README.md",
		"A claim has keys:\n\n    id: A\n    claim: c\n");
	scratch_write(scratch, "claims/x.csv", "id,claim\nA,c\n");
	scratch_write(scratch, "claims/.git/x.yaml.orig", CLAIM("A"));
	scratch_does(scratch, "mkfifo claims/fifo; ln -s A.yaml claims/link");
	scratch_says(scratch, "vigil check",
		"1 file, 1 claim: 0 errors, 0 warnings\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(endings_are_read_in_any_case),
		scratch_test(check_names_what_only_looks_like_one),
		scratch_test(other_files_are_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
