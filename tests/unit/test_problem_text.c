/* test_problem_text.c - a problem, as an editor can jump to it. */
#include "claim_support.h"

#include <stdlib.h>

#include "arena.h"
#include "problem.h"
#include "problem_text.h"
#include "view.h"

static void check(const char *path, struct problem problem, const char *told)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	assert_non_null(out);
	view_problem(out, path, &problem, false);
	assert_int_equal(fclose(out), 0);
	assert_string_equal(text, told);
	free(text);
}

static void a_place_is_told_as_file_line_and_column(void **state)
{
	(void)state;
	check("claims/a.yaml",
		(struct problem){ .at = { 3, 10 }, .message = "m" },
		"claims/a.yaml:3:10: error: m\n");
	check("a.yaml", (struct problem){ .message = "m" },
		"a.yaml: error: m\n");
	check("a.yaml",
		(struct problem){ .severity = SEVERITY_WARNING,
			.at = { 1, 1 },
			.message = "m" },
		"a.yaml:1:1: warning: m\n");
}

static void the_caret_stands_below_its_column(void **state)
{
	static const struct {
		const char *source;
		long column;
		const char *shown, *caret;
	} examples[] = {
		{ "verdct: x", 1, "verdct: x", "^" },
		{ "a: bcd", 4, "a: bcd", "   ^" },
		{ "a: bcd", 7, "a: bcd", "      ^" },
		{ "a: bcd", 99, "a: bcd", "      ^" },
		{ "é: bcd", 4, "é: bcd", "   ^" },
		{ "証拠: bcd", 5, "証拠: bcd", "      ^" },
		{ "\xf0\x9f\x93\x88: b", 4, "\xf0\x9f\x93\x88: b", "    ^" },
		{ "e\xcc\x81: b", 5, "e\xcc\x81: b", "   ^" },
		{ "\ta: b", 5, " a: b", "    ^" },
		{ "a\x1b[31m: b", 8, "a\xef\xbf\xbd[31m: b", "       ^" },
		{ "a\xff\xfe: b", 2, "a\xef\xbf\xbd\xef\xbf\xbd: b", " ^" },
		{ "", 1, "", "^" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		struct arena arena = { 0 };

		check("a",
			(struct problem){ .at = { 1, examples[i].column },
				.message = "m",
				.source = examples[i].source },
			arena_printf(&arena,
				"a:1:%ld: error: m\n    %s\n    %s\n",
				examples[i].column, examples[i].shown,
				examples[i].caret));
		arena_release(&arena);
	}
}

static void a_line_too_long_to_show_is_left_out(void **state)
{
	char source[102];
	struct arena arena = { 0 };

	(void)state;
	memset(source, 'a', sizeof(source) - 1);
	source[101] = '\0';
	check("a",
		(struct problem){
			.at = { 1, 2 }, .message = "m", .source = source },
		"a:1:2: error: m\n");
	source[100] = '\0';
	check("a",
		(struct problem){
			.at = { 1, 2 }, .message = "m", .source = source },
		arena_printf(
			&arena, "a:1:2: error: m\n    %s\n     ^\n", source));
	arena_release(&arena);
}

static void nothing_hostile_reaches_the_terminal(void **state)
{
	(void)state;
	check("a\x1b]0;x\a\n.yaml",
		(struct problem){
			.at = { 1, 1 }, .message = "\xe2\x80\xae\x1b[2J\n" },
		"a\xef\xbf\xbd]0;x\xef\xbf\xbd .yaml:1:1: error: "
		"\xef\xbf\xbd\xef\xbf\xbd[2J \n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_place_is_told_as_file_line_and_column),
		cmocka_unit_test(the_caret_stands_below_its_column),
		cmocka_unit_test(a_line_too_long_to_show_is_left_out),
		cmocka_unit_test(nothing_hostile_reaches_the_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
