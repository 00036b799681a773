/* fact_claim.c - the members of a claim. */
#include "fact_claim.h"

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "fact.h"
#include "fact_history.h"
#include "fact_source.h"
#include "fact_value.h"
#include "history.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_person.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"
#include "view_reason.h"
#include "words.h"

/* Those that a claim which is public can be in. */
static const char *const states[] = { "open", "settled", "retired",
	"superseded", NULL };

/* ---- what its row says ---- */

static struct fact_value id(const struct fact_of *of)
{
	return fact_text(of->page->row->id);
}

static struct fact_value sentence(const struct fact_of *of)
{
	return fact_text(of->page->row->claim);
}

static struct fact_value slug(const struct fact_of *of)
{
	return fact_text(of->page->row->slug);
}

static struct fact_value published(const struct fact_of *of)
{
	return fact_number(of->page->row->published);
}

static struct fact_value reviewed(const struct fact_of *of)
{
	return fact_number(of->page->row->reviewed);
}

static struct fact_value next_review(const struct fact_of *of)
{
	return fact_number(of->page->row->next_review);
}

static struct fact_value verdict(const struct fact_of *of)
{
	return fact_text(verdict_token(of->page->row->verdict));
}

static struct fact_value title(const struct fact_of *of)
{
	return fact_text(of->page->row->title);
}

static struct fact_value topic(const struct fact_of *of)
{
	return fact_text(of->page->row->topic);
}

static struct fact_value state(const struct fact_of *of)
{
	return fact_text(state_name(of->page->row->state));
}

static struct fact_value overdue_since(const struct fact_of *of)
{
	return fact_number(of->page->row->overdue_since);
}

static struct fact_value last_entry(const struct fact_of *of)
{
	return fact_text(of->page->entry);
}

static struct fact_value url(const struct fact_of *of)
{
	const char *site = of->site->look->url;

	return fact_text(site ? arena_printf(of->arena, "%s%s", site,
					site_path(of->arena, "claims/%s.html",
						of->page->row->id))
			      : NULL);
}

/* ---- what its history and its file say ---- */

static struct fact_value article_url(const struct fact_of *of)
{
	return fact_text(of->page->claim->article.url);
}

static struct fact_value resolves(const struct fact_of *of)
{
	return fact_number(of->page->history->resolves);
}

static struct fact_value reason(const struct fact_of *of)
{
	const struct standing *standing = &of->page->history->standing;
	const struct view view = { .arena = of->arena,
		.promise = of->site->look->promise };

	return fact_text(standing->due.date == NO_DATE
				 ? NULL
				 : view_reason(&view, standing));
}

static struct fact_value statement(const struct fact_of *of)
{
	return fact_text(of->page->history->statement);
}

static struct fact_value owner(const struct fact_of *of)
{
	return fact_text(
		site_owners(of->arena, &words_english, of->page->claim));
}

static struct fact_value drafted_by(const struct fact_of *of)
{
	return fact_person(of, of->page->claim->drafted_by);
}

static struct fact_value signed_off_by(const struct fact_of *of)
{
	return fact_person(of, of->page->claim->signed_off_by);
}

static struct fact_value notes(const struct fact_of *of)
{
	return fact_text(of->page->claim->notes);
}

static struct fact_value tags(const struct fact_of *of)
{
	return (struct fact_value){ .texts = of->page->claim->tags };
}

static struct fact_value triggers(const struct fact_of *of)
{
	return (struct fact_value){ .texts = of->page->claim->triggers };
}

/* Only what is public itself is named. */
static struct fact_value public_ids(
	const struct fact_of *of, const struct texts *ids)
{
	struct fact_value value = { .text = NULL };
	size_t i;

	for (i = 0; i < ids->count; i++) {
		const struct site_row *row = site_find(of->site, ids->items[i]);

		if (row)
			texts_add(of->arena, &value.texts, row->id);
	}
	return value;
}

static struct fact_value related(const struct fact_of *of)
{
	return public_ids(of, &of->page->claim->related);
}

static struct fact_value supersedes(const struct fact_of *of)
{
	return public_ids(of, &of->page->claim->supersedes);
}

static struct fact_value superseded_by(const struct fact_of *of)
{
	const char *successor = of->page->row->successor;
	const struct site_row *row =
		successor ? site_find(of->site, successor) : NULL;

	return fact_text(row ? row->id : NULL);
}

const struct fact claim_facts[] = {
	{ "id", FACT_TEXT, .value = id },
	{ "claim", FACT_TEXT, .value = sentence },
	{ "article_url", FACT_TEXT, true, .value = article_url },
	{ "topic", FACT_TEXT, true, .value = slug },
	{ "pub_date", FACT_DAY, .value = published },
	{ "last_reviewed", FACT_DAY, .value = reviewed },
	{ "next_review", FACT_DAY, true, .value = next_review },
	{ "verdict", FACT_NAME, .value = verdict, .names = fact_verdicts },
	{ "verdict_history", FACT_OBJECTS, .members = entry_facts,
		.item = fact_next_verdict },
	{ "title", FACT_TEXT, .value = title },
	{ "topic_name", FACT_TEXT, true, .value = topic },
	{ "state", FACT_NAME, .value = state, .names = states },
	{ "overdue_since", FACT_DAY, true, .value = overdue_since },
	{ "resolves", FACT_DAY, true, .value = resolves },
	{ "next_review_reason", FACT_TEXT, true, .value = reason },
	{ "owner", FACT_TEXT, true, .value = owner },
	{ "drafted_by", FACT_TEXT, true, .value = drafted_by },
	{ "signed_off_by", FACT_TEXT, true, .value = signed_off_by },
	{ "tags", FACT_TEXTS, .value = tags },
	{ "sources", FACT_OBJECTS, .members = source_facts,
		.item = fact_next_source },
	{ "triggers", FACT_TEXTS, .value = triggers },
	{ "related", FACT_TEXTS, .value = related },
	{ "supersedes", FACT_TEXTS, .value = supersedes },
	{ "superseded_by", FACT_TEXT, true, .value = superseded_by },
	{ "notes", FACT_TEXT, true, .value = notes },
	{ "dissents", FACT_OBJECTS, .members = dissent_facts,
		.item = fact_next_dissent },
	{ "corrections", FACT_OBJECTS, .members = correction_facts,
		.item = fact_next_correction },
	{ "statement", FACT_HASH, .value = statement },
	{ "entry", FACT_HASH, .value = last_entry },
	{ "url", FACT_TEXT, true, .value = url },
	{ "published_in", FACT_OBJECT, true, .members = article_facts,
		.item = fact_has_article },
	{ .name = NULL },
};
