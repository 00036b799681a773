/* test_check.c - vigil check: every problem, and nothing is touched. */
#include <string.h>

#include "scratch.h"

#define SOURCES "sources: [https://example.org/]\n"

static void a_ledger_without_faults_says_so(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_claim(*state, "AM-2", SOURCES);
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil check",
		"2 files, 2 claims: 0 errors, 0 warnings\n");
}

static void what_is_published_and_not_recorded_is_warned_of(void **state)
{
	scratch_claim(*state, "AM-10", "published: 2026-10-01\n" SOURCES);
	scratch_claim(*state, "AM-9", "published: 2026-11-23\n" SOURCES);
	scratch_claim(*state, "AM-2", "published: 2026-11-24\n" SOURCES);
	scratch_says(*state, "vigil check",
		"claims: warning: 2 claims are published but not recorded: "
		"AM-9, AM-10; vigil sync records them\n"
		"3 files, 3 claims: 0 errors, 1 warning\n");
}

static void what_a_site_could_not_have_as_a_file_is_warned_of(void **state)
{
	scratch_claim(*state, "AUX", "topic: Prices & more\n" SOURCES);
	scratch_claim(*state, "COM10", "topic: prices & More\n" SOURCES);
	scratch_claim(*state, "X1", "topic: \"Prices: more\"\n" SOURCES);
	scratch_says(*state, "vigil check",
		"claims/AUX.yaml:1:5: warning: AUX: no file can be called so "
		"on Windows; pages and claim files are called by their id\n"
		"claims/X1.yaml:1:5: warning: X1: topic: Prices: more and "
		"Prices & more would share the page topic/prices-more.html of "
		"a site\n"
		"3 files, 3 claims: 0 errors, 2 warnings\n");
}

static void it_leaves_no_trace(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_does(*state, "vigil check");
	scratch_says(*state, "ls -A . claims",
		".:\nclaims\n\nclaims:\n"
		"AM-1.yaml\n");
}

static void every_problem_of_every_file_is_told(void **state)
{
	scratch_claim(*state, "AM-1",
		"published: 2026-02-30\nverdct: holding\n" SOURCES);
	scratch_claim(*state, "AM-2",
		"cadence: 20\nverdict: maybe\n"
		"title: One\ntitle: Two\n");
	scratch_answers(*state, "vigil check", 4,
		"claims/AM-1.yaml:3:12: error: published: 2026-02-30 does not "
		"exist; that month ends on 2026-02-28\n"
		"    published: 2026-02-30\n"
		"               ^\n"
		"claims/AM-1.yaml:4:1: error: verdct: no such key (did you "
		"mean verdict?)\n"
		"    verdct: holding\n"
		"    ^\n"
		"claims/AM-2.yaml:6:1: error: title: given twice; it stands "
		"on line 5 already\n"
		"    title: Two\n"
		"    ^\n"
		"claims/AM-2.yaml:3:10: error: cadence: should be 30 to 90 "
		"days, not 20\n"
		"    cadence: 20\n"
		"             ^\n"
		"claims/AM-2.yaml:4:10: error: verdict: should be holding, "
		"partial or not-holding\n"
		"    verdict: maybe\n"
		"             ^\n"
		"2 files, 0 claims: 5 errors, 0 warnings\n",
		"");
}

static void the_caret_stands_under_wide_text(void **state)
{
	scratch_write(*state, "claims/a.yaml",
		"id: A-1\nclaim: Wide.\ntags: [漢字, \"\", \"\"]\n" SOURCES);
	scratch_claim(*state, "B-1", SOURCES);
	scratch_claim(*state, "B-2", SOURCES);
	scratch_answers(*state, "vigil check", 4,
		"claims/a.yaml:3:12: error: this item: is empty; give it a "
		"value or take it out\n"
		"    tags: [漢字, \"\", \"\"]\n"
		"                 ^\n"
		"claims/a.yaml:3:16: error: this item: is empty; give it a "
		"value or take it out\n"
		"    tags: [漢字, \"\", \"\"]\n"
		"                     ^\n"
		"3 files, 2 claims: 2 errors, 0 warnings\n",
		"");
}

static void files_can_be_checked_alone_without_a_ledger(void **state)
{
	scratch_write(*state, "a.yaml", "id: A-1\nclaim: Fine.\n" SOURCES);
	scratch_write(*state, "b.yaml", "id: B-1\nclam: No.\n" SOURCES);
	scratch_write(*state, "c.txt", "id: C-1\nclaim: Fine.\n" SOURCES);
	scratch_says(*state, "vigil check a.yaml c.txt",
		"2 files, 2 claims: 0 errors, 0 warnings\n");
	scratch_answers(*state, "vigil check a.yaml b.yaml c.txt", 4,
		"b.yaml:2:1: error: clam: no such key (did you mean "
		"claim?)\n"
		"    clam: No.\n"
		"    ^\n"
		"b.yaml:1:1: error: claim: is missing, and is required\n"
		"    id: B-1\n"
		"    ^\n"
		"3 files, 2 claims: 2 errors, 0 warnings\n",
		"");
	scratch_says(*state, "ls -A", "a.yaml\nb.yaml\nc.txt\n");
}

static void a_file_of_a_ledger_is_held_against_its_record(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_claim(*state, "AM-2", "cadence: 20\n");
	scratch_write(*state, "other.yaml", "id: A-1\nclaim: Fine.\n" SOURCES);
	scratch_run(*state, "vigil sync");
	scratch_does(*state,
		"sed -i 's/The claim/That claim/' claims/AM-1.yaml; "
		"rm -r claims/.vigil; mkdir below");
	scratch_answers(*state,
		"cd below; vigil check ../other.yaml ../claims/AM-1.yaml", 4,
		"../claims/AM-1.yaml:2:8: error: claim: the published sentence "
		"was changed: [-The-] {+That+} claim AM-1 holds.; put it back, "
		"or say that the file is right: vigil correct AM-1 --accept "
		"--note TEXT\n"
		"    claim: That claim AM-1 holds.\n"
		"           ^\n"
		"2 files, 2 claims: 1 error, 0 warnings\n",
		"");
	scratch_says(*state,
		"cd claims; ln -s . ../below/way; "
		"for way in . ../below/../claims ../below/way/../claims "
		"\"$PWD\"; do vigil check \"$way/AM-1.yaml\"; done | "
		"grep -c ': 1 error'; vigil check AM-1.yaml | tail -n 1",
		"4\n1 file, 1 claim: 1 error, 0 warnings\n");
	scratch_says(*state, "ls -A claims", "AM-1.yaml\nAM-2.yaml\njournal\n");
}

static void a_file_that_is_not_there_is_told(void **state)
{
	scratch_write(*state, "a.yaml", "id: A-1\nclaim: Fine.\n" SOURCES);
	scratch_write(*state, "b.yaml", "id: B-1\nclaim: Fine.\n" SOURCES);
	scratch_answers(*state, "vigil check a.yaml c.yaml b.yaml d.yaml", 4,
		"c.yaml: error: cannot be read: No such file or directory\n"
		"d.yaml: error: cannot be read: No such file or directory\n"
		"4 files, 2 claims: 2 errors, 0 warnings\n",
		"");
}

static void one_id_in_two_files_is_told(void **state)
{
	scratch_write(*state, "a.yaml", "id: A-1\nclaim: Fine.\n" SOURCES);
	scratch_write(*state, "b.yaml", "claim: Fine.\nid: a-1\n" SOURCES);
	scratch_write(*state, "c.yaml",
		"id: C-1\nclaim: Fine.\n" SOURCES
		"---\nid: c-1\nclaim: Fine.\n");
	scratch_answers(*state, "vigil check a.yaml b.yaml c.yaml", 4,
		"b.yaml:2:5: error: id: a-1 is taken; it stands in a.yaml:1 "
		"already\n"
		"    id: a-1\n"
		"        ^\n"
		"c.yaml:5:5: error: id: c-1 is taken; it stands in c.yaml:1 "
		"already\n"
		"    id: c-1\n"
		"        ^\n"
		"3 files, 2 claims: 2 errors, 0 warnings\n",
		"");
}

static void warnings_fail_nothing(void **state)
{
	scratch_claim(*state, "AM-1",
		"published: 2026-10-01\nnext_review: 2027-06-30\n" SOURCES);
	scratch_claim(*state, "AM-2",
		"published: 2026-10-01\nresolves: 2026-11-20\n" SOURCES);
	scratch_claim(*state, "AM-3",
		"published: 2026-10-01\nreviewed: 2026-12-01\n");
	scratch_claim(*state, "AM-4",
		"published: 2026-05-22\nnext_review: 2026-12-30\n"
		"resolves: 2026-12-31\n" SOURCES);
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil check",
		"claims/AM-1.yaml:1:5: warning: AM-1: its next review, "
		"2027-06-30, is 272 days after the last; 90 are promised at "
		"most\n"
		"claims/AM-2.yaml:1:5: warning: AM-2: resolves: 2026-11-20 "
		"has passed; it can be settled\n"
		"claims/AM-3.yaml:1:5: warning: AM-3: has no sources\n"
		"claims/AM-3.yaml:1:5: warning: AM-3: its last review, "
		"2026-12-01, is yet to come\n"
		"4 files, 4 claims: 0 errors, 4 warnings\n");
}

static void what_is_not_a_claim_file_is_not_looked_at(void **state)
{
	scratch_claim(*state, "AM-1", SOURCES);
	scratch_write(*state, "claims/sub/deep/b.yml",
		"id: B-1\nclaim: Fine.\n" SOURCES);
	scratch_write(*state, "claims/notes.txt", "No YAML: [\n");
	scratch_write(*state, "claims/.hidden.yaml", "No YAML: [\n");
	scratch_write(*state, "claims/.hidden/a.yaml", "No YAML: [\n");
	scratch_write(*state, "claims/vigil.yaml", "# fine\n");
	scratch_says(*state, "vigil check",
		"2 files, 2 claims: 0 errors, 0 warnings\n");
}

static void what_is_no_file_is_told(void **state)
{
	scratch_claim(*state, "AM-1", SOURCES);
	scratch_claim(*state, "AM-2", SOURCES);
	scratch_does(*state,
		"cd claims; mkdir dir.yaml; mkfifo fifo.yaml; "
		"ln -s AM-1.yaml link.yaml");
	scratch_answers(*state, "vigil check", 4,
		"claims/dir.yaml: error: is a directory; only files have "
		"names like this\n"
		"claims/fifo.yaml: error: is not a regular file\n"
		"claims/link.yaml: error: is a symbolic link; put the file "
		"here itself\n"
		"5 files, 2 claims: 3 errors, 0 warnings\n",
		"");
}

static void a_closed_claim_is_warned_of_no_more(void **state)
{
	scratch_claim(*state, "AM-1",
		"published: 2026-10-01\nresolves: 2026-11-20\n" SOURCES);
	scratch_does(*state, "vigil close AM-1 --as settled --note Done.");
	scratch_says(*state, "vigil check",
		"1 file, 1 claim: 0 errors, 0 warnings\n");
}

static void files_that_settings_name_are_no_claim_files(void **state)
{
	struct scratch *scratch = *state;

	scratch_write(scratch, "claims/vigil.yaml",
		"site:\n  head: texts/head.yaml\n  bulletins: letters\n");
	scratch_write(scratch, "claims/texts/head.yaml", "<meta>\n");
	scratch_write(scratch, "claims/letters/2026-Q3.yaml", "Dear all.\n");
	scratch_answers(scratch, "vigil check", 0,
		"0 files, 0 claims: 0 errors, 0 warnings\n", "");
	scratch_write(scratch, "claims/vigil.yaml", "");
	scratch_says(scratch, "vigil check | tail -n 1",
		"2 files, 0 claims: 2 errors, 0 warnings\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_ledger_without_faults_says_so),
		scratch_test(what_is_published_and_not_recorded_is_warned_of),
		scratch_test(what_a_site_could_not_have_as_a_file_is_warned_of),
		scratch_test(it_leaves_no_trace),
		scratch_test(every_problem_of_every_file_is_told),
		scratch_test(the_caret_stands_under_wide_text),
		scratch_test(files_can_be_checked_alone_without_a_ledger),
		scratch_test(a_file_of_a_ledger_is_held_against_its_record),
		scratch_test(a_file_that_is_not_there_is_told),
		scratch_test(one_id_in_two_files_is_told),
		scratch_test(warnings_fail_nothing),
		scratch_test(a_closed_claim_is_warned_of_no_more),
		scratch_test(what_is_not_a_claim_file_is_not_looked_at),
		scratch_test(what_is_no_file_is_told),
		scratch_test(files_that_settings_name_are_no_claim_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
