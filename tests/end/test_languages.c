/* test_languages.c - text of all languages keeps its columns. */
#include "scratch.h"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "claims/all.yaml",
		"id: A-1\nclaim: 漢字の題名\npublished: 2026-10-01\n---\n"
		"id: A-2\nclaim: \"cafe\\u0301 au lait\"\npublished: "
		"2026-10-01\n---\n"
		"id: A-3\nclaim: \"👩\u200d💻 🇩🇪 ❤️ "
		"end\"\npublished: "
		"2026-10-01\n---\n"
		"id: A-4\nclaim: Плоский ответ\npublished: 2026-10-01\n");
	scratch_does(scratch,
		"vigil sync; vigil mark A-1 holding --by 山田太郎 --note 良い; "
		"vigil mark A-2 holding --by 'Rene\u0301' --note bien; "
		"vigil mark A-3 holding --by 👩\u200d💻 --note 👍🏽");
	return 0;
}

#define language_test(test)                                                    \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void titles_are_whole_in_a_pipe(void **state)
{
	scratch_says(*state, "vigil list",
		"A-1  + Holding  23 Nov 2026  22 Jan 2027  +60d         "
		"漢字の題名\n"
		"A-2  + Holding  23 Nov 2026  22 Jan 2027  +60d         "
		"cafe\u0301 au lait\n"
		"A-3  + Holding  23 Nov 2026  22 Jan 2027  +60d         "
		"👩\u200d💻 🇩🇪 ❤️ end\n"
		"A-4  + Holding  1 Oct 2026   31 Oct 2026  23d overdue  "
		"Плоский ответ\n");
}

/* Each name is as many columns wide as it is on a terminal: 8, 4 and 2. */
static void what_stands_behind_wide_names_is_aligned(void **state)
{
	scratch_says(*state, "vigil log A-1 --kind review",
		"23 Nov 2026  A-1  review  Holding  山田太郎  良い\n");
	scratch_says(*state,
		"vigil log --kind review | sort -k 4,4 | "
		"sed 's/.*Holding  //'",
		"山田太郎  良い\n"
		"Rene\u0301      bien\n"
		"👩\u200d💻        👍🏽\n");
}

#define HEAD                                                                   \
	"3 claims · 3 drafts\n\n"                                             \
	"ID   VERDICT  NEXT  WHEN   TITLE\n"

/* No character is halved, and nothing but a word comes before an ellipsis. */
static void titles_are_cut_between_characters(void **state)
{
	struct scratch *scratch = *state;

	scratch_write(scratch, "claims/long.yaml",
		"id: B-1\nclaim: 漢字の題名漢字の題名漢字の題名\n---\n"
		"id: B-2\nclaim: \"as is said in cafe\\u0301 au lait\"\n---\n"
		"id: B-3\nclaim: \"as is said in an 👩\u200d💻 end and more\"\n");
	scratch_shows(scratch, 48, "vigil list B-1 B-2 B-3",
		HEAD
		"B-1                 draft  漢字の題名漢字の題名…\n"
		"B-2                 draft  as is said in cafe\u0301 a…\n"
		"B-3                 draft  as is said in an 👩\u200d💻…\n");
	scratch_shows(scratch, 53, "vigil list B-1 B-2 B-3",
		HEAD
		"B-1                 draft  漢字の題名漢字の題名漢字…\n"
		"B-2                 draft  as is said in cafe\u0301 au lait\n"
		"B-3                 draft  as is said in an 👩\u200d💻 end "
		"a…\n");
}

static void the_locale_changes_nothing(void **state)
{
	const char *list = scratch_run(*state, "vigil list").out;

	scratch_says(*state, "LC_ALL=C.UTF-8 vigil list", list);
	scratch_says(*state, "unset LC_ALL; LANG=tr_TR.UTF-8 vigil list", list);
}

static void words_are_found_whatever_their_case(void **state)
{
	scratch_says(*state, "vigil list ПЛОСКИЙ",
		"A-4  + Holding  1 Oct 2026  31 Oct 2026  23d overdue  "
		"Плоский ответ\n");
	scratch_says(*state, "vigil list 漢字 | wc -l", "1\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		language_test(titles_are_whole_in_a_pipe),
		language_test(what_stands_behind_wide_names_is_aligned),
		language_test(titles_are_cut_between_characters),
		language_test(the_locale_changes_nothing),
		language_test(words_are_found_whatever_their_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
