/* test_mark_note.c - where the note of a review comes from. */
#include "arena.h"
#include "scratch.h"
#include "scratch_ledger.h"

#define SEE "usage: vigil mark ID... VERDICT; `vigil mark --help` tells more\n"
#define EMPTY "vigil mark: the note is empty; nothing was recorded\n"

/* Records a note, and gives it back as JSON has it. */
static void check(
	struct scratch *scratch, const char *command, const char *expected)
{
	scratch_does(scratch, command);
	scratch_says(scratch,
		"vigil log --kind review --format json | "
		"sed -n '2s/.*\"note\":\\(.*\\),\"evidence.*/\\1/p'",
		arena_printf(&scratch->arena, "%s\n", expected));
}

static void nothing(struct scratch *scratch, const char *command, int status,
	const char *err)
{
	scratch_refuses(scratch, command, status, err);
	scratch_says(scratch, "vigil log --kind review", "");
}

static void it_is_the_word_behind_the_option(void **state)
{
	check(*state, "vigil mark AM-1 partial --note 'Less of it.'",
		"\"Less of it.\"");
	check(*state, "vigil mark --note='More of it.' AM-1 partial",
		"\"More of it.\"");
	check(*state, "vigil mark AM-1 --note holding partial", "\"holding\"");
}

static void it_may_look_like_an_option(void **state)
{
	check(*state, "vigil mark AM-1 partial --note=--text", "\"--text\"");
}

static void a_hyphen_alone_reads_standard_input(void **state)
{
	check(*state, "echo 'From a pipe.' | vigil mark AM-1 partial --note -",
		"\"From a pipe.\"");
}

static void so_does_the_option_alone(void **state)
{
	check(*state, "echo 'From a pipe.' | vigil mark AM-1 partial --note",
		"\"From a pipe.\"");
	check(*state,
		"echo 'Not from a file.' | "
		"vigil mark AM-1 partial --note --by Ann",
		"\"Not from a file.\"");
}

static void lines_stay_and_both_ends_are_trimmed(void **state)
{
	check(*state,
		"printf '\\n\\n  One.\\n\\n# Two.\\n \\t\\n' | "
		"vigil mark AM-1 partial --note",
		"\"One.\\n\\n# Two.\"");
}

static void any_language_will_do(void **state)
{
	check(*state,
		"vigil mark AM-1 partial --note '“Weniger” — 少ない "
		"🙂'",
		"\"“Weniger” — 少ない 🙂\"");
}

static void none_is_kept_as_none(void **state)
{
	check(*state, "vigil mark AM-1 holding", "null");
}

static void an_empty_note_records_nothing(void **state)
{
	nothing(*state, "vigil mark AM-1 partial --note", 1, EMPTY);
	nothing(*state, "vigil mark AM-1 partial --note -", 1, EMPTY);
	nothing(*state, "vigil mark AM-1 partial --note=", 1, EMPTY);
	nothing(*state, "vigil mark AM-1 partial --note ''", 1, EMPTY);
	nothing(*state, "vigil mark AM-1 partial --note ' \t\n'", 1, EMPTY);
	nothing(*state, "vigil mark AM-1 holding --note ' '", 1, EMPTY);
}

static void what_is_no_text_is_refused(void **state)
{
	nothing(*state,
		"vigil mark AM-1 partial --note \"$(printf 'a\\033[31mb')\"", 2,
		"vigil mark: the note has a control character in it; take it "
		"out\n" SEE);
	nothing(*state, "printf 'a\\377b' | vigil mark AM-1 partial --note", 2,
		"vigil mark: the note is not UTF-8 text\n" SEE);
	nothing(*state, "printf 'a\\0b' | vigil mark AM-1 partial --note", 2,
		"vigil mark: the note is not UTF-8 text\n" SEE);
}

static void a_note_may_be_long_but_not_endless(void **state)
{
	nothing(*state, "yes x | vigil mark AM-1 partial --note", 2,
		"vigil mark: the note is longer than 64 KiB\n" SEE);
	scratch_does(*state,
		"yes x | head -c 65536 | vigil mark AM-1 partial --note");
	scratch_says(*state,
		"vigil log --kind review --format plain | cut -f 10 | wc -c",
		"65536\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		one_test(it_is_the_word_behind_the_option),
		one_test(it_may_look_like_an_option),
		one_test(a_hyphen_alone_reads_standard_input),
		one_test(so_does_the_option_alone),
		one_test(lines_stay_and_both_ends_are_trimmed),
		one_test(any_language_will_do),
		one_test(none_is_kept_as_none),
		one_test(an_empty_note_records_nothing),
		one_test(what_is_no_text_is_refused),
		one_test(a_note_may_be_long_but_not_endless),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
