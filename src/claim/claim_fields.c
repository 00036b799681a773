/* claim_fields.c - the keys of a claim file. */
#include "claim_fields.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "date.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "fields_text.h"
#include "own_keys.h"
#include "promise.h"
#include "reading.h"
#include "text_utf8.h"
#include "verdict.h"

static void read_verdict(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);
	enum verdict *verdict = place;

	if (!text)
		return;
	*verdict = verdict_parse(text);
	if (*verdict == VERDICT_NONE)
		reading_problem(reading, value->at,
			"verdict: should be holding, partial or not-holding");
}

/* The pattern is for other ways to write one; what is in both is shown oddly.
 */
static const struct value_kind kind_verdict = {
	.read = read_verdict,
	.held = HELD_VERDICT,
	.scalar =
		"{\"title\":\"verdict\",\"enum\":"
		"[\"holding\",\"partial\",\"not-holding\"]},"
		"{\"type\":\"string\",\"pattern\":\"^"
		"(?!holding$|partial$|not-holding$)"
		"([Hh][Oo][Ll][Dd][Ii][Nn][Gg]|"
		"[Pp][Aa][Rr][Tt][Ii][Aa][Ll]|"
		"[Nn][Oo][Tt][ _-][Hh][Oo][Ll][Dd][Ii][Nn][Gg])$\"}",
};

static const struct value_kind kind_own = {
	.read = own_key_read,
	.held = HELD_OWN,
};

/* ---- article ---- */

static const struct field article_fields[] = {
	{ "title", &kind_line, offsetof(struct article, title), false,
		"Its title." },
	{ "url", &kind_url, offsetof(struct article, url), false,
		"Where it stands." },
	{ "minutes", &kind_number, offsetof(struct article, minutes), false,
		"The time to read it." },
	{ OWN_KEYS, &kind_own, offsetof(struct article, own), false,
		"Anything." },
	{ NULL, NULL, 0, false, NULL },
};

static void read_article(
	struct reading *reading, const struct node *value, void *place)
{
	if (value->kind == NODE_MAP)
		fields_read(reading, value, article_fields, place);
	else
		reading_problem(reading, value->at,
			"article: should have title, url or minutes under it");
}

static const struct value_kind kind_article = {
	.read = read_article,
	.held = HELD_KEYS,
	.keys = article_fields,
};

/* ---- sources ---- */

const struct field source_fields[] = {
	{ "title", &kind_line, offsetof(struct source, title), false,
		"Its title." },
	{ "url", &kind_url, offsetof(struct source, url), false,
		"Where it stands: a URL or a path, without spaces." },
	{ "accessed", &kind_date, offsetof(struct source, accessed), false,
		"The day on which it was read." },
	{ "archive", &kind_url, offsetof(struct source, archive), false,
		"The URL of a copy." },
	{ "note", &kind_line, offsetof(struct source, note), false,
		"What it says, or where in it." },
	{ OWN_KEYS, &kind_own, offsetof(struct source, own), false,
		"Anything." },
	{ NULL, NULL, 0, false, NULL },
};

/* A book or an interview has no address. */
static const char *const source_needs[] = { "title", "url", NULL };

static bool is_title(const struct node *item)
{
	return item->kind == NODE_SCALAR && !item->broken &&
	       strchr(item->text, ' ') && !strstr(item->text, "//");
}

static void read_source(
	struct reading *reading, const struct node *item, void *place)
{
	struct source *source = place;

	source->accessed = NO_DATE;
	if (item->kind == NODE_MAP) {
		fields_read(reading, item, source_fields, source);
		fields_need_one(reading, item, source_needs);
	} else if (is_title(item)) {
		reading_problem(reading, item->at,
			"this item: should be a URL or a path, without spaces; "
			"where there is only a title, write `title: \"%s\"`",
			text_printable(reading->arena, item->text));
	} else {
		field_url(reading, item, &source->url);
	}
}

static const struct value_kind kind_source = {
	.read = read_source,
	.keys = source_fields,
	.needs = source_needs,
	.instead = &kind_url,
};

static void read_sources(
	struct reading *reading, const struct node *value, void *place)
{
	struct source **link = place;
	const struct node *item;

	if (value->kind != NODE_LIST) {
		reading_problem(reading, value->at,
			"sources: should be a list of URLs, or of title, url, "
			"accessed, archive, note");
		return;
	}
	for (item = value->first; item; item = item->next) {
		*link = arena_alloc(reading->arena, sizeof(**link));
		read_source(reading, item, *link);
		link = &(*link)->next;
	}
}

static const struct value_kind kind_sources = {
	.read = read_sources,
	.held = HELD_LIST,
	.items = &kind_source,
};

/* ---- the claim ---- */

#define AT(member) offsetof(struct claim, member)

/* JSON has them in this order, so that a new one goes to the end. */
const struct field claim_fields[] = {
	{ "id", &kind_id, AT(id), true,
		"The name of the claim, for ever: letters, digits, '.', '_' "
		"and '-', 64 at most, a letter or digit first." },
	{ "claim", &kind_line, AT(claim), true,
		"One sentence that evidence can settle; frozen once "
		"published." },
	{ "title", &kind_line, AT(title), false, "A short name." },
	{ "topic", &kind_word, AT(topic), false, "One word or phrase." },
	{ "tags", &kind_tags, AT(tags), false, "A list of words or phrases." },
	{ "published", &kind_date, AT(published), false,
		"The day of publication. Without it the claim is a draft: "
		"listed, but not due." },
	{ "revised", &kind_date, AT(revised), false,
		"The day of the last revision." },
	{ "drafted_by", &kind_line, AT(drafted_by), false, "A name." },
	{ "signed_off_by", &kind_line, AT(signed_off_by), false, "A name." },
	{ "owner", &kind_claim_owners, AT(owner), false,
		"Who answers for the claim: Name, or Name <address>; or a list "
		"of them." },
	{ "verdict", &kind_verdict, AT(verdict), false,
		"What the opening review found: holding, without this key. "
		"Later verdicts come from vigil mark." },
	{ "reviewed", &kind_date, AT(reviewed), false,
		"The day of the opening review: that of publication, without "
		"this key." },
	{ "next_review", &kind_date, AT(next_review), false,
		"The day of the first review after it, in place of the one by "
		"schedule." },
	{ "cadence", &kind_cadence, AT(cadence), false,
		"The days from one review to the next, as many as the ledger "
		"promises: 30 to 90, unless vigil.yaml says otherwise." },
	{ "resolves", &kind_date, AT(resolves), false,
		"The day on which the claim can be settled for good." },
	{ "article", &kind_article, AT(article), false,
		"Where the claim was published." },
	{ "sources", &kind_sources, AT(sources), false,
		"What it rests on: a list of URLs, or of maps with a title, a "
		"url, or both, and more." },
	{ "triggers", &kind_lines, AT(triggers), false,
		"A list of what would call for a review before its date." },
	{ "related", &kind_ids, AT(related), false,
		"The id of another claim, or a list of them." },
	{ "supersedes", &kind_ids, AT(supersedes), false,
		"The id of the claim that this one takes the place of, or a "
		"list of them." },
	{ "notes", &kind_text, AT(notes), false,
		"Public commentary; line breaks are kept." },
	{ OWN_KEYS, &kind_own, AT(own), false, "Anything." },
	{ NULL, NULL, 0, false, NULL },
};

void claim_file_write_schema(FILE *out, const struct promise *promise)
{
	fputs("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\n"
	      "\"description\":\"A claim of vigil(1), as vigil-claim(5) tells "
	      "it.\",\n",
		out);
	fields_write_schema(out, claim_fields, promise);
	fputs("}\n", out);
}
