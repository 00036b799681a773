/* date_typed.c - dates as people type them. */
#include "date_typed.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "date_phrase.h"
#include "error.h"
#include "text_layout.h"
#include "text_nearest.h"
#include "text_utf8.h"

enum { WORD_COLUMNS = 40 };

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
		"%s: %s; write 2026-08-20, today, monday, \"last friday\", 3w, "
		"+30d, \"2 weeks ago\" or eom%s",
		shown(&arena, text), why,
		meant ? arena_printf(&arena, " (did you mean %s?)", meant)
		      : "");
	arena_release(&arena);
	return -1;
}

static bool is_number(const char *text)
{
	return text[strspn(text, "+-0123456789")] == '\0';
}

static int refuse_unread(const char *text, struct error *err)
{
	if (date_is_shaped(text))
		return refuse(text, "no such day", NULL, err);
	if (date_phrase_is_cut(text))
		return refuse(text,
			is_number(text)
				? "has no unit, such as d or w; several words "
				  "need quotes"
				: "only a part of a date; several words need "
				  "quotes",
			NULL, err);
	return refuse(text, "not a date", text_nearest(text, date_words), err);
}

static int parse(const char *text, long today, bool is_back, long *date,
	struct error *err)
{
	long found = date_parse(text);

	if (found == NO_DATE && !date_phrase_read(text, today, is_back, &found))
		return refuse_unread(text, err);
	if (found == NO_DATE)
		return refuse(text, "no such day", NULL, err);
	if (!date_is_in_range(found))
		return refuse(
			text, "outside the years 0001 to 9999", NULL, err);
	*date = found;
	return 0;
}

int date_parse_typed(
	const char *text, long today, long *date, struct error *err)
{
	return parse(text, today, false, date, err);
}

int date_parse_typed_back(
	const char *text, long today, long *date, struct error *err)
{
	return parse(text, today, true, date, err);
}
