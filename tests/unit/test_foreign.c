/* test_foreign.c - dates, statuses, spans and names as others write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "foreign_date.h"
#include "foreign_names.h"
#include "foreign_values.h"
#include "text.h"
#include "text_stream.h"
#include "verdict.h"

#include <cmocka.h>
#include <string.h>

/* ---- dates ---- */

static const char *read_date(
	struct arena *arena, const char *text, enum date_order order)
{
	static const char *const found[] = { "", "none", "missing",
		"uncertain" };
	enum date_order proves;
	long date = NO_DATE;
	enum date_found what = foreign_date(text, order, &date, &proves);

	return what == DATE_FOUND ? date_iso(arena, date) : found[what];
}

static void dates_are_read_as_people_write_them(void **state)
{
	static const struct {
		const char *text;
		enum date_order order;
		const char *date;
	} dates[] = {
		{ "2026-05-22", ORDER_UNKNOWN, "2026-05-22" },
		{ " 2026-05-22 ", ORDER_UNKNOWN, "2026-05-22" },
		{ "2026-05-22T10:00:00.000Z", ORDER_UNKNOWN, "2026-05-22" },
		{ "2026-05-22 00:00:00", ORDER_UNKNOWN, "2026-05-22" },
		{ "2026/5/22", ORDER_UNKNOWN, "2026-05-22" },
		{ "22 May 2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "22nd may, 2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "22-May-2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "May 22, 2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "Sept. 3, 2026", ORDER_UNKNOWN, "2026-09-03" },
		{ "September 3 2026", ORDER_UNKNOWN, "2026-09-03" },
		{ "22/05/2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "05/22/2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "22.05.2026", ORDER_UNKNOWN, "2026-05-22" },
		{ "5/5/2026", ORDER_UNKNOWN, "2026-05-05" },
		{ "5/4/2026", ORDER_UNKNOWN, "uncertain" },
		{ "5/4/2026", ORDER_DMY, "2026-04-05" },
		{ "5/4/2026", ORDER_MDY, "2026-05-04" },
		{ "2026-02-30", ORDER_UNKNOWN, "missing" },
		{ "31 April 2026", ORDER_UNKNOWN, "missing" },
		{ "13/13/2026", ORDER_UNKNOWN, "missing" },
		{ "22/05/26", ORDER_UNKNOWN, "none" },
		{ "May 2026", ORDER_UNKNOWN, "none" },
		{ "22 Mai 2026", ORDER_UNKNOWN, "none" },
		{ "2026-05-22x", ORDER_UNKNOWN, "none" },
		{ "soon", ORDER_UNKNOWN, "none" },
		{ "", ORDER_UNKNOWN, "none" },
	};
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(dates) / sizeof(*dates); i++) {
		const char *got =
			read_date(&arena, dates[i].text, dates[i].order);

		if (strcmp(got, dates[i].date) != 0)
			fail_msg("%s: %s, not %s", dates[i].text, got,
				dates[i].date);
	}
	arena_release(&arena);
}

/* ---- statuses and spans ---- */

static void a_word_of_the_user_comes_before_what_is_known(void **state)
{
	const char *items[] = { "true=partial", "in review=draft" };
	const struct texts words = { items, 2 }, none = { NULL, 0 };
	enum verdict verdict;

	(void)state;
	assert_int_equal(foreign_status(&none, "TRUE", &verdict), WORD_VERDICT);
	assert_int_equal(verdict, HOLDING);
	assert_int_equal(
		foreign_status(&words, "True", &verdict), WORD_VERDICT);
	assert_int_equal(verdict, PARTIAL);
	assert_int_equal(
		foreign_status(&words, "In-Review", &verdict), WORD_DRAFT);
	assert_int_equal(foreign_status(&none, "Superseded by ADR-5", &verdict),
		WORD_VERDICT);
	assert_int_equal(verdict, NOT_HOLDING);
	assert_int_equal(foreign_status(&none, "hold", &verdict), WORD_NONE);
}

static void spans_are_read(void **state)
{
	(void)state;
	assert_int_equal(foreign_span("60").days, 60);
	assert_int_equal(foreign_span("6 weeks").days, 42);
	assert_int_equal(foreign_span("3 months").months, 3);
	assert_int_equal(foreign_span("1 Year").months, 12);
	assert_int_equal(foreign_span("soon").days, 0);
	assert_int_equal(foreign_span("99999 years").days, 0);
}

/* ---- names ---- */

static void says(const char *name, const char *key, long item, const char *part)
{
	const struct texts none = { NULL, 0 };
	struct arena arena = { 0 };
	struct meaning meaning = foreign_meaning(&arena, &none, name);

	assert_string_equal(meaning.key, key);
	assert_int_equal(meaning.item, item);
	assert_string_equal(meaning.part, part);
	arena_release(&arena);
}

static void names_are_known_in_any_form(void **state)
{
	(void)state;
	says("Last reviewed", "reviewed", -1, "");
	says("LAST_REVIEWED_ON", "reviewed", -1, "");
	says("Source 2", "sources", 2, "");
	says("sources[0].url", "sources", 0, "url");
	says("verdict_history[12].date", "history", 12, "date");
	says("article.title", "article.title", -1, "");
	says("Team", "x-team", -1, "");
	says("x-team", "x-team", -1, "");
	says("meta.author.name", "x-meta-author-name", -1, "");
}

static void a_year_stays_in_the_name_of_a_column(void **state)
{
	(void)state;
	says("Price 2", "x-price", 2, "");
	says("Price 2025", "x-price-2025", -1, "");
	says("Price [net] 2025", "x-price-net-2025", -1, "");
	says("Ann's view 2026-05-22", "x-ann-s-view-2026-05-22", -1, "");
	says("prices[2025].net", "x-prices-net", 2025, "net");
}

/* ---- the manual ---- */

/* Returns what the manual has of a key or verdict in its tables of names. */
static const char *in_manual(
	struct arena *arena, const char *manual, const char *what)
{
	const char *item =
		strstr(manual, arena_printf(arena, "\n.It Cm %s\n", what));
	const char *line = item ? strchr(item + 1, '\n') + 1 : "";

	return arena_printf(arena, ", %.*s,", (int)strcspn(line, "\n"), line);
}

static const char *read_manual(struct arena *arena)
{
	FILE *in = fopen("src/manual/vigil.1", "r");
	const char *text;
	size_t length;

	assert_non_null(in);
	text = text_stream_read(arena, in, &length);
	fclose(in);
	text = strstr(text, ".Sh IMPORTING");
	assert_non_null(text);
	return text;
}

/* What is called as its key need not be said. */
static bool is_itself(struct arena *arena, const char *name, const char *key)
{
	char *plain = arena_copy(arena, key);
	size_t i;

	for (i = 0; plain[i]; i++) {
		if (plain[i] == '.' || plain[i] == '-')
			plain[i] = '_';
	}
	return strcmp(plain, name) == 0;
}

static const char *spaced(struct arena *arena, const char *name)
{
	char *text = arena_printf(arena, ", %s,", name);
	size_t i;

	for (i = 0; text[i]; i++)
		text[i] = text[i] == '_' ? ' ' : text[i];
	return text;
}

static void the_manual_has_all_names(void **state)
{
	struct arena arena = { 0 };
	const char *manual = read_manual(&arena);
	const struct known_name *known;

	(void)state;
	for (known = known_names; known->name; known++) {
		const char *line = in_manual(&arena, manual, known->key);

		if (!is_itself(&arena, known->name, known->key) &&
			!strstr(line, spaced(&arena, known->name)))
			fail_msg("vigil(1): %s should have %s:%s", known->key,
				known->name, line);
	}
	arena_release(&arena);
}

static void the_manual_has_all_statuses(void **state)
{
	static const char *const verdicts[] = { "draft", "holding", "partial",
		"not-holding" };
	struct arena arena = { 0 };
	const char *manual = read_manual(&arena);
	const struct known_word *known;

	(void)state;
	for (known = known_words; known->word; known++) {
		const char *what = verdicts[known->verdict];
		const char *line = in_manual(&arena, manual, what);
		const char *word = spaced(&arena, known->word);

		if (strcmp(word, spaced(&arena, what)) != 0 &&
			strcmp(known->word, "not holding") != 0 &&
			!strstr(line, word))
			fail_msg("vigil(1): %s should have %s:%s", what,
				known->word, line);
	}
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_are_read_as_people_write_them),
		cmocka_unit_test(a_word_of_the_user_comes_before_what_is_known),
		cmocka_unit_test(spans_are_read),
		cmocka_unit_test(names_are_known_in_any_form),
		cmocka_unit_test(a_year_stays_in_the_name_of_a_column),
		cmocka_unit_test(the_manual_has_all_names),
		cmocka_unit_test(the_manual_has_all_statuses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
