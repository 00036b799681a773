/* fact_history.c - the members of what the history of a claim has. */
#include "fact_history.h"

#include <stdbool.h>
#include <stddef.h>

#include "entry.h"
#include "entry_kinds.h"
#include "fact.h"
#include "fact_value.h"
#include "history.h"
#include "lineage.h"
#include "site_count.h"
#include "site_files.h"
#include "text.h"
#include "verdict.h"
#include "vouch.h"

const char *const fact_verdicts[] = { "holding", "partial", "not_holding",
	NULL };

static const char *const kinds[] = { "published", "review", "close", "reopen",
	NULL };

/* ---- which entries ---- */

static bool counts(const struct event *event)
{
	return !event->undone && !event->ignored;
}

/* Returns the event of the draft that one signs off, or NULL. */
static const struct event *draft_of(
	const struct history *history, const struct event *event)
{
	const size_t draft =
		lineage_find(&history->lineage, event->entry->signs);

	if (draft == NOWHERE ||
		history->events[draft].entry->kind != ENTRY_REVIEW)
		return NULL;
	return &history->events[draft];
}

/* Returns the event in whose words an event brings a verdict or a state, or
 * NULL: a draft counts from its sign-off on. */
static const struct event *bringing(
	const struct history *history, const struct event *event)
{
	switch (event->entry->kind) {
	case ENTRY_PUBLISHED:
		return event->entry == history->opening.entry ? event : NULL;
	case ENTRY_REVIEW:
		return site_is_review(event) && !event->entry->draft ? event
								     : NULL;
	case ENTRY_SIGNOFF:
		return counts(event) ? draft_of(history, event) : NULL;
	case ENTRY_CLOSE:
	case ENTRY_REOPEN:
		return counts(event) ? event : NULL;
	default:
		return NULL;
	}
}

bool fact_next_verdict(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	const struct history *history = of->page->history;

	while (*number < history->count) {
		item->brought = &history->events[(*number)++];
		item->event = bringing(history, item->brought);
		if (item->event)
			return true;
	}
	return false;
}

static bool next_of_kind(const struct fact_of *of, enum entry_kind kind,
	size_t *number, struct fact_of *item)
{
	const struct history *history = of->page->history;

	while (*number < history->count) {
		item->event = &history->events[(*number)++];
		if (item->event->entry->kind == kind && !item->event->undone)
			return true;
	}
	return false;
}

bool fact_next_dissent(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	return next_of_kind(of, ENTRY_DISSENT, number, item);
}

bool fact_next_correction(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	return next_of_kind(of, ENTRY_CORRECTION, number, item);
}

/* ---- what they say ---- */

/* An accepted correction changes the opening review in its place. */
static const struct opening *opening_of(const struct fact_of *of)
{
	const struct opening *opening = &of->page->history->opening;

	return of->event->entry == opening->entry ? opening : NULL;
}

static struct fact_value on(const struct fact_of *of)
{
	const struct opening *opening = opening_of(of);

	return fact_number(opening ? opening->reviewed : of->event->entry->on);
}

static struct fact_value kind(const struct fact_of *of)
{
	return fact_text(entry_kind_name(of->event->entry->kind));
}

static struct fact_value from(const struct fact_of *of)
{
	return fact_text(
		opening_of(of) ? NULL : verdict_token(of->brought->from));
}

static struct fact_value verdict(const struct fact_of *of)
{
	const struct opening *opening = opening_of(of);

	return fact_text(
		verdict_token(opening ? opening->verdict : of->brought->to));
}

static struct fact_value by(const struct fact_of *of)
{
	return fact_person(of, of->event->entry->by);
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
	const struct opening *opening = opening_of(of);

	return fact_number(
		opening ? opening->next_review : of->event->entry->next_review);
}

static struct fact_value hash(const struct fact_of *of)
{
	return fact_text(of->event->entry->hash);
}

struct fact_value fact_signed(const struct fact_of *of)
{
	return fact_text(vouch_token(of->event->vouch));
}

const struct fact entry_facts[] = {
	{ "on", FACT_DAY, .value = on },
	{ "kind", FACT_NAME, .value = kind, .names = kinds },
	{ "from", FACT_NAME, true, .value = from, .names = fact_verdicts },
	{ "verdict", FACT_NAME, .value = verdict, .names = fact_verdicts },
	{ "by", FACT_TEXT, true, .value = by },
	{ "note", FACT_TEXT, true, .value = note },
	{ "evidence", FACT_TEXTS, .value = evidence },
	{ "next_review", FACT_DAY, true, .value = next_review },
	{ "hash", FACT_HASH, .value = hash },
	{ "signed", FACT_TEXT, true, .value = fact_signed },
	{ .name = NULL },
};

/* ---- dissents and corrections ---- */

static struct fact_value day(const struct fact_of *of)
{
	return fact_number(of->event->entry->on);
}

static struct fact_value dissenter(const struct fact_of *of)
{
	return fact_person(of, of->event->entry->from);
}

static struct fact_value dissent_url(const struct fact_of *of)
{
	const struct texts *urls = &of->event->entry->evidence;

	return fact_text(urls->count ? urls->items[0] : NULL);
}

static struct fact_value material(const struct fact_of *of)
{
	return fact_number(of->event->entry->material);
}

static struct fact_value weighed_by(const struct fact_of *of)
{
	return fact_text(of->event->answer ? of->event->answer->hash : NULL);
}

const struct fact dissent_facts[] = {
	{ "on", FACT_DAY, .value = day },
	{ "from", FACT_TEXT, .value = dissenter },
	{ "note", FACT_TEXT, .value = note },
	{ "url", FACT_TEXT, true, .value = dissent_url },
	{ "material", FACT_FLAG, .value = material },
	{ "weighed_by", FACT_HASH, true, .value = weighed_by },
	{ "signed", FACT_TEXT, true, .value = fact_signed },
	{ .name = NULL },
};

static struct fact_value about(const struct fact_of *of)
{
	return fact_text(of->event->entry->about);
}

const struct fact correction_facts[] = {
	{ "on", FACT_DAY, .value = day },
	{ "kind", FACT_NAME, true, .value = about, .names = entry_about_names },
	{ "note", FACT_TEXT, .value = note },
	{ "by", FACT_TEXT, true, .value = by },
	{ "hash", FACT_HASH, .value = hash },
	{ "signed", FACT_TEXT, true, .value = fact_signed },
	{ .name = NULL },
};
