/* fields.c - from a YAML map to a struct, by a table of its keys. */
#include "fields.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "document.h"
#include "fields_scalar.h"
#include "fields_text.h"
#include "key_meant.h"
#include "node_under.h"
#include "promise.h"
#include "reading.h"
#include "text.h"
#include "text_utf8.h"

enum { NUMBER_DIGITS = 9 };

static const struct field *field_named(
	const struct field *fields, const char *name)
{
	if (strncmp(name, "x-", 2) == 0)
		name = OWN_KEYS;
	for (; fields->name; fields++) {
		if (*fields->name == *name && strcmp(fields->name, name) == 0)
			return fields;
	}
	return NULL;
}

static void report_unknown(struct reading *reading, const struct node *value,
	const struct field *fields)
{
	const char *shown = text_printable(reading->arena, value->key);
	const char *meant = key_meant(fields, value->key);

	if (meant)
		reading_problem(reading, value->key_at,
			"%s: no such key (did you mean %s?)", shown, meant);
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

void fields_need_one(struct reading *reading, const struct node *map,
	const char *const *names)
{
	const char *wanted = names[0];
	size_t i;

	for (i = 0; names[i]; i++) {
		if (node_under(map, names[i]))
			return;
		if (i > 0)
			wanted = arena_printf(
				reading->arena, "%s or %s", wanted, names[i]);
	}
	reading_problem(
		reading, map->at, "%s: is missing, and is required", wanted);
}

/* Nothing is not given; but `title: #1 in sales` was meant to be a text. */
static void warn_if_cut(struct reading *reading, const struct node *value)
{
	if (value->comment.line)
		reading_warning(reading, value->comment,
			"%s: # begins a comment, so there is no text; put all "
			"that belongs to it in quotes",
			value->key);
}

void fields_read(struct reading *reading, const struct node *map,
	const struct field *fields, void *base)
{
	const struct field *field;
	const struct node *value;

	for (value = map->first; value; value = value->next) {
		field = field_named(fields, value->key);
		if (field && value->is_null && !field->required)
			warn_if_cut(reading, value);
		else if (field)
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

static const char digits[] = "0123456789";

/* Returns how many days `90 days`, `12 weeks` or `every 3 months` are; 0 where
 * text does not say. */
static int days_meant(const char *text)
{
	static const struct {
		char unit;
		int days;
	} units[] = { { 'w', 7 }, { 'm', 30 }, { 'q', 91 }, { 'y', 365 } };
	size_t start = strcspn(text, digits), i;
	size_t length = strspn(text + start, digits);
	const char *unit = text + start + length;
	int number = (int)strtol(text + start, NULL, 10);

	if (length == 0 || length > NUMBER_DIGITS / 2 || strpbrk(text, "+-.,"))
		return 0;
	unit += strspn(unit, " ");
	for (i = 0; i < sizeof(units) / sizeof(*units); i++) {
		if (text_lower_byte(*unit) == (unsigned char)units[i].unit)
			return number * units[i].days;
	}
	return number;
}

/* Says what a number should be: one of days, or one without a unit. */
static void report_number(
	struct reading *reading, const struct node *value, bool is_days)
{
	const char *name = field_name(reading, value);
	const char *of = is_days ? " of days" : "";
	const char *unit = value->text + strspn(value->text, digits);
	int meant = is_days ? days_meant(value->text) : 0;

	if (meant)
		reading_problem(reading, value->at,
			"%s: should be a whole number%s, without a unit: %d",
			name, of, meant);
	else
		reading_problem(reading, value->at,
			"%s: should be a whole number%s%s", name, of,
			unit > value->text &&
					isalpha((unsigned char)
							unit[*unit == ' '])
				? ", without a unit"
				: "");
}

static void read_number(struct reading *reading, const struct node *value,
	bool is_days, int *number)
{
	const char *text = field_scalar(reading, value);
	size_t length;

	if (!text)
		return;
	length = strspn(text, digits);
	if (text[length] || length > NUMBER_DIGITS)
		report_number(reading, value, is_days);
	else
		*number = (int)strtol(text, NULL, 10);
}

void field_number(
	struct reading *reading, const struct node *value, void *place)
{
	read_number(reading, value, false, place);
}

void field_cadence(
	struct reading *reading, const struct node *value, void *place)
{
	const struct promise promise =
		reading->promise ? *reading->promise : promise_usual();
	int days = -1;

	read_number(reading, value, true, &days);
	if (days < 0)
		return;
	if (!promise_allows(&promise, days))
		reading_problem(reading, value->at, "%s: should be %s, not %d",
			field_name(reading, value),
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

static void read_list(struct reading *reading, const struct node *value,
	field_fn *read, void *place)
{
	if (value->kind != NODE_LIST)
		reading_problem(reading, value->at,
			"%s: should be a list, such as [one, two]",
			field_name(reading, value));
	else
		read_each(reading, value, read, place);
}

void field_lines(struct reading *reading, const struct node *value, void *place)
{
	read_list(reading, value, field_line, place);
}

void field_tags(struct reading *reading, const struct node *value, void *place)
{
	read_list(reading, value, field_word, place);
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
