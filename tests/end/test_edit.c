/* test_edit.c - vigil edit opens a claim's file and checks it. */
#include "arena.h"
#include "scratch.h"

#define SOURCES "sources: [https://example.org/]\n"
#define FINE "1 file, 1 claim: 0 errors, 0 warnings\n"
#define BROKEN                                                                 \
	"claims/AM-1.yaml:5:1: error: topik: no such key (did you mean "       \
	"topic?)\n"                                                            \
	"    topik: x\n"                                                       \
	"    ^\n"                                                              \
	"1 file, 0 claims: 1 error, 0 warnings\n"
#define USAGE "usage: vigil edit ID; `vigil edit --help` tells more\n"

/* The editor is a script that is given the file's name. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_claim(scratch, "AM-2", "published: 2026-10-01\n" SOURCES);
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define edit_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static struct talk *edit(
	struct scratch *scratch, const char *editor, const char *words)
{
	scratch_write(scratch, "editor",
		arena_printf(&scratch->arena, "#!/bin/sh\n%s\n", editor));
	return talk_begin(scratch, 80,
		arena_printf(&scratch->arena,
			"chmod +x editor; EDITOR=./editor vigil edit %s",
			words));
}

static void ends(struct talk *talk, int status, const char *out)
{
	struct answer answer = talk_end(talk);

	assert_string_equal(answer.out, out);
	assert_int_equal(answer.status, status);
}

static void a_file_without_faults_is_said_to_be_so(void **state)
{
	ends(edit(*state, "echo \"$@\" >given", "am-1"), 0, FINE);
	scratch_says(*state, "cat given", "claims/AM-1.yaml\n");
}

static void warnings_are_told_and_nothing_is_asked(void **state)
{
	ends(edit(*state, "sed -i /sources/d \"$1\"", "AM-1"), 0,
		"claims/AM-1.yaml:1:5: warning: AM-1: has no sources\n"
		"1 file, 1 claim: 0 errors, 1 warning\n");
}

static void with_errors_it_offers_to_open_the_file_again(void **state)
{
	struct talk *talk = edit(*state,
		"if grep -q topik \"$1\"; then sed -i /topik/d \"$1\"; "
		"else echo 'topik: x' >>\"$1\"; fi",
		"AM-1");

	talk_hears(talk, BROKEN "reopen? [Y/n] ");
	talk_type(talk, "\n");
	ends(talk, 0, FINE);
}

static void the_offer_can_be_declined(void **state)
{
	struct talk *talk = edit(*state, "echo 'topik: x' >>\"$1\"", "AM-1");

	talk_hears(talk, BROKEN "reopen? [Y/n] ");
	talk_type(talk, "no\n");
	ends(talk, 4, "");
	scratch_does(*state, "sed -i /topik/d claims/AM-1.yaml");
	talk = edit(*state, "echo 'topik: x' >>\"$1\"", "AM-1");
	talk_hears(talk, BROKEN "reopen? [Y/n] ");
	talk_type(talk, "\4");
	ends(talk, 4, "\n");
}

static void what_is_wrong_in_this_ledger_is_told_too(void **state)
{
	struct talk *talk =
		edit(*state, "sed -i 's/The claim/That claim/' \"$1\"", "AM-1");

	talk_hears(talk,
		"claims/AM-1.yaml:2:8: error: claim: the published sentence "
		"was changed: [-The-] {+That+} claim AM-1 holds.; put it back, "
		"or say that the file is right: vigil correct AM-1 --accept "
		"--note TEXT\n"
		"    claim: That claim AM-1 holds.\n"
		"           ^\n"
		"1 file, 1 claim: 1 error, 0 warnings\n"
		"reopen? [Y/n] ");
	talk_type(talk, "n\n");
	talk_end(talk);
}

static void the_faults_of_other_files_are_not_told(void **state)
{
	scratch_write(*state, "claims/bad.yaml", "id: B-1\n");
	ends(edit(*state, ":", "AM-1"), 0, FINE);
}

static void a_broken_file_can_be_opened_by_its_claim(void **state)
{
	scratch_does(*state, "echo 'topik: x' >>claims/AM-1.yaml");
	ends(edit(*state, "sed -i /topik/d \"$1\"", "AM-1"), 0, FINE);
}

static void and_by_its_name_where_it_never_was_read(void **state)
{
	scratch_write(*state, "claims/NEW-1.yaml", "id: NEW-1\nclam: c\n");
	ends(edit(*state, "printf 'id: NEW-1\\nclaim: c\\n" SOURCES "' >\"$1\"",
		     "NEW-1"),
		0, FINE);
}

static void nothing_is_recorded(void **state)
{
	scratch_claim(*state, "DR-1", SOURCES);
	scratch_does(*state, "vigil due; cp -R claims before");
	ends(edit(*state, "echo 'published: 2026-11-01' >>\"$1\"", "DR-1"), 0,
		FINE);
	scratch_does(*state,
		"diff -r before/journal claims/journal; "
		"cmp before/.vigil/store.db claims/.vigil/store.db");
	scratch_answers(*state, "vigil log DR-1", 0,
		"1 Nov 2026  DR-1  published  Holding\n",
		"vigil: 1 claim is published but not recorded: DR-1; vigil "
		"sync records it\n");
}

static void an_editor_that_fails_is_told(void **state)
{
	ends(edit(*state, "exit 1", "AM-1"), 1,
		"vigil edit: the editor (./editor) failed\n");
}

static void a_file_that_is_gone_is_not_made(void **state)
{
	scratch_does(*state, "rm claims/AM-1.yaml");
	ends(edit(*state, "touch \"$1\"", "AM-1"), 1,
		"vigil edit: AM-1: its file, AM-1.yaml, is gone\n"
		"claims/AM-1.yaml: error: the file is gone, and with it AM-1; "
		"bring it back, or end its reviews: vigil close AM-1 --as "
		"retired --note TEXT\n");
	scratch_says(*state, "ls claims/*.yaml", "claims/AM-2.yaml\n");
}

static void without_a_terminal_it_says_so(void **state)
{
	scratch_refuses(*state, "vigil edit AM-1", 2,
		"vigil edit: an editor needs a terminal; without one, change "
		"the file and run vigil check\n" USAGE);
}

static void one_claim_that_there_is_must_be_named(void **state)
{
	ends(edit(*state, ":", ""), 2,
		"vigil edit: give the id of one claim\n" USAGE);
	ends(edit(*state, ":", "AM-1 AM-2"), 2,
		"vigil edit: give the id of one claim\n" USAGE);
	ends(edit(*state, ":", "AM-12"), 3,
		"vigil edit: AM-12: no such claim (did you mean AM-1?)\n");
	ends(edit(*state, ":", "../claims/AM-1"), 3,
		"vigil edit: ../claims/AM-1: no such claim; `vigil list` "
		"shows them all\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		edit_test(a_file_without_faults_is_said_to_be_so),
		edit_test(warnings_are_told_and_nothing_is_asked),
		edit_test(with_errors_it_offers_to_open_the_file_again),
		edit_test(the_offer_can_be_declined),
		edit_test(what_is_wrong_in_this_ledger_is_told_too),
		edit_test(the_faults_of_other_files_are_not_told),
		edit_test(a_broken_file_can_be_opened_by_its_claim),
		edit_test(and_by_its_name_where_it_never_was_read),
		edit_test(nothing_is_recorded),
		edit_test(an_editor_that_fails_is_told),
		edit_test(a_file_that_is_gone_is_not_made),
		edit_test(without_a_terminal_it_says_so),
		edit_test(one_claim_that_there_is_must_be_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
