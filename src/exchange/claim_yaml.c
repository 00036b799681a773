/* claim_yaml.c - a claim as a claim file. */
#include "claim_yaml.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim_fields.h"
#include "date.h"
#include "fields.h"
#include "text.h"
#include "text_width.h"
#include "verdict.h"
#include "yaml_text.h"

/* The order of the template; the other keys follow. NULL is an empty line. */
static const char *const first_keys[] = { "id", "claim", "title", "topic",
	"tags", "owner", NULL, "published", "revised", "drafted_by",
	"signed_off_by", "verdict", "reviewed", "next_review", "cadence",
	"resolves", NULL, "article", "sources", "triggers" };

enum { FIRST_KEYS = sizeof(first_keys) / sizeof(*first_keys), STEP = 2 };

struct writing {
	FILE *out;
	int indent;   /* of the keys */
	bool in_item; /* the next key stands behind a list's dash */
	bool wants_gap, has_keys;
};

static void write_name(struct writing *writing, const char *name)
{
	int indent = writing->indent;

	if (writing->wants_gap && writing->has_keys)
		putc('\n', writing->out);
	writing->wants_gap = false;
	writing->has_keys = true;
	if (writing->in_item)
		fprintf(writing->out, "%*s- %s:", indent - STEP, "", name);
	else
		fprintf(writing->out, "%*s%s:", indent, "", name);
	writing->in_item = false;
}

static void write_text(
	struct writing *writing, const char *name, const char *text)
{
	if (!text)
		return;
	write_name(writing, name);
	putc(' ', writing->out);
	yaml_text(writing->out, text, writing->indent + STEP,
		(size_t)writing->indent + strlen(name) + STEP);
}

static void write_plain(
	struct writing *writing, const char *name, const char *text)
{
	write_name(writing, name);
	fprintf(writing->out, " %s\n", text);
}

static void write_date(struct writing *writing, const char *name, long date)
{
	struct arena arena = { 0 };

	if (date != NO_DATE)
		write_plain(writing, name, date_iso(&arena, date));
	arena_release(&arena);
}

static void write_number(struct writing *writing, const char *name, int number)
{
	char digits[16];

	if (number == 0)
		return;
	snprintf(digits, sizeof(digits), "%d", number);
	write_plain(writing, name, digits);
}

static bool fits_in_brackets(const char *name, const struct texts *texts)
{
	size_t i, used = strlen(name) + strlen(": []");

	for (i = 0; i < texts->count; i++) {
		if (!yaml_is_word(texts->items[i]))
			return false;
		used += text_width(texts->items[i]) + strlen(", ");
	}
	return used <= YAML_COLUMNS;
}

static void write_texts(
	struct writing *writing, const char *name, const struct texts *texts)
{
	FILE *out = writing->out;
	size_t i;

	if (texts->count == 0)
		return;
	write_name(writing, name);
	if (fits_in_brackets(name, texts)) {
		for (i = 0; i < texts->count; i++)
			fprintf(out, "%s%s", i ? ", " : " [", texts->items[i]);
		fputs("]\n", out);
		return;
	}
	putc('\n', out);
	for (i = 0; i < texts->count; i++) {
		fputs("  - ", out);
		yaml_text(out, texts->items[i], STEP + STEP, STEP + STEP);
	}
}

static void write_value(
	struct writing *writing, const struct field *field, const void *base);

static bool is_given(const struct field *field, const void *base)
{
	const void *place = (const char *)base + field->place;

	switch (field->kind->held) {
	case HELD_TEXT:
		return *(const char *const *)place != NULL;
	case HELD_DATE:
		return *(const long *)place != NO_DATE;
	case HELD_NUMBER:
		return *(const int *)place != 0;
	default:
		return false;
	}
}

/* Writes the keys under a name, or where it is NULL those of a list's item. */
static void write_keys(struct writing *writing, const char *name,
	const struct field *fields, const void *base)
{
	const struct field *field = fields;

	while (field->name && !is_given(field, base))
		field++;
	if (!field->name)
		return;
	if (name) {
		write_name(writing, name);
		putc('\n', writing->out);
	}
	writing->indent += name ? STEP : STEP + STEP;
	writing->in_item = !name;
	for (; field->name; field++)
		write_value(writing, field, base);
	writing->indent -= name ? STEP : STEP + STEP;
}

/* A source that has nothing but its URL is just that. */
static void write_source(struct writing *writing, const struct source *source)
{
	if (source->url && !source->title && !source->archive &&
		!source->note && source->accessed == NO_DATE) {
		fputs("  - ", writing->out);
		yaml_text(writing->out, source->url, STEP + STEP, STEP + STEP);
	} else {
		write_keys(writing, NULL, source_fields, source);
	}
}

static void write_sources(
	struct writing *writing, const char *name, const struct source *source)
{
	if (!source)
		return;
	write_name(writing, name);
	putc('\n', writing->out);
	for (; source; source = source->next)
		write_source(writing, source);
}

static void write_value(
	struct writing *writing, const struct field *field, const void *base)
{
	const void *place = (const char *)base + field->place;
	const enum verdict *verdict = place;

	switch (field->kind->held) {
	case HELD_TEXT:
		write_text(writing, field->name, *(const char *const *)place);
		break;
	case HELD_DATE:
		write_date(writing, field->name, *(const long *)place);
		break;
	case HELD_NUMBER:
		write_number(writing, field->name, *(const int *)place);
		break;
	case HELD_VERDICT:
		if (*verdict == NOT_HOLDING)
			write_plain(writing, field->name, "not-holding");
		else if (*verdict != VERDICT_NONE)
			write_plain(
				writing, field->name, verdict_token(*verdict));
		break;
	case HELD_TEXTS:
		write_texts(writing, field->name, place);
		break;
	case HELD_KEYS:
		write_keys(writing, field->name, field->kind->keys, place);
		break;
	case HELD_LIST:
		write_sources(writing, field->name,
			*(const struct source *const *)place);
		break;
	case HELD_OTHERWISE:
		break;
	}
}

static void write_extra(struct writing *writing, const struct extra *extra)
{
	if (extra->is_list || extra->values.count != 1)
		write_texts(writing, extra->key, &extra->values);
	else
		write_text(writing, extra->key, extra->values.items[0]);
}

/* ---- the claim ---- */

static const struct field *field_named(const char *name)
{
	const struct field *field = claim_fields;

	while (strcmp(field->name, name) != 0)
		field++;
	return field;
}

static bool is_first(const char *name)
{
	size_t i;

	for (i = 0; i < FIRST_KEYS; i++) {
		if (first_keys[i] && strcmp(first_keys[i], name) == 0)
			return true;
	}
	return false;
}

/* Without these a published claim holds since that day. */
static struct claim without_defaults(const struct claim *whole)
{
	struct claim claim = *whole;

	if (claim.published == NO_DATE)
		return claim;
	if (claim.verdict == HOLDING)
		claim.verdict = VERDICT_NONE;
	if (claim.reviewed == claim.published)
		claim.reviewed = NO_DATE;
	return claim;
}

void claim_yaml(
	FILE *out, const struct claim *whole, const struct extra *extras)
{
	const struct claim given = without_defaults(whole), *claim = &given;
	struct writing writing = { .out = out };
	const struct field *field;
	size_t i;

	for (i = 0; i < FIRST_KEYS; i++) {
		if (first_keys[i])
			write_value(
				&writing, field_named(first_keys[i]), claim);
		else
			writing.wants_gap = true;
	}
	for (field = claim_fields; field->name; field++) {
		if (!is_first(field->name))
			write_value(&writing, field, claim);
	}
	for (; extras; extras = extras->next)
		write_extra(&writing, extras);
}
