/* test_editor.c - a note that is written in the editor. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

/* Every editor here is a script: it keeps what it was given in `seen`. */
static const char writes[] =
	"#!/bin/sh\n"
	"cp \"$1\" seen\n"
	"{ echo 'Less of it.'; echo; echo '  Really.'; "
	"cat seen; } >\"$1\"\n";
static const char leaves[] = "#!/bin/sh\ncp \"$1\" seen\n";
static const char fails[] = "#!/bin/sh\necho 'Not lost.' >\"$1\"\nexit 3\n";
static const char spoils[] = "#!/bin/sh\nprintf 'a\\033b\\n' >\"$1\"\n";
static const char interferes[] =
	"#!/bin/sh\n"
	"echo 'Less of it.' >\"$1\"\n"
	"vigil mark AM-1 not-holding --by Ann --note Gone. >out\n"
	"vigil --today 2026-11-30 mark AM-1 not-holding --by Ann --note x "
	">out\n";

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1",
		"title: One\npublished: 2026-10-01\n"
		"sources: [https://example.org/a, https://example.org/b]\n");
	scratch_claim(scratch, "AM-2", "title: Two\npublished: 2026-10-02\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define editor_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static struct answer edit(
	struct scratch *scratch, const char *editor, const char *command)
{
	scratch_write(scratch, "editor", editor);
	return scratch_run_in_window(scratch, 80,
		arena_printf(&scratch->arena,
			"chmod +x editor; export EDITOR=./editor; %s",
			command));
}

static const char *drafts(struct scratch *scratch)
{
	return scratch_run(scratch, "ls claims/.vigil/drafts").out;
}

static void a_note_is_written_above_the_comments(void **state)
{
	struct answer answer =
		edit(*state, writes, "vigil mark AM-1 partial --note");

	assert_string_equal(answer.err, "");
	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.out,
		"AM-1  Holding → Partial · reviewed 23 Nov 2026 · next 23 Dec "
		"2026 (+30d)\n"
		"undo with: vigil undo\n");
	scratch_says(*state, "vigil show AM-1 | sed -n '/review /,$p'",
		"  23 Nov 2026  review  Holding → Partial · Tester\n"
		"    Less of it.\n"
		"\n"
		"      Really.\n");
	assert_string_equal(drafts(*state), "");
}

static void the_comments_say_what_is_judged(void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch,
		"vigil mark AM-1 holding --note 'It stands.' "
		"--on 2026-11-02");
	edit(scratch, writes, "vigil mark AM-1 AM-2 partial --note");
	scratch_says(scratch, "cat seen",
		"\n"
		"# Write the note above. Lines that begin with # are left "
		"out; an empty note\n"
		"# records nothing.\n"
		"#\n"
		"# AM-1  One\n"
		"# Holding · reviewed 2 Nov 2026 · next 1 Jan 2027 (+39d) → "
		"Partial\n"
		"#   The claim AM-1 holds.\n"
		"# source: https://example.org/a\n"
		"# source: https://example.org/b\n"
		"# the last note:\n"
		"#   It stands.\n"
		"#\n"
		"# AM-2  Two\n"
		"# Holding · reviewed 2 Oct 2026 · next 1 Nov 2026 (22d "
		"overdue) → Partial\n"
		"#   The claim AM-2 holds.\n");
}

static void visual_goes_before_editor_and_may_have_arguments(void **state)
{
	struct answer answer;

	scratch_write(*state, "other",
		"#!/bin/sh\necho \"$1 $2\" >given\necho Yes. >\"$3\"\n");
	answer = edit(*state, fails,
		"chmod +x other; VISUAL='./other -a \"b c\"' vigil mark AM-1 "
		"holding --note");
	assert_string_equal(answer.err, "");
	assert_int_equal(answer.status, 0);
	scratch_says(*state, "cat given", "-a b c\n");
}

static void a_note_that_is_left_empty_records_nothing(void **state)
{
	struct answer answer =
		edit(*state, leaves, "vigil mark AM-1 partial --note");

	assert_int_equal(answer.status, 1);
	assert_string_equal(answer.out, "");
	assert_string_equal(answer.err,
		"vigil mark: the note is empty; nothing was recorded\n");
	scratch_says(*state, "vigil log --kind review", "");
	assert_string_equal(drafts(*state), "");
}

/* The draft's name has the time in it; returns what is before and after. */
static void check_kept(struct scratch *scratch, const struct answer *answer,
	int status, const char *message, const char *text)
{
	const char *kept = arena_printf(&scratch->arena,
		"%s\nyour note is kept in claims/.vigil/drafts/%s", message,
		drafts(scratch));

	assert_int_equal(answer->status, status);
	assert_string_equal(answer->out, "");
	assert_memory_equal(answer->err, kept, strlen(kept) - 1);
	scratch_says(scratch, "cat claims/.vigil/drafts/*", text);
}

static void an_editor_that_fails_loses_nothing(void **state)
{
	struct answer answer =
		edit(*state, fails, "vigil mark AM-1 partial --note");

	check_kept(*state, &answer, 1,
		"vigil mark: the editor (./editor) failed", "Not lost.\n");
	scratch_says(*state, "vigil log --kind review", "");
}

static void an_editor_that_is_not_there_leaves_no_draft(void **state)
{
	struct answer answer = edit(*state, leaves,
		"EDITOR=./nowhere vigil mark AM-1 partial --note");

	assert_int_equal(answer.status, 1);
	assert_non_null(strstr(
		answer.err, "vigil mark: the editor (./nowhere) failed\n"));
	assert_string_equal(drafts(*state), "");
}

static void a_note_with_control_characters_is_kept(void **state)
{
	struct answer answer =
		edit(*state, spoils, "vigil mark AM-1 partial --note");

	check_kept(*state, &answer, 2,
		"vigil mark: the note has a control character in it; take it "
		"out",
		"a\033b\n");
}

static void a_note_that_came_too_late_is_kept(void **state)
{
	struct answer answer =
		edit(*state, interferes, "vigil mark AM-1 partial --note");

	check_kept(*state, &answer, 2,
		"vigil mark: --on 2026-11-23: AM-1 was last reviewed on "
		"2026-11-30, after that",
		"Less of it.\n");
	scratch_says(*state, "vigil log --kind review | wc -l", "2\n");
}

static void a_dry_run_records_nothing_of_it(void **state)
{
	struct answer answer = edit(
		*state, writes, "vigil mark AM-1 partial --note --dry-run");

	assert_int_equal(answer.status, 0);
	scratch_says(*state, "vigil log --kind review", "");
}

static void a_note_that_is_given_opens_no_editor(void **state)
{
	struct answer answer = edit(
		*state, fails, "vigil mark AM-1 partial --note 'Less of it.'");

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err, "");
}

static void a_new_claim_is_opened_in_the_editor_and_checked(void **state)
{
	struct answer answer = edit(*state, leaves, "vigil new AM");

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.out,
		"claims/AM-3.yaml\n"
		"claims/AM-3.yaml:2:5: warning: AM-3: has no sources\n"
		"1 file, 1 claim: 0 errors, 1 warning\n");
	assert_string_equal(answer.err,
		"next: vigil edit AM-3; it is a draft until it has a "
		"`published:` day\n");
	scratch_says(*state, "cmp seen claims/AM-3.yaml", "");
}

static void what_is_known_of_a_new_claim_stands_in_it_already(void **state)
{
	struct answer answer = edit(*state,
		"#!/bin/sh\ncp \"$1\" seen\n"
		"sed -i 's/^claim: .*/claim: Prices fall./' \"$1\"\n",
		"vigil new AM --topic prices --published today "
		"--source https://example.org/a");

	assert_int_equal(answer.status, 0);
	assert_string_equal(answer.err,
		"vigil: 1 claim is published but not recorded: AM-3; vigil "
		"sync records it\n");
	scratch_says(*state, "grep -E '^(topic|published|  -)' seen",
		"topic: prices\n"
		"published: 2026-11-23\n"
		"  - https://example.org/a\n");
}

static void a_new_claim_that_is_broken_is_told_how_to_go_on(void **state)
{
	struct talk *talk;

	scratch_write(
		*state, "editor", "#!/bin/sh\necho 'topik: x' >>\"$1\"\n");
	talk = talk_begin(
		*state, 80, "chmod +x editor; EDITOR=./editor vigil new AM");
	talk_hear(talk, "reopen? [Y/n] ");
	talk_type(talk, "n\n");
	assert_string_equal(talk_end(talk).out, "next: vigil edit AM-3\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		editor_test(a_note_is_written_above_the_comments),
		editor_test(the_comments_say_what_is_judged),
		editor_test(visual_goes_before_editor_and_may_have_arguments),
		editor_test(a_note_that_is_left_empty_records_nothing),
		editor_test(an_editor_that_fails_loses_nothing),
		editor_test(an_editor_that_is_not_there_leaves_no_draft),
		editor_test(a_note_with_control_characters_is_kept),
		editor_test(a_note_that_came_too_late_is_kept),
		editor_test(a_dry_run_records_nothing_of_it),
		editor_test(a_note_that_is_given_opens_no_editor),
		editor_test(a_new_claim_is_opened_in_the_editor_and_checked),
		editor_test(what_is_known_of_a_new_claim_stands_in_it_already),
		editor_test(a_new_claim_that_is_broken_is_told_how_to_go_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
