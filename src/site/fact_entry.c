/* fact_entry.c - the members of any public entry. */
#include "fact_entry.h"

#include <stddef.h>

#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "fact.h"
#include "fact_history.h"
#include "fact_value.h"
#include "history.h"
#include "site_count.h"
#include "site_files.h"
#include "site_gather.h"
#include "standing.h"
#include "verdict.h"

static struct fact_value id(const struct fact_of *of)
{
	return fact_text(of->page->row->id);
}

static struct fact_value on(const struct fact_of *of)
{
	return fact_number(of->event->entry->on);
}

static struct fact_value recorded(const struct fact_of *of)
{
	return fact_text(of->event->entry->recorded);
}

static struct fact_value kind(const struct fact_of *of)
{
	return fact_text(entry_kind_name(of->event->entry->kind));
}

static struct fact_value from(const struct fact_of *of)
{
	return fact_text(verdict_token(of->event->from));
}

static struct fact_value verdict(const struct fact_of *of)
{
	return fact_text(verdict_token(of->event->to));
}

static struct fact_value proposed(const struct fact_of *of)
{
	const struct entry *entry = of->event->entry;

	return fact_text(entry->draft ? verdict_token(entry->verdict) : NULL);
}

static struct fact_value state(const struct fact_of *of)
{
	const struct entry *entry = of->event->entry;

	return fact_text(
		entry->kind == ENTRY_CLOSE ? state_name(entry->state) : NULL);
}

static struct fact_value by(const struct fact_of *of)
{
	return fact_person(of, of->event->entry->by);
}

static struct fact_value dissenter(const struct fact_of *of)
{
	return fact_person(of, of->event->entry->from);
}

static struct fact_value note(const struct fact_of *of)
{
	return fact_text(of->event->entry->note);
}

static struct fact_value evidence(const struct fact_of *of)
{
	return (struct fact_value){ .texts = of->event->entry->evidence };
}

static struct fact_value next_review(const struct fact_of *of)
{
	return fact_number(of->event->entry->next_review);
}

/* The day by which the review was promised. */
static struct fact_value due(const struct fact_of *of)
{
	return fact_number(
		site_is_review(of->event) ? of->event->was_due : NO_DATE);
}

static struct fact_value move(const struct fact_of *of)
{
	return fact_number(site_is_move(of->event));
}

static struct fact_value review(const struct fact_of *of)
{
	return fact_number(site_is_review(of->event));
}

static struct fact_value undone(const struct fact_of *of)
{
	return fact_number(of->event->undone);
}

static struct fact_value hash(const struct fact_of *of)
{
	return fact_text(of->event->entry->hash);
}

const struct fact line_facts[] = {
	{ "id", FACT_TEXT, .value = id },
	{ "on", FACT_DAY, .value = on },
	{ "recorded", FACT_TEXT, true, .value = recorded },
	{ "kind", FACT_TEXT, .value = kind },
	{ "from", FACT_NAME, true, .value = from, .names = fact_verdicts },
	{ "verdict", FACT_NAME, true, .value = verdict,
		.names = fact_verdicts },
	{ "proposed", FACT_NAME, true, .value = proposed,
		.names = fact_verdicts },
	{ "state", FACT_TEXT, true, .value = state },
	{ "by", FACT_TEXT, true, .value = by },
	{ "dissenter", FACT_TEXT, true, .value = dissenter },
	{ "note", FACT_TEXT, true, .value = note },
	{ "evidence", FACT_TEXTS, .value = evidence },
	{ "due", FACT_DAY, true, .value = due },
	{ "next_review", FACT_DAY, true, .value = next_review },
	{ "is_review", FACT_FLAG, .value = review },
	{ "is_move", FACT_FLAG, .value = move },
	{ "undone", FACT_FLAG, .value = undone },
	{ "hash", FACT_HASH, .value = hash },
	{ "signed", FACT_TEXT, true, .value = fact_signed },
	{ .name = NULL },
};
