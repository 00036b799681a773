/* hostile_claims.c - hostile text under each key of claims and settings. */
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim_fields.h"
#include "fields.h"
#include "hostile_ledger.h"
#include "hostile_text.h"
#include "scratch.h"
#include "settings.h"

/* Names, mailboxes and addresses are all tried everywhere. */
static const char *const forms[] = { "%s", "%s <ann@example.org>",
	"https://example.org/%s" };

enum { FORMS = sizeof(forms) / sizeof(*forms) };

/* What no YAML is read with, short enough that the line is shown. */
static const char raw[] = "\"" HOSTILE_HIDDEN "\033]0;t\a\x7f\xc2\x9b\"";

/* Where values are put, one after the other. */
struct planting {
	struct scratch *scratch;
	const char *text;
	hostile_fn *check; /* of a ledger with one of them */
	size_t count;
};

/* Puts a value, which is YAML, between two pieces of a file. */
typedef void plant_fn(struct planting *planting, const char *before,
	const char *value, const char *after);

/* A key of a claim has the keys of maps below it written out as well. */
struct walk {
	struct planting *planting;
	plant_fn *plant;
};

static const char *filled(
	struct arena *arena, const char *form, const char *text)
{
	const char *hole = strstr(form, "%s");

	return arena_printf(
		arena, "%.*s%s%s", (int)(hole - form), form, text, hole + 2);
}

static void plant_forms(
	const struct walk *walk, const char *before, const char *after)
{
	struct planting *planting = walk->planting;
	struct arena *arena = &planting->scratch->arena;
	size_t i;

	for (i = 0; i < FORMS; i++)
		walk->plant(planting, before,
			hostile_quoted(
				arena, filled(arena, forms[i], planting->text)),
			after);
	if (planting->text == hostile_controls)
		walk->plant(planting, before, raw, after);
}

/* Returns what a map needs besides one of its keys. */
static const char *others(struct arena *arena, const struct field *fields,
	const struct field *planted)
{
	const char *text = "";

	for (; fields->name; fields++) {
		if (fields->required && fields != planted)
			text = arena_printf(
				arena, "%s%s: W-1, ", text, fields->name);
	}
	return text;
}

static void walk_fields(const struct walk *walk, const struct field *fields,
	const char *before, const char *after);

static void walk_kind(const struct walk *walk, const struct value_kind *kind,
	const char *before, const char *after)
{
	struct arena *arena = &walk->planting->scratch->arena;

	if (kind->keys)
		walk_fields(walk, kind->keys,
			arena_printf(arena, "%s{", before),
			arena_printf(arena, "}%s", after));
	else if (kind->items)
		walk_kind(walk, kind->items, arena_printf(arena, "%s[", before),
			arena_printf(arena, "]%s", after));
	else
		plant_forms(walk, before, after);
	if (kind->instead)
		walk_kind(walk, kind->instead, before, after);
}

static void walk_fields(const struct walk *walk, const struct field *fields,
	const char *before, const char *after)
{
	struct arena *arena = &walk->planting->scratch->arena;
	const struct field *field;

	for (field = fields; field->name; field++)
		walk_kind(walk, field->kind,
			arena_printf(arena, "%s%s%s:\n  ", before,
				others(arena, fields, field), field->name),
			after);
}

/* ---- claims ---- */

/* Returns those of some keys that are not the one that is planted. */
static const char *usual_keys(struct arena *arena, const char *before,
	const char *const *usual, size_t count)
{
	const char *keys = "";
	size_t i;

	for (i = 0; i < count; i++) {
		size_t name = strcspn(usual[i], ":") + 1;

		if (!strstr(before, arena_copy_bytes(arena, usual[i], name)))
			keys = arena_printf(arena, "%s%s, ", keys, usual[i]);
	}
	return keys;
}

/* Writes a claim that is due and has an owner who gets mail. */
static void plant_claim(struct planting *planting, const char *before,
	const char *value, const char *after)
{
	static const char *const usual[] = { "published: 2026-10-01",
		"title: T.", "owner: Ann <ann@example.org>" };
	static const char start[] = "{id: W-1, ";
	struct arena *arena = &planting->scratch->arena;
	const char *id = "";

	planting->count++;
	if (strncmp(before, start, strlen(start)) == 0) {
		id = arena_printf(arena, "id: K-%zu, ", planting->count);
		before += strlen(start);
	} else {
		before++;
	}
	scratch_write(planting->scratch,
		arena_printf(arena, "claims/%zu.yaml", planting->count),
		arena_printf(arena, "{%s%s%s%s%s\n", id,
			usual_keys(arena, before, usual, 3), before, value,
			after));
}

void hostile_begin(struct scratch *scratch)
{
	scratch_does(scratch, "rm -rf claims");
	scratch_write(scratch, "claims/vigil.yaml",
		"mail: {to: desk@example.org, from: vigil@example.org}\n");
	scratch_claim(scratch, "S-1",
		"published: 2026-10-01\nowner: Ann <ann@example.org>\n");
	scratch_claim(scratch, "S-2", "published: 2026-10-02\nowner: Ann\n");
}

void hostile_claims(struct scratch *scratch, const char *text)
{
	struct planting planting = { scratch, text, NULL, 0 };
	const struct walk walk = { &planting, plant_claim };

	hostile_begin(scratch);
	walk_fields(&walk, claim_fields, "{", "}");
}

/* ---- settings ---- */

static const char *const shapes[] = { "%s", "[%s]", "{? %s : 30}",
	"{? %s : ann@example.org}", "{Ann: %s}" };

enum { SHAPES = sizeof(shapes) / sizeof(*shapes) };

/* What names a mailbox is tried in maps and lists as well. */
static void plant_setting(struct planting *planting, const char *before,
	const char *value, const char *after)
{
	static const char *const usual[] = { "to: desk@example.org",
		"from: vigil@example.org" };
	struct arena *arena = &planting->scratch->arena;
	const char *mail = strstr(before, "mail:");
	size_t i, count = 1;

	if (planting->text == hostile_words && strstr(value, "ann@"))
		count = SHAPES;
	before += mail ? strlen("{mail:\n  {") : strlen("{");
	before = arena_printf(arena, "{mail: {%s%s%s",
		usual_keys(arena, before, usual, 2), mail ? "" : "}, ", before);
	for (i = 0; i < count; i++) {
		scratch_write(planting->scratch, "claims/vigil.yaml",
			arena_printf(arena, "%s%s%s\n", before,
				filled(arena, shapes[i], value), after));
		planting->check(planting->scratch);
	}
}

void hostile_settings(
	struct scratch *scratch, const char *text, hostile_fn *check)
{
	struct planting planting = { scratch, text, check, 0 };
	const struct walk walk = { &planting, plant_setting };

	hostile_begin(scratch);
	walk_fields(&walk, settings_fields, "{", "}");
}
