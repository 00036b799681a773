/* fields.c - from a YAML map to a struct, by a table of its keys. */
#include "fields.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "document.h"
#include "promise.h"
#include "reading.h"
#include "text.h"
#include "text_nearest.h"
#include "text_utf8.h"

enum { KEYS_SUGGESTED = 64, ID_CHARACTERS = 64, NUMBER_DIGITS = 9 };

static const struct field *field_named(
	const struct field *fields, const char *name)
{
	if (strncmp(name, "x-", 2) == 0)
		name = OWN_KEYS;
	for (; fields->name; fields++) {
		if (strcmp(fields->name, name) == 0)
			return fields;
	}
	return NULL;
}

static void report_unknown(struct reading *reading, const struct node *value,
	const struct field *fields)
{
	const char *names[KEYS_SUGGESTED + 1] = { NULL };
	const char *shown = text_printable(reading->arena, value->key);
	const char *near;
	size_t i, count = 0;

	for (i = 0; i < KEYS_SUGGESTED && fields[i].name; i++) {
		if (fields[i].kind->held != HELD_OWN)
			names[count++] = fields[i].name;
	}
	near = text_nearest(value->key, names);
	if (near)
		reading_problem(reading, value->key_at,
			"%s: no such key (did you mean %s?)", shown, near);
	else
		reading_problem(reading, value->key_at,
			"%s: no such key; keys of your own begin with x-",
			shown);
}

static bool has_key(const struct node *map, const char *name)
{
	const struct node *value;

	for (value = map->first; value; value = value->next) {
		if (strcmp(value->key, name) == 0)
			return true;
	}
	return false;
}

void fields_read(struct reading *reading, const struct node *map,
	const struct field *fields, void *base)
{
	const struct field *field;
	const struct node *value;

	for (value = map->first; value; value = value->next) {
		field = field_named(fields, value->key);
		if (field)
			field->kind->read(
				reading, value, (char *)base + field->place);
		else if (strncmp(value->key, "x-", 2) != 0)
			report_unknown(reading, value, fields);
	}
	for (field = fields; field->name; field++) {
		if (field->required && !has_key(map, field->name))
			reading_problem(reading, map->at,
				"%s: is missing, and is required", field->name);
	}
}

/* The name by which a problem calls a value: that of its key, if it has one. */
static const char *name_of(struct reading *reading, const struct node *value)
{
	return value->key ? text_printable(reading->arena, value->key)
			  : "this item";
}

const char *field_scalar(struct reading *reading, const struct node *value)
{
	const char *name = name_of(reading, value);

	if (value->broken)
		return NULL;
	if (value->kind != NODE_SCALAR) {
		reading_problem(reading, value->at,
			"%s: should be text, not a %s", name,
			value->kind == NODE_LIST ? "list" : "map");
		return NULL;
	}
	if (!value->text[strspn(value->text, " \t\r\n")]) {
		reading_problem(reading, value->at,
			"%s: is empty; give it a value or take it out", name);
		return NULL;
	}
	return value->text;
}

void field_text(struct reading *reading, const struct node *value, void *place)
{
	const char **text = place;

	*text = field_scalar(reading, value);
}

void field_line(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);

	if (text)
		*(const char **)place = text_squeeze(reading->arena, text);
}

void field_url(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);

	if (text && strpbrk(text, " \t\r\n"))
		reading_problem(reading, value->at,
			"%s: should be a URL or a path, without spaces",
			name_of(reading, value));
	else if (text)
		*(const char **)place = text;
}

void field_date(struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	long *date = place;

	if (!text)
		return;
	*date = date_parse(text);
	if (*date == NO_DATE)
		reading_problem(reading, value->at,
			"%s: should be a day that exists, as 2026-08-20",
			name_of(reading, value));
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

	if (text && !is_id(text))
		reading_problem(reading, value->at,
			"%s: should be an id: letters, digits, '.', '_' and "
			"'-', 64 at most, a letter or digit first",
			name_of(reading, value));
	else if (text)
		*(const char **)place = text;
}

void field_number(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	size_t digits;

	if (!text)
		return;
	digits = strspn(text, "0123456789");
	if (text[digits] || digits > NUMBER_DIGITS)
		reading_problem(reading, value->at,
			"%s: should be a whole number",
			name_of(reading, value));
	else
		*(int *)place = (int)strtol(text, NULL, 10);
}

void field_cadence(
	struct reading *reading, const struct node *value, void *place)
{
	const struct promise promise =
		reading->promise ? *reading->promise : promise_usual();
	int days = -1;

	field_number(reading, value, &days);
	if (days < 0)
		return;
	if (!promise_allows(&promise, days))
		reading_problem(reading, value->at, "%s: should be %s, not %d",
			name_of(reading, value),
			promise_words(reading->arena, &promise), days);
	else
		*(int *)place = days;
}

static void read_each(struct reading *reading, const struct node *list,
	field_fn *read, struct texts *texts)
{
	const struct node *item;

	for (item = list->first; item; item = item->next) {
		const char *text = NULL;

		read(reading, item, &text);
		if (text)
			texts_add(reading->arena, texts, text);
	}
}

void field_lines(struct reading *reading, const struct node *value, void *place)
{
	if (value->kind != NODE_LIST)
		reading_problem(reading, value->at,
			"%s: should be a list, such as [one, two]",
			name_of(reading, value));
	else
		read_each(reading, value, field_line, place);
}

void field_ids(struct reading *reading, const struct node *value, void *place)
{
	const char *id = NULL;

	if (value->kind == NODE_LIST) {
		read_each(reading, value, field_id, place);
		return;
	}
	field_id(reading, value, &id);
	if (id)
		texts_add(reading->arena, place, id);
}
