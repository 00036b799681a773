/* claim_yaml.c - a claim as a claim file. */
#include "claim_yaml.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "claim_fields.h"
#include "claim_owners.h"
#include "date.h"
#include "fields.h"
#include "text.h"
#include "verdict.h"
#include "yaml_keys.h"
#include "yaml_own.h"
#include "yaml_text.h"

/* The order of the template; the other keys follow. NULL is an empty line. */
static const char *const first_keys[] = { "id", "claim", "title", "topic",
	"tags", "owner", NULL, "published", "revised", "drafted_by",
	"signed_off_by", "verdict", "reviewed", "next_review", "cadence",
	"resolves", NULL, "article", "sources", "triggers" };

enum { FIRST_KEYS = sizeof(first_keys) / sizeof(*first_keys) };

static void write_value(struct yaml_writing *writing, const struct field *field,
	const void *base);

static bool is_given(const struct field *field, const void *base)
{
	const void *place = (const char *)base + field->place;

	switch (field->kind->held) {
	case HELD_TEXT:
	case HELD_OWN:
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
static void write_keys(struct yaml_writing *writing, const char *name,
	const struct field *fields, const void *base)
{
	const struct field *field = fields;

	while (field->name && !is_given(field, base))
		field++;
	if (!field->name)
		return;
	if (name) {
		yaml_key_name(writing, name);
		putc('\n', writing->out);
	}
	writing->indent += name ? YAML_STEP : YAML_STEP + YAML_STEP;
	writing->in_item = !name;
	for (; field->name; field++)
		write_value(writing, field, base);
	writing->indent -= name ? YAML_STEP : YAML_STEP + YAML_STEP;
}

/* A source that has nothing but its URL is just that. */
static void write_source(
	struct yaml_writing *writing, const struct source *source)
{
	if (source->url && !source->title && !source->archive &&
		!source->note && !source->own && source->accessed == NO_DATE) {
		fputs("  - ", writing->out);
		yaml_text(writing->out, source->url, YAML_STEP + YAML_STEP,
			YAML_STEP + YAML_STEP);
	} else {
		write_keys(writing, NULL, source_fields, source);
	}
}

static void write_sources(struct yaml_writing *writing, const char *name,
	const struct source *source)
{
	if (!source)
		return;
	yaml_key_name(writing, name);
	putc('\n', writing->out);
	for (; source; source = source->next)
		write_source(writing, source);
}

/* Owners stand one on each line: more than one are a list. */
static void write_text(struct yaml_writing *writing, const struct field *field,
	const char *text)
{
	struct arena arena = { 0 };
	struct texts owners = { NULL, 0 };

	if (field->kind == &kind_claim_owners)
		owners = owners_of(&arena, text);
	if (owners.count > 1)
		yaml_key_texts(writing, field->name, &owners);
	else
		yaml_key_text(writing, field->name, text);
	arena_release(&arena);
}

static void write_value(struct yaml_writing *writing, const struct field *field,
	const void *base)
{
	const void *place = (const char *)base + field->place;
	const enum verdict *verdict = place;

	switch (field->kind->held) {
	case HELD_TEXT:
		write_text(writing, field, *(const char *const *)place);
		break;
	case HELD_DATE:
		yaml_key_date(writing, field->name, *(const long *)place);
		break;
	case HELD_NUMBER:
		yaml_key_number(writing, field->name, *(const int *)place);
		break;
	case HELD_VERDICT:
		if (*verdict == NOT_HOLDING)
			yaml_key_plain(writing, field->name, "not-holding");
		else if (*verdict != VERDICT_NONE)
			yaml_key_plain(
				writing, field->name, verdict_token(*verdict));
		break;
	case HELD_TEXTS:
		yaml_key_texts(writing, field->name, place);
		break;
	case HELD_KEYS:
		write_keys(writing, field->name, field->kind->keys, place);
		break;
	case HELD_LIST:
		write_sources(writing, field->name,
			*(const struct source *const *)place);
		break;
	case HELD_OWN:
		yaml_own(writing, *(const char *const *)place);
		break;
	case HELD_OTHERWISE:
		break;
	}
}

/* ---- the claim ---- */

static const struct field *field_named(const char *name)
{
	const struct field *field = claim_fields;

	while (strcmp(field->name, name) != 0)
		field++;
	return field;
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

void claim_yaml(FILE *out, const struct claim *whole)
{
	const struct claim given = without_defaults(whole), *claim = &given;
	struct yaml_writing writing = { .out = out };
	const struct field *field;
	uint64_t written = 0; /* a bit for each field */
	size_t i;

	for (i = 0; i < FIRST_KEYS; i++) {
		if (!first_keys[i]) {
			writing.wants_gap = true;
			continue;
		}
		field = field_named(first_keys[i]);
		write_value(&writing, field, claim);
		written |= (uint64_t)1 << (field - claim_fields);
	}
	for (field = claim_fields; field->name; field++) {
		if (!(written >> (field - claim_fields) & 1))
			write_value(&writing, field, claim);
	}
}
