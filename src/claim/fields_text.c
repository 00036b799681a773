/* fields_text.c - values that are texts: words, addresses, days, ids. */
#include "fields_text.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "document.h"
#include "fields_scalar.h"
#include "reading.h"
#include "text.h"
#include "text_composed.h"
#include "text_layout.h"
#include "text_unseen.h"
#include "text_utf8.h"

enum { ID_CHARACTERS = 64, DATE_CHARACTERS = 10, SHOWN_COLUMNS = 60 };

/* ---- words ---- */

const char *field_words(struct reading *reading, const struct node *value)
{
	const char *text = field_scalar(reading, value);

	if (text && value->comment.line)
		reading_warning(reading, value->comment,
			"%s: # begins a comment, so the text is only \"%s\"; "
			"put all that belongs to it in quotes",
			field_name(reading, value),
			text_cut(reading->arena,
				text_printable(reading->arena, text),
				SHOWN_COLUMNS));
	return text;
}

void field_text(struct reading *reading, const struct node *value, void *place)
{
	const char **text = place;

	*text = field_words(reading, value);
}

void field_line(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_words(reading, value);

	if (text)
		*(const char **)place = text_squeeze(reading->arena, text);
}

static size_t character_number(const char *text, size_t offset)
{
	size_t i, number = 1;

	for (i = 1; i <= offset; i++)
		number += !text_continues(text[i]);
	return number;
}

bool field_is_seen(struct reading *reading, struct position at,
	const char *name, const char *text, bool with_spaces)
{
	size_t offset = text_unseen_offset(text, with_spaces);

	if (!text[offset])
		return true;
	reading_problem(reading, at,
		"%s: character %zu is invisible, %s; take it out", name,
		character_number(text, offset),
		text_character_name(reading->arena, text + offset));
	return false;
}

void field_word(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_words(reading, value);

	if (!text)
		return;
	text = text_composed(
		reading->arena, text_squeeze(reading->arena, text));
	if (field_is_seen(reading, value->at, field_name(reading, value), text,
		    false))
		*(const char **)place = text;
}

void field_url(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_words(reading, value);
	const char *name = field_name(reading, value);

	if (text && strpbrk(text, " \t\r\n"))
		reading_problem(reading, value->at,
			"%s: should be a URL or a path, without spaces", name);
	else if (text && field_is_seen(reading, value->at, name, text, true))
		*(const char **)place = text;
}

bool is_id(const char *text)
{
	size_t length = strlen(text);

	return length > 0 && length <= ID_CHARACTERS &&
	       isalnum((unsigned char)text[0]) &&
	       (unsigned char)text[0] < 128 &&
	       strspn(text,
		       "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
		       "0123456789._-") == length;
}

void field_id(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	const char *name = field_name(reading, value);

	if (!text || !field_is_seen(reading, value->at, name, text, true))
		return;
	if (is_id(text))
		*(const char **)place = text;
	else
		reading_problem(reading, value->at,
			"%s: should be an id: letters, digits, '.', '_' and "
			"'-', 64 at most, a letter or digit first",
			name);
}

/* ---- days ---- */

/* Says why text in the form of a day is none. */
static void report_absent(
	struct reading *reading, const struct node *value, const char *day)
{
	const char *name = field_name(reading, value);
	const char *first = arena_printf(reading->arena, "%.8s01", day);
	long month = date_parse(first);

	if (month == NO_DATE)
		reading_problem(
			reading, value->at, "%s: %s does not exist", name, day);
	else
		reading_problem(reading, value->at,
			"%s: %s does not exist; that month ends on %s", name,
			day, date_iso(reading->arena, date_month_end(month)));
}

static size_t foreign_offset(const char *text)
{
	size_t offset = 0;

	while (text[offset] && (unsigned char)text[offset] < 0x80)
		offset++;
	return offset;
}

static bool is_time(const char *text)
{
	return strchr("Tt ", *text) && isdigit((unsigned char)text[1]);
}

static void report_date(
	struct reading *reading, const struct node *value, const char *text)
{
	struct arena *arena = reading->arena;
	const char *name = field_name(reading, value);
	const char *day = arena_printf(arena, "%.*s", DATE_CHARACTERS, text);
	const char *foreign = text + foreign_offset(text);

	if (!field_is_seen(reading, value->at, name, text, true))
		return;
	if (*foreign)
		reading_problem(reading, value->at,
			"%s: has %s in it; a day is digits and '-', as "
			"2026-08-20",
			name, text_character_name(arena, foreign));
	else if (date_is_shaped(day) && date_parse(day) == NO_DATE)
		report_absent(reading, value, day);
	else if (date_is_shaped(day) && is_time(text + DATE_CHARACTERS))
		reading_problem(reading, value->at,
			"%s: has a time; write the day alone, %s", name, day);
	else
		reading_problem(reading, value->at,
			"%s: should be a day, as 2026-08-20", name);
}

void field_date(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	long *date = place;

	if (!text)
		return;
	*date = date_parse(text);
	if (*date == NO_DATE)
		report_date(reading, value, text);
}
