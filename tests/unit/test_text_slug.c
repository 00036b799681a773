/* test_text_slug.c - text as a part of a path. */
#include "claim_support.h"

#include "text_slug.h"

static const char *slug(struct arena *arena, const char *text)
{
	return text_slug(arena, text);
}

static void letters_and_digits_stay_small_and_without_marks(void **state)
{
	static const struct told_example examples[] = {
		{ "Energy", "energy" },
		{ "Agent tooling", "agent-tooling" },
		{ "Où & \"quoi\" 2026!", "ou-quoi-2026" },
		{ "O\xcc\x88l", "ol" },
		{ "../../etc/passwd", "etc-passwd" },
		{ " - a - ", "a" },
		{ 0 },
	};

	(void)state;
	check_succession(slug, examples);
}

static void what_has_none_is_named_by_its_digest(void **state)
{
	static const struct told_example examples[] = {
		{ "労働", "t-620c0fa1" },
		{ "...", "t-ab5df625" },
		{ 0 },
	};

	(void)state;
	check_succession(slug, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			letters_and_digits_stay_small_and_without_marks),
		cmocka_unit_test(what_has_none_is_named_by_its_digest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
