/* claim_file.c - reading a file of claims. */
#include "claim_file.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "claim_fields.h"
#include "claim_owners.h"
#include "date.h"
#include "device_name.h"
#include "document.h"
#include "fields.h"
#include "mailbox.h"
#include "problem.h"
#include "promise.h"
#include "reading.h"
#include "standing.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"

#define AT(member) offsetof(struct claim, member)

static const struct node *value_of(const struct node *map, size_t place)
{
	const struct field *field = claim_fields;
	const struct node *value;

	while (field->place != place)
		field++;
	for (value = map->first; value; value = value->next) {
		if (text_same(value->key, field->name))
			return value;
	}
	return map;
}

static struct places places_of(const struct node *map)
{
	return (struct places){
		.claim = value_of(map, AT(claim))->at,
		.published = value_of(map, AT(published))->at,
		.verdict = value_of(map, AT(verdict))->at,
		.reviewed = value_of(map, AT(reviewed))->at,
		.next_review = value_of(map, AT(next_review))->at,
	};
}

/* Days that contradict each other. */
static void check_days(struct reading *reading, const struct node *map,
	const struct claim *claim)
{
	if (claim->reviewed != NO_DATE && claim->reviewed < claim->published)
		reading_problem(reading, value_of(map, AT(reviewed))->at,
			"reviewed: is before the day of publication");
	if (claim->revised != NO_DATE && claim->revised < claim->published)
		reading_problem(reading, value_of(map, AT(revised))->at,
			"revised: is before the day of publication");
	if (claim->next_review != NO_DATE &&
		claim->next_review <= claim->reviewed)
		reading_problem(reading, value_of(map, AT(next_review))->at,
			"next_review: should be after the review of %s",
			date_iso(reading->arena, claim->reviewed));
}

/* What the template says is nobody's claim. */
static void check_sentence(struct reading *reading, const struct node *map,
	const struct claim *claim)
{
	if (claim->published != NO_DATE && claim->claim &&
		text_same(claim->claim, claim_placeholder))
		reading_problem(reading, value_of(map, AT(claim))->at,
			"claim: this is still the sentence of the template; "
			"write your own before it is published");
}

static bool read_claim(struct reading *reading, const struct node *document,
	struct claim *claim)
{
	size_t before = reading->problems.count + reading->unshown;

	claim->file = reading->file;
	claim->published = claim->revised = claim->resolves = NO_DATE;
	claim->reviewed = claim->next_review = NO_DATE;
	if (document->kind != NODE_MAP) {
		reading_problem(reading, document->at,
			"a claim file holds keys and values, such as `id: "
			"AM-1`");
		return false;
	}
	fields_read(reading, document, claim_fields, claim);
	claim->at = value_of(document, AT(id))->at;
	claim->places = places_of(document);
	claim_open(claim);
	check_sentence(reading, document, claim);
	check_days(reading, document, claim);
	return !document->broken &&
	       reading->problems.count + reading->unshown == before;
}

static bool is_blank(const struct node *document)
{
	return document->kind == NODE_SCALAR && !*document->text;
}

/* Settings by another name would be full of errors, as a file of claims. */
static bool is_meant_as_settings(const char *file)
{
	return text_same(file, "vigil.yml") || text_same(file, "vigil.yaml");
}

static void say_no_settings(struct reading *reading)
{
	reading->problems = (struct problems){ 0 };
	reading->unshown = 0;
	reading_problem(reading, (struct position){ 0 },
		"settings are read from vigil.yaml: rename this file");
}

struct claim *claim_file_read(struct reading *reading)
{
	const struct node *document;
	struct claim *first = NULL, **link = &first;

	for (document = document_read(reading); document;
		document = document->next) {
		struct claim *claim =
			arena_alloc(reading->arena, sizeof(*claim));

		if (is_blank(document) || !read_claim(reading, document, claim))
			continue;
		*link = claim;
		link = &claim->next;
	}
	if (!first && is_meant_as_settings(reading->file))
		say_no_settings(reading);
	else if (!first && reading->problems.count == 0)
		reading_problem(reading, (struct position){ 0 },
			"no claim in this file; one has at least id and claim");
	return first;
}

/* ---- warnings ---- */

enum { HORIZON_DAYS = 7 };

static bool is_near_horizon(const struct claim *claim, long date)
{
	return claim->resolves != NO_DATE &&
	       date >= claim->resolves - HORIZON_DAYS &&
	       date <= claim->resolves + HORIZON_DAYS;
}

static void warn_of_pin(struct arena *arena, struct texts *warnings,
	const struct claim *claim, const struct promise *promise)
{
	const struct standing *standing = &claim->standing;
	long days;

	if (standing->due.reason != REASON_PINNED)
		return;
	days = standing->due.date - standing->reviewed;
	if (days > promise->longest &&
		!is_near_horizon(claim, standing->due.date))
		texts_add(arena, warnings,
			arena_printf(arena,
				"%s: its next review, %s, is %ld days after "
				"the last; %d are promised at most",
				claim->id, date_iso(arena, standing->due.date),
				days, promise->longest));
}

/* The mail about it goes to somebody else then. */
static void warn_of_owners(
	struct arena *arena, struct texts *warnings, const struct claim *claim)
{
	struct texts owners = claim_owners(arena, claim);
	struct mailbox mailbox;
	size_t i;

	for (i = 0; i < owners.count; i++) {
		if (mailbox_parse(arena, owners.items[i], &mailbox))
			continue;
		texts_add(arena, warnings,
			arena_printf(arena,
				"%s: owner: no mail can go to %s; write it as "
				"Ann <ann@example.org>",
				claim->id,
				text_printable(arena, owners.items[i])));
	}
}

struct texts claim_warnings(struct arena *arena, const struct claim *claim,
	const struct promise *promise, long today)
{
	struct texts warnings = { NULL, 0 };

	warn_of_pin(arena, &warnings, claim, promise);
	warn_of_owners(arena, &warnings, claim);
	if (is_device_name(claim->id))
		texts_add(arena, &warnings,
			arena_printf(arena,
				"%s: no file can be called so on Windows; "
				"pages and claim files are called by their id",
				claim->id));
	if (!claim->sources)
		texts_add(arena, &warnings,
			arena_printf(arena, "%s: has no sources", claim->id));
	if (claim->resolves != NO_DATE && claim->resolves < today &&
		claim->standing.state <= STATE_OPEN)
		texts_add(arena, &warnings,
			arena_printf(arena,
				"%s: resolves: %s has passed; it can be "
				"settled",
				claim->id, date_iso(arena, claim->resolves)));
	if (claim->standing.reviewed != NO_DATE &&
		claim->standing.reviewed > today)
		texts_add(arena, &warnings,
			arena_printf(arena,
				"%s: its last review, %s, is yet to come",
				claim->id,
				date_iso(arena, claim->standing.reviewed)));
	return warnings;
}
