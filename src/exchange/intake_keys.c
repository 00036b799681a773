/* intake_keys.c - keys of claim files, from foreign claims. */
#include "intake_keys.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_fields.h"
#include "claim_owners.h"
#include "fields.h"
#include "fields_schema.h"
#include "foreign.h"
#include "foreign_names.h"
#include "foreign_values.h"
#include "intake.h"
#include "intake_extras.h"
#include "intake_reading.h"
#include "intake_sources.h"
#include "intake_values.h"
#include "promise.h"
#include "text.h"
#include "text_composed.h"

/* ---- where a claim stands now ---- */

static void take_status(struct intake_reading *reading, const struct cell *cell)
{
	struct said *said = &reading->said;

	said->status_cell = cell;
	intake_status(
		reading, cell, cell->text, &said->status, &said->is_draft);
}

static void take_reviewed(
	struct intake_reading *reading, const struct cell *cell)
{
	reading->said.reviewed_cell = cell;
	reading->said.reviewed = intake_date(reading, cell, cell->text);
}

static void take_next(struct intake_reading *reading, const struct cell *cell)
{
	reading->said.next_cell = cell;
	reading->said.next_review = intake_date(reading, cell, cell->text);
}

/* What is beyond our cadence names the next date, and is kept beside it. */
static void take_cadence(
	struct intake_reading *reading, const struct cell *cell)
{
	struct meaning own = { .key = "x-review-in", .part = "", .item = -1 };
	struct span span = foreign_span(cell->text);

	if (span.days == 0) {
		intake_problem(reading, cell,
			"%s: should be a number of days, or as 3 months",
			cell->text);
		return;
	}
	if (promise_allows(&reading->rules->promise, span.days)) {
		reading->intake->claim.cadence = span.days;
		return;
	}
	reading->said.span = span;
	intake_take_extra(reading, cell, &own);
}

/* ---- other keys ---- */

/* Returns the characters that stand between the items of a list in one text. */
static const char *separators_of(const char *key)
{
	if (strcmp(key, "tags") == 0)
		return ",;\n";
	if (strcmp(key, "related") == 0 || strcmp(key, "supersedes") == 0)
		return ",; \n";
	return ";\n";
}

/* Names are read in Unicode's normal form C, and texts as they are. */
static const char *line_of(
	struct arena *arena, const struct value_kind *kind, const char *text)
{
	const char *line = text_squeeze(arena, text);

	if (kind != &kind_word && kind != &kind_tags)
		return line;
	return text_composed(arena, line);
}

static void take_texts(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning, const struct value_kind *kind,
	struct texts *texts)
{
	struct arena *arena = reading->foreign->arena;
	const char *separators =
		meaning->item < 0 ? separators_of(meaning->key) : "";
	const char *text = cell->text;

	while (*text) {
		size_t length = strcspn(text, separators);
		const char *item = line_of(
			arena, kind, arena_copy_bytes(arena, text, length));

		if (*item)
			texts_add(arena, texts, item);
		text += length;
		text += *text != '\0';
	}
}

/* Returns how long the first of several owners is: Ann <a@example.org>, Ben. */
static size_t owner_length(const char *text)
{
	size_t length = strcspn(text, ";\n>");

	while (text[length] == '>' && text[length + 1] != ',')
		length += 1 + strcspn(text + length + 1, ";\n>");
	return length + (text[length] == '>');
}

/* They stand one on each line. */
static void take_owners(
	struct intake_reading *reading, const char *text, const char **owners)
{
	struct arena *arena = reading->foreign->arena;

	while (*text) {
		size_t length = owner_length(text);
		const char *owner = text_squeeze(
			arena, arena_copy_bytes(arena, text, length));

		if (*owner)
			*owners = *owners ? arena_printf(arena, "%s\n%s",
						    *owners, owner)
					  : owner;
		text += length;
		text += *text != '\0';
	}
}

static void take_number(
	struct intake_reading *reading, const struct cell *cell, int *number)
{
	enum { DIGITS_MOST = 9 };
	size_t digits = strspn(cell->text, "0123456789");

	if (cell->text[digits] || digits > DIGITS_MOST)
		intake_problem(reading, cell, "%s: should be a whole number",
			cell->text);
	else
		*number = (int)strtol(cell->text, NULL, 10);
}

static void take_value(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning, const struct field *field, void *base)
{
	struct arena *arena = reading->foreign->arena;
	void *place = (char *)base + field->place;

	switch (field->kind->held) {
	case HELD_TEXT:
		if (field->kind == &kind_claim_owners)
			take_owners(reading, cell->text, place);
		else if (field->kind == &kind_text)
			*(const char **)place = cell->text;
		else
			*(const char **)place =
				line_of(arena, field->kind, cell->text);
		break;
	case HELD_DATE:
		*(long *)place = intake_date(reading, cell, cell->text);
		break;
	case HELD_NUMBER:
		take_number(reading, cell, place);
		break;
	case HELD_TEXTS:
		take_texts(reading, cell, meaning, field->kind, place);
		break;
	default:
		break;
	}
}

/* Returns the key of a table, or NULL. */
static const struct field *find(const struct field *fields, const char *name)
{
	while (fields->name && strcmp(fields->name, name) != 0)
		fields++;
	return fields->name ? fields : NULL;
}

static void take_field(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	const char *dot = strchr(meaning->key, '.');
	struct claim *claim = &reading->intake->claim;
	const struct field *field;

	if (dot) {
		field = find(claim_fields,
			arena_copy_bytes(reading->foreign->arena, meaning->key,
				(size_t)(dot - meaning->key)));
		take_value(reading, cell, meaning,
			find(field->kind->keys, dot + 1),
			(char *)claim + field->place);
		return;
	}
	field = find(claim_fields, meaning->key);
	take_value(reading, cell, meaning, field, claim);
}

bool intake_take_key(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	static const struct {
		const char *key;
		void (*take)(struct intake_reading *reading,
			const struct cell *cell);
	} special[] = {
		{ "verdict", take_status },
		{ "reviewed", take_reviewed },
		{ "next_review", take_next },
		{ "cadence", take_cadence },
	};
	size_t i;

	for (i = 0; i < sizeof(special) / sizeof(*special); i++) {
		if (strcmp(special[i].key, meaning->key) == 0) {
			special[i].take(reading, cell);
			return true;
		}
	}
	if (strcmp(meaning->key, "sources") == 0)
		return intake_take_source(reading, cell, meaning);
	take_field(reading, cell, meaning);
	return true;
}
