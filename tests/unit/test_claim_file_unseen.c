/* test_claim_file_unseen.c - days and numbers that are nearly right, and what
 * nobody sees. */
#include "claim_support.h"

#include "arena.h"
#include "claim_file.h"
#include "reading.h"
#include "settings.h"

static const char *tell_file(struct arena *arena, const char *text)
{
	struct reading reading = reading_of(arena, text);

	assert_null(claim_file_read(&reading));
	return problems_told(arena, &reading.problems);
}

/* Reads what stands on the third line and below, behind a good claim. */
static const char *tell_refused(struct arena *arena, const char *lines)
{
	return tell_file(
		arena, arena_printf(arena, "id: A\nclaim: c\n%s", lines));
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

#define DAYS "as 2026-08-20"

static void each_fault_of_a_day_has_its_message(void **state)
{
	static const struct told_example examples[] = {
		{ "published: 2026-02-30",
			"3:12: published: 2026-02-30 does not exist; that "
			"month ends on 2026-02-28" },
		{ "revised: 2026-13-01",
			"3:10: revised: 2026-13-01 does not exist" },
		{ "resolves: 2026-05-01T10:00:00Z",
			"3:11: resolves: has a time; write the day alone, "
			"2026-05-01" },
		{ "resolves: 2026-05-01 10:00",
			"3:11: resolves: has a time; write the day alone, "
			"2026-05-01" },
		{ "resolves: 2026-02-30T10:00",
			"3:11: resolves: 2026-02-30 does not exist; that month "
			"ends on 2026-02-28" },
		{ "resolves: \"2026-05\\u200b-01\"",
			"3:11: resolves: character 8 is invisible, U+200B ZERO "
			"WIDTH SPACE; take it out" },
		{ "resolves: \"\\ufeff2026-05-01\"",
			"3:11: resolves: character 1 is invisible, U+FEFF ZERO "
			"WIDTH NO-BREAK SPACE; take it out" },
		{ "resolves: \"2026-05-01\\u00a0\"",
			"3:11: resolves: character 11 is invisible, U+00A0 "
			"NO-BREAK SPACE; take it out" },
		{ "resolves: \"2026\\u201105-01\"",
			"3:11: resolves: has U+2011 NON-BREAKING HYPHEN in it; "
			"a day is digits and '-', " DAYS },
		{ "resolves: soon", "3:11: resolves: should be a day, " DAYS },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void what_nobody_sees_is_named(void **state)
{
	static const struct told_example examples[] = {
		{ "topic: \"ener\\u200bgy\"",
			"3:8: topic: character 5 is invisible, U+200B ZERO "
			"WIDTH SPACE; take it out" },
		{ "tags: [\"a\\u00ad\"]",
			"3:8: this item: character 2 is invisible, U+00AD SOFT "
			"HYPHEN; take it out" },
		{ "sources:\n- \"\\u2060https://a.org\"",
			"4:3: this item: character 1 is invisible, U+2060 WORD "
			"JOINER; take it out" },
		{ "article: {url: \"https://a.org/\\u00a0b\"}",
			"3:16: url: character 15 is invisible, U+00A0 NO-BREAK "
			"SPACE; take it out" },
		{ "related: \"B\\u200b\"",
			"3:10: related: character 2 is invisible, U+200B ZERO "
			"WIDTH SPACE; take it out" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
	check_succession(
		tell_settings, (const struct told_example[]){
				       { "cadence: {\"a\\u200b\": 30}",
					       "1:11: a\xef\xbf\xbd: character "
					       "2 is invisible, U+200B ZERO "
					       "WIDTH SPACE; take it out" },
				       { 0 } });
	/* joiners that scripts need stay */
	check_succession(tell_warnings,
		(const struct told_example[]){
			{ "claim: c\ntopic: \"\\u0645\\u06cc\\u200c\"", "" },
			{ 0 } });
}

static void a_number_is_told_its_unit(void **state)
{
	static const struct told_example examples[] = {
		{ "cadence: 90 days",
			"3:10: cadence: should be a whole number of days, "
			"without a unit: 90" },
		{ "cadence: 90d",
			"3:10: cadence: should be a whole number of days, "
			"without a unit: 90" },
		{ "cadence: 12 weeks",
			"3:10: cadence: should be a whole number of days, "
			"without a unit: 84" },
		{ "cadence: every 3 months",
			"3:10: cadence: should be a whole number of days, "
			"without a unit: 90" },
		{ "cadence: quarterly",
			"3:10: cadence: should be a whole number of days" },
		{ "article: {minutes: 5 min}",
			"3:20: minutes: should be a whole number, without a "
			"unit" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

static void what_is_no_day_is_told(void **state)
{
	static const char *const days[] = { "2026-2-3", "20260203", "26-02-03",
		"2026/02/03", "'2026-02-03 '", "-2026-02-03", "today", "+30d",
		"22 May 2026", "2026-02-03T", "2026-02-03-04" };
	static const char *const keys[] = { "published", "revised", "reviewed",
		"next_review", "resolves" };
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(days) / sizeof(*days); i++) {
		const char *key = keys[i % (sizeof(keys) / sizeof(*keys))];
		const struct told_example examples[] = {
			{ arena_printf(&arena, "? %s\n: %s", key, days[i]),
				arena_printf(&arena,
					"4:3: %s: should be a day, as "
					"2026-08-20",
					key) },
			{ 0 },
		};

		check_succession(tell_refused, examples);
	}
	arena_release(&arena);
}

static void days_that_do_not_exist_are_told(void **state)
{
	static const struct told_example examples[] = {
		{ "published: 2026-02-29",
			"3:12: published: 2026-02-29 does not exist; that "
			"month ends on 2026-02-28" },
		{ "published: 2100-02-29",
			"3:12: published: 2100-02-29 does not exist; that "
			"month ends on 2100-02-28" },
		{ "published: 2026-04-31",
			"3:12: published: 2026-04-31 does not exist; that "
			"month ends on 2026-04-30" },
		{ "published: 2026-00-10",
			"3:12: published: 2026-00-10 does not exist" },
		{ "published: 2026-01-00",
			"3:12: published: 2026-01-00 does not exist; that "
			"month ends on 2026-01-31" },
		{ "published: 0000-01-01",
			"3:12: published: 0000-01-01 does not exist" },
		{ "published: ٢٠٢٦-٠٢-٠٣",
			"3:12: published: has U+0662 ARABIC-INDIC DIGIT TWO "
			"in it; a day is digits and '-', as 2026-08-20" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_refused, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_day_is_told),
		cmocka_unit_test(days_that_do_not_exist_are_told),
		cmocka_unit_test(each_fault_of_a_day_has_its_message),
		cmocka_unit_test(what_nobody_sees_is_named),
		cmocka_unit_test(a_number_is_told_its_unit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
