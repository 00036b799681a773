/* words_read.c - the words of a site as its user has them, in words.yaml. */
#include "words_read.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "reading.h"
#include "text.h"
#include "text_utf8.h"
#include "words.h"

/* ---- what is in braces ---- */

/* Returns the first {name} of one text, with its braces, that another lacks; or
 * NULL. */
static const char *lacking(
	struct arena *arena, const char *from, const char *another)
{
	while ((from = strchr(from, '{'))) {
		const size_t length = strcspn(from, "}");
		const char *name = arena_copy_bytes(
			arena, from, length + (from[length] == '}'));

		if (from[length] != '}' || !strstr(another, name))
			return name;
		from += length;
	}
	return NULL;
}

/* Names all that there are in a text. */
static const char *names_in(struct arena *arena, const char *text)
{
	const char *names = "";

	while ((text = strchr(text, '{'))) {
		const size_t length = strcspn(text, "}") + 1;

		names = arena_printf(arena, "%s%s%.*s", names,
			*names ? ", " : "", (int)length, text);
		text += length;
	}
	return *names ? names : "nothing in braces";
}

/* Returns a text that has the same names in braces as the one given, which is
 * that of English; or NULL, with a problem. */
static const char *read_filled(
	struct reading *reading, const struct node *value, const char *english)
{
	const char *text = field_scalar(reading, value), *name;

	if (!text)
		return NULL;
	if (strchr(text, '\n'))
		text = text_squeeze(reading->arena, text);
	name = lacking(reading->arena, text, english);
	if (name) {
		reading_problem(reading, value->at,
			"%s: %s is unknown here; there is %s", value->key,
			text_printable(reading->arena, name),
			names_in(reading->arena, english));
		return NULL;
	}
	name = lacking(reading->arena, english, text);
	if (name) {
		reading_problem(reading, value->at,
			"%s: lacks %s, in whose place stands what it tells of",
			value->key, name);
		return NULL;
	}
	return text;
}

static void read_word(
	struct reading *reading, const struct node *value, void *place)
{
	const char **word = place;
	const char *text = read_filled(reading, value, *word);

	if (text)
		*word = text;
}

static void read_due(
	struct reading *reading, const struct node *value, void *place)
{
	*(const char **)place = read_filled(reading, value, "{days}");
}

static void read_today(
	struct reading *reading, const struct node *value, void *place)
{
	*(const char **)place = read_filled(reading, value, "");
}

/* ---- months, and the pattern of a day ---- */

static void read_months(
	struct reading *reading, const struct node *value, void *place)
{
	const char **months = place;
	const struct node *item;
	int count = 0;

	if (value->kind != NODE_LIST) {
		reading_problem(reading, value->at,
			"%s: should be a list of twelve names", value->key);
		return;
	}
	for (item = value->first; item; item = item->next, count++) {
		const char *name = field_scalar(reading, item);

		if (name && count < MONTHS_IN_YEAR)
			months[count] = name;
	}
	if (count != MONTHS_IN_YEAR)
		reading_problem(reading, value->at,
			"%s: should be twelve names, and has %d", value->key,
			count);
}

static bool is_pattern(const char *text)
{
	int days = 0, months = 0, years = 0;

	while (*text) {
		const size_t length = words_day_part(text);

		if (!length && strchr("DMY", *text))
			return false;
		days += length && *text == 'D';
		months += length && *text == 'M';
		years += length && *text == 'Y';
		text += length ? length : 1;
	}
	return days == 1 && months == 1 && years == 1;
}

static void read_date(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);

	if (text && !is_pattern(text))
		reading_problem(reading, value->at,
			"%s: %s: should have D or DD, one of M, MM, MMM and "
			"MMMM, and YYYY, once each, such as D. MMMM YYYY",
			value->key, text_printable(reading->arena, text));
	else if (text)
		*(const char **)place = text;
}

/* ---- the whole ---- */

static const struct value_kind kind_word = { .read = read_word };
static const struct value_kind kind_due = { .read = read_due };
static const struct value_kind kind_today = { .read = read_today };
static const struct value_kind kind_months = { .read = read_months };
static const struct value_kind kind_date = { .read = read_date };

#define AT(member) offsetof(struct words, member)

/* The keys that are no words of a page. */
static const struct field others[] = {
	{ "date", &kind_date, AT(date), false, NULL },
	{ "months", &kind_months, AT(months), false, NULL },
	{ "short_months", &kind_months, AT(short_months), false, NULL },
	{ "due_in", &kind_due, AT(due_in), false, NULL },
	{ "due_ago", &kind_due, AT(due_ago), false, NULL },
	{ "due_today", &kind_today, AT(due_today), false, NULL },
};

enum { OTHERS = sizeof(others) / sizeof(*others) };

static const struct field *words_fields(struct arena *arena)
{
	struct field *fields =
		arena_alloc(arena, (WORDS + OTHERS + 1) * sizeof(*fields));
	enum word word;

	for (word = 0; word < WORDS; word++)
		fields[word] = (struct field){ .name = words_key(arena, word),
			.kind = &kind_word,
			.place = AT(texts) + word * sizeof(const char *) };
	memcpy(fields + WORDS, others, sizeof(others));
	fields[WORDS + OTHERS] = (struct field){ .name = NULL };
	return fields;
}

struct words words_read(struct reading *reading)
{
	struct words words = words_english;
	const struct node *document = document_read(reading);

	if (!document || document->is_null)
		return words;
	if (document->kind == NODE_MAP)
		fields_read(reading, document, words_fields(reading->arena),
			&words);
	else
		reading_problem(reading, document->at,
			"words are keys and values, such as `holding: Gilt`");
	if (document->next)
		reading_problem(reading, document->next->at,
			"a second document; words are one");
	return words;
}
