/* cells_keys.c - all that is known of a claim, as cells. */
#include "cells_keys.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "cells.h"
#include "claim.h"
#include "claim_fields.h"
#include "date.h"
#include "fields.h"
#include "shown_key.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

/* The same walk makes the names of the columns and the cells below them. */
struct walk {
	struct arena *arena;
	struct cells *cells;
	bool is_for_names;
};

static void add(struct walk *walk, const char *name, const char *text,
	enum cell_kind kind)
{
	struct cell cell = { text, kind };

	if (walk->is_for_names)
		cell = (struct cell){ name, CELL_TEXT };
	cells_add(walk->arena, walk->cells, cell);
}

static const char *number_text(struct arena *arena, int number)
{
	return number ? arena_printf(arena, "%d", number) : NULL;
}

/* Returns the text of a value that is one, or NULL. */
static const char *value_text(
	struct arena *arena, const struct field *field, const void *base)
{
	const void *place = (const char *)base + field->place;
	const struct texts *list;
	const char *text;

	switch (field->kind->held) {
	case HELD_TEXT:
		return *(const char *const *)place;
	case HELD_DATE:
		return date_iso(arena, *(const long *)place);
	case HELD_NUMBER:
		return number_text(arena, *(const int *)place);
	case HELD_VERDICT:
		return verdict_token(*(const enum verdict *)place);
	case HELD_TEXTS:
		list = place;
		return list->count ? texts_joined(arena, list, '\n') : NULL;
	case HELD_OWN:
		text = *(const char *const *)place;
		return text ? arena_printf(arena, "{%s}", text) : NULL;
	case HELD_KEYS:
	case HELD_LIST:
	case HELD_OTHERWISE:
		break;
	}
	return NULL;
}

static const char *name_below(
	struct arena *arena, const char *above, const struct field *field)
{
	return arena_printf(arena, "%s_%s", above,
		field->kind->held == HELD_OWN ? "x" : field->name);
}

static void add_value(struct walk *walk, const char *name,
	const struct field *field, const void *base)
{
	add(walk, name, value_text(walk->arena, field, base),
		field->kind->held == HELD_NUMBER ? CELL_NUMBER : CELL_LINES);
}

static void add_map(struct walk *walk, const char *name,
	const struct field *field, const void *base)
{
	for (; field->name; field++)
		add_value(walk, name_below(walk->arena, name, field), field,
			base);
}

/* A line for each source, also where it lacks the key. */
static void add_sources(
	struct walk *walk, const char *name, const struct source *sources)
{
	const struct field *field = source_fields;
	const struct source *source;

	for (; field->name; field++) {
		struct texts texts = { NULL, 0 };

		for (source = sources; source; source = source->next) {
			const char *text =
				value_text(walk->arena, field, source);

			texts_add(walk->arena, &texts, text ? text : "");
		}
		add(walk, name_below(walk->arena, name, field),
			texts_joined(walk->arena, &texts, '\n'), CELL_LINES);
	}
}

static void add_key(struct walk *walk, const struct field *field,
	const char *name, const struct claim *claim)
{
	const void *place = (const char *)claim + field->place;

	if (field->kind->held == HELD_KEYS)
		add_map(walk, name, field->kind->keys, place);
	else if (field->kind->held == HELD_LIST)
		add_sources(walk, name, claim->sources);
	else
		add_value(walk, name, field, claim);
}

static const char *yes_or_no(bool flag)
{
	return flag ? "yes" : "no";
}

/* What is no key. */
static void add_rest(struct walk *walk, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;

	add(walk, "successor", standing->successor, CELL_TEXT);
	add(walk, "cadence_in_force",
		number_text(walk->arena, standing->cadence), CELL_NUMBER);
	add(walk, "next_review_reason", reason_name(standing->due.reason),
		CELL_TEXT);
	add(walk, "statement", claim->statement, CELL_TEXT);
	add(walk, "recorded", yes_or_no(standing->is_recorded), CELL_TEXT);
	add(walk, "change_unrecorded", yes_or_no(standing->has_change),
		CELL_TEXT);
	add(walk, "differs", yes_or_no(claim->differs), CELL_TEXT);
}

static void add_all(struct walk *walk, const struct claim *claim)
{
	const struct field *field = claim_fields;

	for (; field->name; field++) {
		const struct shown_key shown = shown_key(field->name);

		if (shown.csv_has)
			continue;
		add_key(walk, field,
			field->kind->held == HELD_OWN ? "x" : shown.name,
			claim);
	}
	add_rest(walk, claim);
}

void cells_add_keys(
	struct arena *arena, struct cells *cells, const struct claim *claim)
{
	struct walk walk = { arena, cells, false };

	add_all(&walk, claim);
}

void cells_add_names(struct arena *arena, struct cells *cells)
{
	struct walk walk = { arena, cells, true };
	const struct claim nothing = { 0 };

	add_all(&walk, &nothing);
}
