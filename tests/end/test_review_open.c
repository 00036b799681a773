/* test_review_open.c - other programs that vigil review opens. */
#include "arena.h"
#include "scratch.h"
#include "scratch_review.h"

static const char notes_words[] = "#!/bin/sh\nprintf '<%s>' \"$@\" >>opened\n";
static const char mends[] =
	"#!/bin/sh\n"
	"sed -i 's/^tagz:/tags:/' \"$1\"\n"
	"echo 'triggers: [Mended.]' >>\"$1\"\n";
static const char breaks[] = "#!/bin/sh\nsed -i 's/^tags:/tagz:/' \"$1\"\n";

#define FAULT                                                                  \
	"claims/AM-1.yaml:4:1: error: tagz: no such key (did you mean "        \
	"tags?)\n"                                                             \
	"    tagz: [one]\n"                                                    \
	"    ^\n"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1",
		"published: 2026-10-01\n"
		"tags: [one]\n"
		"sources:\n"
		"  - https://example.org/a?b=$(touch%20x);touch&y='z'\n"
		"  - lists/all.csv\n"
		"  - HTTP://example.org/b\n");
	scratch_claim(scratch, "AM-2",
		"published: 2026-10-01\nsources: [ftp://example.org/, -rf]\n");
	scratch_write(scratch, "browser", notes_words);
	scratch_does(scratch, "chmod +x browser; vigil sync");
	return 0;
}

#define open_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static struct talk *begin(
	struct scratch *scratch, const char *variables, const char *id)
{
	return review_begin(scratch,
		arena_printf(
			&scratch->arena, "%s vigil review %s", variables, id),
		PROMPT("1/1"));
}

static void web_addresses_are_handed_to_the_browser_one_by_one(void **state)
{
	struct talk *talk = begin(*state, "BROWSER=./browser", "AM-1");

	talk_type(talk, "o\n");
	talk_hears(talk,
		"opening https://example.org/"
		"a?b=$(touch%20x);touch&y='z'\n"
		"opening HTTP://example.org/b\n" PROMPT("1/1"));
	scratch_says(*state, "cat opened; ls -d [a-z]*",
		"<https://example.org/a?b=$(touch%20x);touch&y='z'>"
		"<HTTP://example.org/b>browser\nclaims\nopened\n");
	talk_hang_up(talk);
}

static void a_browser_may_have_arguments_and_stand_among_others(void **state)
{
	struct talk *talk = begin(*state,
		"BROWSER='./missing -x:./browser --tab  %s -q;id:./other'",
		"AM-1");

	talk_type(talk, "o\n");
	talk_hear(talk, PROMPT("1/1"));
	scratch_says(*state, "cat opened",
		"<--tab><https://example.org/a?b=$(touch%20x);touch&y='z'>"
		"<-q;id><--tab><HTTP://example.org/b><-q;id>");
	talk_hang_up(talk);
}

static void without_browser_it_is_xdg_open(void **state)
{
	struct talk *talk;

	scratch_does(*state, "cp browser xdg-open");
	talk = begin(*state, "BROWSER= PATH=.:$PATH", "AM-1");
	talk_type(talk, "o\n");
	talk_hear(talk, PROMPT("1/1"));
	scratch_says(*state, "wc -c <opened", "72\n");
	talk_hang_up(talk);
}

static void what_cannot_be_opened_is_said(void **state)
{
	struct talk *talk = begin(*state, "BROWSER=./missing:false", "AM-1");

	talk_type(talk, "o\n");
	talk_hear(talk, "\n");
	talk_hears(talk,
		"no browser opened it (./missing:false); set "
		"$BROWSER\n" PROMPT("1/1"));
	talk_hang_up(talk);
	talk = begin(*state, "BROWSER=./browser", "AM-2");
	talk_type(talk, "o\n");
	talk_hears(
		talk, "none of its sources has a web address\n" PROMPT("1/1"));
	talk_hang_up(talk);
	scratch_says(*state, "cat opened 2>&1 | wc -l", "1\n");
}

static void the_file_is_edited_and_the_claim_shown_anew(void **state)
{
	struct talk *talk;

	scratch_write(*state, "editor", mends);
	talk = begin(*state, "chmod +x editor; EDITOR=./editor", "AM-1");
	talk_type(talk, "e\n");
	talk_hears(talk,
		"1 file, 1 claim: 0 errors, 0 warnings\n"
		"\nAM-1  The claim AM-1 holds.\n");
	talk_hear(talk, "\nTriggers\n  Mended.\n");
	talk_hear(talk, PROMPT("1/1"));
	talk_hang_up(talk);
}

static void what_is_wrong_with_it_then_is_said(void **state)
{
	struct answer answer;
	struct talk *talk;

	scratch_write(*state, "editor", breaks);
	talk = begin(*state, "chmod +x editor; EDITOR=./editor", "AM-1");
	talk_type(talk, "e\n");
	talk_hears(talk, FAULT
		"1 file, 0 claims: 1 error, 0 warnings\n"
		"\n"
		"AM-1  (its file is broken) The claim AM-1 holds.\n");
	talk_hear(talk, PROMPT("1/1"));
	talk_type(talk, "q\n");
	answer = talk_end(talk);
	assert_int_equal(answer.status, 4);
	assert_string_equal(answer.out, "\nnone reviewed · 1 left\n" FAULT);
}

static void ctrl_c_ends_the_editor_and_not_the_session(void **state)
{
	struct talk *talk;

	scratch_write(*state, "editor",
		"#!/bin/sh\necho up >/dev/tty\nexec cat >/dev/null\n");
	talk = begin(*state, "chmod +x editor; EDITOR=./editor", "AM-1");
	talk_type(talk, "e\n");
	talk_hear(talk, "up\n");
	talk_type(talk, "\3");
	talk_hears(talk, "the editor (./editor) failed\n");
	talk_hear(talk, PROMPT("1/1"));
	talk_type(talk, "q\n");
	assert_string_equal(talk_end(talk).out, "\nnone reviewed · 1 left\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		open_test(web_addresses_are_handed_to_the_browser_one_by_one),
		open_test(a_browser_may_have_arguments_and_stand_among_others),
		open_test(without_browser_it_is_xdg_open),
		open_test(what_cannot_be_opened_is_said),
		open_test(the_file_is_edited_and_the_claim_shown_anew),
		open_test(what_is_wrong_with_it_then_is_said),
		open_test(ctrl_c_ends_the_editor_and_not_the_session),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
