/* test_claim_file_unsaid.c - texts that a comment cuts short, and what is null.
 */
#include "claim_support.h"

#include "arena.h"
#include "claim.h"
#include "claim_fields.h"
#include "claim_file.h"
#include "fields.h"
#include "reading.h"
#include "settings.h"

static const char *tell_file(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);

	assert_null(claim_file_read(&reading));
	return problems_told(arena, &reading.problems);
}

/* Returns the warnings of a claim that is read. */
static const char *tell_warnings(struct arena *arena, const char *lines)
{
	struct reading reading =
		reading_of(arena, arena_printf(arena, "id: A # 1\n%s", lines));

	assert_non_null(claim_file_read(&reading));
	return problems_told(arena, &reading.warnings);
}

static const char *tell_settings(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);

	settings_read(&reading);
	return arena_printf(arena, "%s%s",
		problems_told(arena, &reading.problems),
		problems_told(arena, &reading.warnings));
}

#define IN_QUOTES "; put all that belongs to it in quotes"

static void a_text_that_a_comment_cuts_short_is_warned_of(void **state)
{
	static const struct told_example examples[] = {
		{ "claim: C # will outlive Java",
			"2:10: claim: # begins a comment, so the text is only "
			"\"C\"" IN_QUOTES },
		{ "claim: Zoë\t# x\ntopic: \"C\" # one\nnotes: 'a' # b",
			"2:12: claim: # begins a comment, so the text is only "
			"\"Zoë\"" IN_QUOTES },
		{ "claim: We will\n  be # 1\n",
			"3:6: claim: # begins a comment, so the text is only "
			"\"We will be\"" IN_QUOTES },
		{ "claim: We will be\n  #1 in Europe\r\n",
			"3:3: claim: # begins a comment, so the text is only "
			"\"We will be\"" IN_QUOTES },
		{ "claim: c\ntitle: #1 in Europe\n",
			"3:8: title: # begins a comment, so there is no "
			"text" IN_QUOTES },
		{ "claim: c\ntags:\n- F\n- C # harp",
			"5:5: this item: # begins a comment, so the text is "
			"only \"C\"" IN_QUOTES },
		{ "claim: c\nsources:\n- title: Issue #1, page #2\n",
			"4:16: title: # begins a comment, so the text is only "
			"\"Issue\"" IN_QUOTES },
		{ "claim: c\nowner: [Ann # Smith\n  ]",
			"3:13: this item: # begins a comment, so the text is "
			"only \"Ann\"" IN_QUOTES },
		{ 0 },
	};

	(void)state;
	check_succession(tell_warnings, examples);
}

static void a_text_that_goes_on_behind_a_comment_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ "id: A\nclaim: C # will outlive\n  Java\n",
			"2:10: # begins a comment, so the text ends here, but "
			"line 3 goes on; put all of it in quotes" },
		{ "id: A\nclaim: We will be\n  #1 in Europe\n  and Asia\n"
		  "title: t",
			"3:3: # begins a comment, so the text ends here, but "
			"line 4 goes on; put all of it in quotes" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_file, examples);
}

static void other_comments_are_fine(void **state)
{
	static const struct told_example examples[] = {
		{ "claim: c#1\n#2\n# 3\npublished: 2026-01-01 # day\n", "" },
		{ "claim: c\ncadence: 30 # days\nrelated: A # id\n"
		  "supersedes:\n- B # id\nverdict: holding # yet\n",
			"" },
		{ "claim: c\ntitle: # none yet\ntopic:   # none\n", "" },
		{ "claim: c\ntags: [a, b] # two\narticle: {minutes: 5} # 6\n",
			"" },
		{ "claim: c\ntags:\n- a\n#- b\n# - c\nnotes: |\n  a # b\n",
			"" },
		{ "claim: c\nsources:\n- url: u\n  #title: t\n", "" },
		{ "claim: c\ntopic: t\n  # explains it\nx-a: b # c\n", "" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_warnings, examples);
}

static void settings_are_warned_of_too(void **state)
{
	static const struct told_example examples[] = {
		{ "name: C # Weekly\ntimezone: UTC # ours\ncadence: {a: 30} # "
		  "d\n",
			"1:9: name: # begins a comment, so the text is only "
			"\"C\"" IN_QUOTES },
		{ "mail:\n  to:\n  - ann@b.org # c@d.org\n  timeout: 5 # s\n",
			"3:15: this item: # begins a comment, so the text is "
			"only \"ann@b.org\"" IN_QUOTES },
		{ 0 },
	};

	(void)state;
	check_succession(tell_settings, examples);
}

static void null_is_not_given(void **state)
{
	static const char *const nothings[] = { "null", "~", "", "NULL",
		"Null" };
	struct arena arena = { 0 };
	const struct field *field;
	size_t i;

	(void)state;
	for (field = claim_fields; field->name; field++) {
		if (field->required)
			continue;
		for (i = 0; i < sizeof(nothings) / sizeof(*nothings); i++) {
			struct reading reading = reading_of(&arena,
				arena_printf(&arena, "id: A\nclaim: c\n%s: %s",
					field->name, nothings[i]));
			const struct claim *claim = claim_file_read(&reading);

			assert_non_null(claim);
			assert_string_equal(
				problems_told(&arena, &reading.problems), "");
			assert_null(claim->owner);
			assert_null(claim->sources);
			assert_int_equal(claim->tags.count, 0);
		}
	}
	arena_release(&arena);
}

static void nor_is_it_in_lists_maps_and_settings(void **state)
{
	struct arena arena = { 0 };
	struct reading reading = reading_of(&arena,
		"id: A\nclaim: c\ntags: [a, ~, 'null']\nowner:\n- null\n- "
		"Ann\n-\nsources: [~, {title: t, url: null}]\narticle: {title: "
		"~}");
	const struct claim *claim = claim_file_read(&reading);

	(void)state;
	assert_non_null(claim);
	assert_int_equal(claim->tags.count, 2);
	assert_string_equal(claim->tags.items[1], "null");
	assert_string_equal(claim->owner, "Ann");
	assert_string_equal(claim->sources->title, "t");
	assert_null(claim->sources->url);
	assert_null(claim->sources->next);
	assert_string_equal(tell_settings(&arena,
				    "name: ~\nurl: null\ncadence: {a: null}\n"
				    "mail: {to: ~, owners: {Ann: ~}}\n"
				    "signoff:\n"),
		"");
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_that_a_comment_cuts_short_is_warned_of),
		cmocka_unit_test(a_text_that_goes_on_behind_a_comment_is_told),
		cmocka_unit_test(other_comments_are_fine),
		cmocka_unit_test(settings_are_warned_of_too),
		cmocka_unit_test(null_is_not_given),
		cmocka_unit_test(nor_is_it_in_lists_maps_and_settings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
