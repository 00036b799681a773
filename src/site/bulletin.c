/* bulletin.c - finished quarters, as they were when they ended. */
#include "bulletin.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "record_heads.h"
#include "site_anchor.h"
#include "site_count.h"
#include "site_events.h"
#include "site_gather.h"
#include "site_public.h"
#include "standing.h"
#include "words.h"

enum { MONTHS = 3, DAY_LENGTH = 10 };

/* ---- quarters ---- */

static long quarter_begin(long day)
{
	const int month = date_month(day);

	return date_of(date_year(day), month - (month - 1) % MONTHS, 1);
}

static int quarter_of(long first)
{
	return (date_month(first) - 1) / MONTHS + 1;
}

bool bulletin_quarter(struct arena *arena, long today, size_t number,
	struct bulletin *bulletin)
{
	const long first = date_add_months(
		quarter_begin(today), -MONTHS * ((int)number + 1));

	if (first == NO_DATE)
		return false;
	*bulletin = (struct bulletin){ .first = first,
		.last = date_month_end(date_add_months(first, MONTHS - 1)),
		.next = date_month_end(date_add_months(first, 2 * MONTHS - 1)),
		.name = arena_printf(arena, "%04d-q%d", date_year(first),
			quarter_of(first)) };
	return true;
}

static const char *label_of(struct arena *arena, const struct site_look *look,
	const struct bulletin *bulletin)
{
	return words_filled(arena, look->words, WORD_BULLETIN,
		FILL(AS_NUMBER("quarter", quarter_of(bulletin->first)),
			AS_WORD("year", arena_printf(arena, "%04d",
						date_year(bulletin->first)))));
}

void bulletins_begin(struct site *site)
{
	const struct site_look *look = site->look;
	size_t i;

	site->bulletins = arena_alloc(
		site->arena, BULLETINS_MOST * sizeof(*site->bulletins));
	for (i = 0;
		i < BULLETINS_MOST && bulletin_quarter(site->arena, look->today,
					      i, &site->bulletins[i]);
		i++) {
		site->bulletins[i].label =
			label_of(site->arena, look, &site->bulletins[i]);
		site->bulletins[i].text = look->bulletins[i];
	}
	site->bulletin_count = i;
}

/* ---- a claim at the end of a quarter ---- */

/* Publications are in nobody's time: they count by their own day. */
static long day_of(struct arena *arena, const struct entry *entry)
{
	if (entry->kind == ENTRY_PUBLISHED)
		return entry->published;
	if (!entry->recorded)
		return entry->on;
	return date_parse(arena_copy_bytes(arena, entry->recorded, DAY_LENGTH));
}

/* Works out what was public of a claim when a day ended: also a draft that was
 * signed off later was not. Returns false where it was nothing. */
static bool history_then(struct arena *arena, const struct claim *claim,
	const struct history *history, long day, struct history *then)
{
	const struct circumstances circumstances = {
		history->schedule.topic_cadence, day, history->schedule.terms
	};
	struct entries kept = { NULL, 0 };
	bool has_future = false;
	size_t i;

	for (i = 0; i < history->entries.count; i++) {
		if (day_of(arena, history->entries.items[i]) <= day)
			entries_add(arena, &kept, history->entries.items[i]);
	}
	*then = history_of(arena, claim, &circumstances, &kept);
	then->standing.is_recorded = history->standing.is_recorded;
	return site_public(arena, claim, day, then, &has_future);
}

/* Returns NULL where there are enough of its part. */
static struct bulletin_item *add_item(struct site *site,
	struct bulletin *bulletin, const struct claim *claim,
	const struct history *history, enum bulletin_part part)
{
	struct bulletin_item *item;

	if (bulletin->totals[part]++ >= BULLETIN_NAMED)
		return NULL;
	bulletin->items = arena_grow(site->arena, bulletin->items,
		bulletin->count, sizeof(*bulletin->items));
	item = &bulletin->items[bulletin->count++];
	*item = (struct bulletin_item){ .part = part,
		.id = arena_copy(site->arena, claim->id),
		.title = history_title(site->arena, claim, history) };
	return item;
}

/* Returns what an event counts as; BULLETIN_PARTS where it counts for none. */
static enum bulletin_part part_of(
	const struct history *history, const struct event *event)
{
	if (event->entry == history->opening.entry)
		return BULLETIN_PUBLISHED;
	if (event->undone || event->ignored)
		return BULLETIN_PARTS;
	if (event->entry->kind == ENTRY_CLOSE)
		return BULLETIN_CLOSED;
	if (event->entry->kind == ENTRY_CORRECTION)
		return BULLETIN_CORRECTED;
	return site_is_move(event) ? BULLETIN_MOVED : BULLETIN_PARTS;
}

static void add_event(struct site *site, struct bulletin *bulletin,
	const struct claim *claim, const struct history *history, int length,
	size_t number)
{
	const struct event *event = &history->events[number];
	const enum bulletin_part part = part_of(history, event);
	struct site_event told;
	struct bulletin_item *item;

	if (part == BULLETIN_PARTS)
		return;
	item = add_item(site, bulletin, claim, history, part);
	if (!item)
		return;
	told = site_event_of(
		site->arena, site->look->words, 0, history, length, number);
	item->on =
		part == BULLETIN_PUBLISHED ? event->entry->published : told.on;
	item->anchor = told.anchor;
	item->words = told.words;
	item->note = told.note;
	item->from = told.from;
	item->to = told.to;
	item->is_late = item->on < bulletin->first;
}

static void add_claim(struct site *site, struct arena *arena,
	struct bulletin *bulletin, const struct claim *claim,
	const struct history *history)
{
	const struct standing *standing = &history->standing;
	const int length = site_anchor_length(history);
	struct bulletin_item *due;
	size_t i;

	record_heads_add(site->heads, claim->id, history,
		(unsigned)(bulletin - site->bulletins) + 1);
	bulletin->entries += history->count;
	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		if (day_of(arena, event->entry) < bulletin->first)
			continue;
		bulletin->reviews += site_is_review(event);
		add_event(site, bulletin, claim, history, length, i);
	}
	if (standing->state != STATE_OPEN || standing->due.date == NO_DATE ||
		standing->due.date > bulletin->next)
		return;
	due = add_item(site, bulletin, claim, history, BULLETIN_DUE);
	if (due)
		due->on = standing->due.date;
}

void bulletins_claim(struct site *site, struct arena *arena,
	const struct claim *claim, const struct history *history)
{
	size_t i;

	for (i = 0; i < site->bulletin_count; i++) {
		struct bulletin *bulletin = &site->bulletins[i];
		struct history then;

		if (history->opening.published > bulletin->last)
			break;
		if (history_then(arena, claim, history, bulletin->last, &then))
			add_claim(site, arena, bulletin, claim, &then);
	}
}

/* ---- the whole ---- */

/* By part and day; those of one day in the order of claims. */
static int by_part_and_day(const void *left, const void *right)
{
	const struct bulletin_item *a = left, *b = right;

	if (a->part != b->part)
		return a->part < b->part ? -1 : 1;
	if (a->on != b->on)
		return a->on < b->on ? -1 : 1;
	return strcmp(a->id, b->id);
}

void bulletins_finish(struct site *site, const char *const *digests)
{
	size_t i;

	while (site->bulletin_count > 0 &&
		!site->bulletins[site->bulletin_count - 1].entries)
		site->bulletin_count--;
	for (i = 0; i < site->bulletin_count; i++) {
		struct bulletin *bulletin = &site->bulletins[i];

		if (bulletin->count)
			qsort(bulletin->items, bulletin->count,
				sizeof(*bulletin->items), by_part_and_day);
		bulletin->digest = digests[i];
	}
}
