/* date_typed.c - dates as people type them. */
#include "date_typed.h"

#include <stdbool.h>

#include "arena.h"
#include "date.h"
#include "error.h"
#include "text.h"
#include "text_layout.h"
#include "text_nearest.h"
#include "text_utf8.h"

enum { WORD_COLUMNS = 40 };

/* No step of so many days, weeks or months stays within the years. */
enum { STEP_MOST = 10 * 1000 * 1000 };

const char *const date_words[] = { "today", "tomorrow", "yesterday", "eom",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
	"sunday", NULL };

static const char *shown(struct arena *arena, const char *text)
{
	if (!*text)
		return "\"\"";
	return text_cut(arena, text_printable(arena, text), WORD_COLUMNS);
}

static int refuse(
	const char *text, const char *why, const char *meant, struct error *err)
{
	struct arena arena = { 0 };

	fail(err, USAGE,
		"%s: %s; write 2026-08-20, today, tomorrow, yesterday, monday, "
		"+30d, +2w, +1m or eom%s",
		shown(&arena, text), why,
		meant ? arena_printf(&arena, " (did you mean %s?)", meant)
		      : "");
	arena_release(&arena);
	return -1;
}

static bool read_word(const char *text, long today, long *date)
{
	if (text_same(text, "today"))
		*date = today;
	else if (text_same(text, "tomorrow"))
		*date = today + 1;
	else if (text_same(text, "yesterday"))
		*date = today - 1;
	else if (text_same(text, "eom"))
		*date = date_month_end(today);
	else
		return false;
	return true;
}

/* The day that has today's own name is a week ahead. */
static bool read_weekday(const char *text, long today, long *date)
{
	int number = date_weekday_named(text), ahead;

	if (number < 0)
		return false;
	ahead = (number - date_weekday_number(today) + DAYS_IN_WEEK) %
		DAYS_IN_WEEK;
	*date = today + (ahead ? ahead : DAYS_IN_WEEK);
	return true;
}

static bool read_step(const char *text, long today, long *date)
{
	const char *digit = text + 1;
	int step = 0;

	if (*text != '+' && *text != '-')
		return false;
	for (; *digit >= '0' && *digit <= '9'; digit++) {
		if (step < STEP_MOST)
			step = 10 * step + (*digit - '0');
	}
	if (digit == text + 1)
		return false;
	if (*text == '-')
		step = -step;
	if (text_same(digit, "d"))
		*date = today + step;
	else if (text_same(digit, "w"))
		*date = today + (long)step * DAYS_IN_WEEK;
	else if (text_same(digit, "m"))
		*date = date_add_months(today, step);
	else
		return false;
	return true;
}

int date_parse_typed(
	const char *text, long today, long *date, struct error *err)
{
	long found = date_parse(text);

	if (found == NO_DATE && date_is_shaped(text))
		return refuse(text, "no such day", NULL, err);
	if (found == NO_DATE && !read_word(text, today, &found) &&
		!read_weekday(text, today, &found) &&
		!read_step(text, today, &found))
		return refuse(text, "not a date",
			text_nearest(text, date_words), err);
	if (!date_is_in_range(found))
		return refuse(
			text, "outside the years 0001 to 9999", NULL, err);
	*date = found;
	return 0;
}
