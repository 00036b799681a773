/* json_keys.c - what the keys of a claim file say, as JSON. */
#include "json_keys.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_fields.h"
#include "fields.h"
#include "json_members.h"
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

/* The keys that render_json.c writes itself: it says the first words of a
 * claim for its title, and published as pub_date. */
static const char *const written[] = { "id", "claim", "title", "topic", "tags",
	"published", "drafted_by", "signed_off_by", "owner", "cadence",
	"resolves", "sources" };

/* Names that say something else there. */
static const char *const opening[] = { "verdict", "reviewed", "next_review" };

static bool is_among(const char *const *names, size_t count, const char *name)
{
	size_t i = 0;

	while (i < count && strcmp(names[i], name) != 0)
		i++;
	return i < count;
}

#define IS_AMONG(names, name)                                                  \
	is_among(names, sizeof(names) / sizeof(*(names)), name)

void json_other_keys(FILE *out, struct arena *arena, const struct claim *claim)
{
	const struct field *field = claim_fields;

	for (; field->name; field++) {
		const char *name = field->name;

		if (IS_AMONG(written, name))
			continue;
		if (IS_AMONG(opening, name))
			name = arena_printf(arena, "opening_%s", name);
		key_member(out, arena, name, field, claim);
	}
}
