/* date_phrase.c - days in words, as `next monday` and `3 weeks ago`. */
#include "date_phrase.h"

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "date.h"
#include "phrase.h"

enum { SHORT_NAME = 3, MONTHS = 12, YEAR_DIGITS = 4 };

enum word { TODAY, TOMORROW, YESTERDAY, MONTH_END, MONDAY };

const char *const date_words[] = {
	[TODAY] = "today",
	[TOMORROW] = "tomorrow",
	[YESTERDAY] = "yesterday",
	[MONTH_END] = "eom",
	[MONDAY] = "monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday",
	NULL,
};

/* ---- steps ---- */

static bool take_any(struct phrase *phrase, const char *const *words)
{
	for (; *words; words++) {
		if (phrase_take(phrase, *words))
			return true;
	}
	return false;
}

/* Takes a unit, and returns the day that is so many of it away; else false. */
static bool take_step(struct phrase *phrase, long today, int count, long *date)
{
	static const char *const days[] = { "d", "day", "days", NULL };
	static const char *const weeks[] = { "w", "week", "weeks", NULL };
	static const char *const months[] = { "m", "month", "months", NULL };
	static const char *const years[] = { "y", "year", "years", NULL };

	if (take_any(phrase, days))
		*date = today + count;
	else if (take_any(phrase, weeks))
		*date = today + (long)count * DAYS_IN_WEEK;
	else if (take_any(phrase, months))
		*date = date_add_months(today, count);
	else if (take_any(phrase, years))
		*date = date_add_months(today, count * MONTHS);
	else
		return false;
	if (*date == NO_DATE)
		*date = LONG_MAX;
	return true;
}

/* Takes the words that say where a span leads; returns false where it has no
 * end. */
static bool take_direction(struct phrase *phrase, bool is_in, bool *is_back)
{
	if (phrase->sign || is_in)
		*is_back = phrase->sign == '-';
	else if (phrase_take(phrase, "ago"))
		*is_back = true;
	else if (phrase_take(phrase, "from")) {
		*is_back = false;
		return phrase_take(phrase, "now") ||
		       phrase_take(phrase, "today");
	}
	return true;
}

/* +3w, 3 weeks, in a week, 3 weeks ago, 3 weeks from now */
static bool read_span(
	struct phrase *phrase, long today, bool is_back, long *date)
{
	bool is_in = !phrase->sign && phrase_take(phrase, "in");
	int count = phrase_take_number(phrase);
	struct phrase unit = *phrase;

	if (count < 0 || !take_step(phrase, today, count, date) ||
		!take_direction(phrase, is_in, &is_back))
		return false;
	return !is_back || take_step(&unit, today, -count, date);
}

/* ---- days that have a name ---- */

/* The day that has today's own name is a week off. */
static long weekday_from(long today, int number, bool is_back)
{
	int ahead = (number - date_weekday_number(today) + DAYS_IN_WEEK) %
		    DAYS_IN_WEEK;

	if (is_back)
		return today + ahead - DAYS_IN_WEEK;
	return today + (ahead ? ahead : DAYS_IN_WEEK);
}

static bool read_weekday(
	struct phrase *phrase, long today, bool is_back, long *date)
{
	int number = phrase_take_name(
		phrase, date_words + MONDAY, DAYS_IN_WEEK, SHORT_NAME);

	if (number >= 0)
		*date = weekday_from(today, number, is_back);
	return number >= 0;
}

/* monday, next monday, last monday, next week, last month */
static bool read_beside(struct phrase *phrase, long today, long *date)
{
	bool is_back = phrase_take(phrase, "last");
	bool is_ahead = !is_back && phrase_take(phrase, "next");

	if (read_weekday(phrase, today, is_back, date))
		return true;
	return (is_back || is_ahead) &&
	       take_step(phrase, today, is_back ? -1 : 1, date);
}

static bool read_word(struct phrase *phrase, long today, long *date)
{
	if (phrase_take(phrase, date_words[TODAY]))
		*date = today;
	else if (phrase_take(phrase, date_words[TOMORROW]))
		*date = today + 1;
	else if (phrase_take(phrase, date_words[YESTERDAY]))
		*date = today - 1;
	else if (phrase_take(phrase, date_words[MONTH_END]))
		*date = date_month_end(today);
	else
		return false;
	return true;
}

/* day after tomorrow, end of the month, end of next month */
static bool read_article(struct phrase *phrase, long today, long *date)
{
	phrase_take(phrase, "the");
	if (phrase_take(phrase, "day")) {
		*date = phrase_take(phrase, "after") ? today + 2 : today - 2;
		return *date > today ? phrase_take(phrase, "tomorrow")
				     : phrase_take(phrase, "before") &&
					       phrase_take(phrase, "yesterday");
	}
	if (!phrase_take(phrase, "end") || !phrase_take(phrase, "of"))
		return false;
	*date = today;
	if (phrase_take(phrase, "next"))
		*date = date_add_months(today, 1);
	else if (!phrase_take(phrase, "this"))
		phrase_take(phrase, "the");
	*date = *date == NO_DATE ? LONG_MAX : date_month_end(*date);
	return phrase_take(phrase, "month");
}

static int take_month(struct phrase *phrase)
{
	static const char *const names[MONTHS] = { "january", "february",
		"march", "april", "may", "june", "july", "august", "september",
		"october", "november", "december" };

	return phrase_take_name(phrase, names, MONTHS, SHORT_NAME) + 1;
}

/* 20 Aug 2026, August 20, 2026 */
static bool read_calendar(struct phrase *phrase, long *date)
{
	int month = take_month(phrase), day = phrase_take_number(phrase);

	if (day >= 0 && !month)
		month = take_month(phrase);
	if (day < 0 || !month ||
		strlen(phrase->words[phrase->next]) != YEAR_DIGITS)
		return false;
	*date = date_of(phrase_take_number(phrase), month, day);
	return true;
}

/* ---- all ---- */

enum { WAYS = 5 };

static bool read_way(
	struct phrase *phrase, int way, long today, bool is_back, long *date)
{
	switch (way) {
	case 0:
		return read_span(phrase, today, is_back, date);
	case 1:
		return !phrase->sign && read_word(phrase, today, date);
	case 2:
		return !phrase->sign && read_beside(phrase, today, date);
	case 3:
		return !phrase->sign && read_article(phrase, today, date);
	default:
		return !phrase->sign && read_calendar(phrase, date);
	}
}

bool date_phrase_read(const char *text, long today, bool is_back, long *date)
{
	struct phrase phrase;
	int way;

	if (!phrase_split(&phrase, text))
		return false;
	for (way = 0; way < WAYS; way++) {
		phrase.next = 0;
		if (read_way(&phrase, way, today, is_back, date) &&
			phrase_is_over(&phrase))
			return true;
	}
	return false;
}

bool date_phrase_is_cut(const char *text)
{
	static const char *const starts[] = { "next", "last", "in", "the",
		"day", "end", NULL };
	struct phrase phrase;

	if (!phrase_split(&phrase, text) || phrase.count > 1)
		return false;
	return take_any(&phrase, starts) || phrase_take_number(&phrase) >= 0;
}
