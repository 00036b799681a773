/* json_keys.c - what the keys of a claim file say, as JSON. */
#include "json_keys.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "claim_fields.h"
#include "fields.h"
#include "json_members.h"
#include "shown_key.h"
#include "verdict.h"

static void key_member(FILE *out, struct arena *arena, const char *name,
	const struct field *field, const void *base);

static const char *first_name(struct arena *arena, const char *name)
{
	return arena_printf(arena, "{%s", name);
}

static void object_of(FILE *out, struct arena *arena,
	const struct field *fields, const void *base)
{
	const struct field *field = fields;

	for (; field->name; field++)
		key_member(out, arena,
			field == fields ? first_name(arena, field->name)
					: field->name,
			field, base);
	putc('}', out);
}

static void key_member(FILE *out, struct arena *arena, const char *name,
	const struct field *field, const void *base)
{
	const void *place = (const char *)base + field->place;
	const int *number = place;
	const enum verdict *verdict = place;

	switch (field->kind->held) {
	case HELD_TEXT:
		json_text(out, name, *(const char *const *)place);
		break;
	case HELD_DATE:
		json_date(out, arena, name, *(const long *)place);
		break;
	case HELD_NUMBER:
		json_number(out, name, *number != 0, *number);
		break;
	case HELD_VERDICT:
		json_text(out, name, verdict_token(*verdict));
		break;
	case HELD_TEXTS:
		json_list(out, name, place);
		break;
	case HELD_KEYS:
		json_name(out, name);
		object_of(out, arena, field->kind->keys, place);
		break;
	case HELD_OWN:
		json_members(out, *(const char *const *)place);
		break;
	case HELD_LIST:
	case HELD_OTHERWISE:
		break;
	}
}

void json_sources(FILE *out, struct arena *arena, const struct source *source)
{
	const struct source *first = source;

	json_name(out, "sources");
	putc('[', out);
	for (; source; source = source->next) {
		if (source != first)
			putc(',', out);
		object_of(out, arena, source_fields, source);
	}
	putc(']', out);
}

void json_other_keys(FILE *out, struct arena *arena, const struct claim *claim)
{
	const struct field *field = claim_fields;

	for (; field->name; field++) {
		const struct shown_key shown = shown_key(field->name);

		if (!shown.json_has)
			key_member(out, arena, shown.name, field, claim);
	}
}
