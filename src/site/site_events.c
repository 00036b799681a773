/* site_events.c - what entries did, for the lists and feeds of many claims. */
#include "site_events.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "event_told.h"
#include "history.h"
#include "lineage.h"
#include "site_anchor.h"
#include "site_count.h"
#include "site_gather.h"
#include "text.h"
#include "verdict.h"
#include "words.h"

/* A draft is told of with its sign-off. */
static bool is_plain(const struct event *event)
{
	switch (event->entry->kind) {
	case ENTRY_REVIEW:
		return event->from == event->to && !event->undone;
	case ENTRY_SIGNOFF:
		return event->from == event->to;
	default:
		return false;
	}
}

static struct texts copies(struct arena *arena, const struct texts *texts)
{
	struct texts kept = { NULL, 0 };
	size_t i;

	for (i = 0; i < texts->count; i++)
		texts_add_copy(arena, &kept, texts->items[i]);
	return kept;
}

/* What a sign-off brings was written in the draft that it signs. */
static const struct entry *writing(
	const struct history *history, const struct entry *entry)
{
	size_t draft = NOWHERE;

	if (entry->kind == ENTRY_SIGNOFF)
		draft = lineage_find(&history->lineage, entry->signs);
	return draft == NOWHERE ? entry : history->events[draft].entry;
}

struct site_event site_event_of(struct arena *arena, const struct words *words,
	size_t row, const struct history *history, size_t number)
{
	const struct event *event = &history->events[number];
	const struct entry *entry = event->entry;
	const struct entry *written = writing(history, entry);
	const int length = site_anchor_length(history);
	struct arena told = { 0 };
	struct site_event kept = { .row = row,
		.kind = entry->kind,
		.state = entry->state,
		.from = event->from,
		.to = event->to,
		.proposed = entry->draft ? entry->verdict : VERDICT_NONE,
		.on = entry->on,
		.recorded = arena_copy(arena, entry->recorded),
		.hash = arena_copy(arena, entry->hash),
		.anchor = site_anchor(arena, entry->hash, length),
		.by = arena_copy(arena, entry->by),
		.note = arena_copy(arena, written->note),
		.words = arena_copy(arena, event_told(&told, words, event)),
		.dissenter = arena_copy(arena, entry->from),
		.is_move = site_is_move(event),
		.material = entry->material,
		.is_open = event_is_open(event),
		.undone = event->undone,
		.about = arena_copy(arena, entry->about),
		.was = arena_copy(arena, entry->was),
		.text = arena_copy(arena, entry->text),
		.evidence = copies(arena, &written->evidence) };

	if (event->answer) {
		kept.answer = arena_copy(arena, event->answer->hash);
		kept.answer_anchor =
			site_anchor(arena, event->answer->hash, length);
		kept.answered = event->answer->on;
	}
	arena_release(&told);
	return kept;
}

void site_add_events(
	struct site *site, size_t row, const struct history *history)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (is_plain(&history->events[i]))
			continue;
		site->events = arena_grow(site->arena, site->events,
			site->event_count, sizeof(*site->events));
		site->events[site->event_count++] = site_event_of(
			site->arena, site->look->words, row, history, i);
	}
}

const char *site_event_moment(
	struct arena *arena, const struct site_event *event)
{
	if (event->recorded)
		return event->recorded;
	return arena_printf(arena, "%sT00:00:00Z", date_iso(arena, event->on));
}

static int order_of(long a, long b)
{
	return (a > b) - (a < b);
}

/* An opening entry has no time, and comes before what has one that day. */
static int newest_first(const void *left, const void *right)
{
	const struct site_event *a = left, *b = right;
	int order = order_of(b->on, a->on);

	if (order == 0)
		order = strcmp(b->recorded ? b->recorded : "",
			a->recorded ? a->recorded : "");
	if (order == 0)
		order = order_of((long)a->row, (long)b->row);
	return order ? order : strcmp(a->hash, b->hash);
}

void site_sort_events(struct site *site)
{
	if (site->event_count)
		qsort(site->events, site->event_count, sizeof(*site->events),
			newest_first);
}
