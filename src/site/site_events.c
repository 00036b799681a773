/* site_events.c - what entries did, for the lists and feeds of many claims. */
#include "site_events.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "arena.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "error.h"
#include "event_file.h"
#include "event_told.h"
#include "history.h"
#include "lineage.h"
#include "moment.h"
#include "site_anchor.h"
#include "site_count.h"
#include "site_gather.h"
#include "temporary.h"
#include "text.h"
#include "verdict.h"
#include "words.h"

/* So many digits of a hash tell events of one claim and moment apart. */
enum { HASH_SHOWN = 16 };

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
	size_t row, const struct history *history, int length, size_t number)
{
	const struct event *event = &history->events[number];
	const struct entry *entry = event->entry;
	const struct entry *written = writing(history, entry);
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

/* ---- on disk ---- */

const struct site_event *site_event(
	const struct site *site, struct arena *arena, size_t number)
{
	struct site_event *event = arena_alloc(arena, sizeof(*event));
	const off_t place = (off_t)site->marks[number].place;

	if (fseeko(site->events, place, SEEK_SET) == 0 &&
		fread(event, sizeof(*event), 1, site->events) == 1)
		event_read(site->events, arena, event);
	if (ferror(site->events) || feof(site->events) || !event->hash) {
		*event = (struct site_event){ .hash = "", .anchor = "" };
		temporary_fail("read", site->trouble);
	}
	return event;
}

/* ---- of a claim ---- */

static void add_mark(struct site *site, const struct site_event *event)
{
	char hash[HASH_SHOWN + 1] = "";

	strncat(hash, event->hash, HASH_SHOWN);
	site->marks = arena_regrow(site->arena, site->marks, site->event_count,
		sizeof(*site->marks));
	site->marks[site->event_count++] = (struct site_mark){
		.recorded = event->recorded ? moment_parse(event->recorded)
					    : NO_MOMENT,
		.place = (unsigned long long)ftello(site->events),
		.hash = strtoull(hash, NULL, 16),
		.on = (int)event->on,
		.row = (unsigned)event->row,
		.kind = (unsigned char)event->kind,
		.from = (unsigned char)event->from,
		.to = (unsigned char)event->to,
		.is_move = event->is_move,
		.is_open = event->is_open,
		.undone = event->undone
	};
}

int site_add_events(struct site *site, size_t row,
	const struct history *history, struct error *err)
{
	const int length = site_anchor_length(history);
	struct arena arena = { 0 };
	size_t i;

	for (i = 0; i < history->count; i++) {
		struct site_event event;

		if (is_plain(&history->events[i]))
			continue;
		event = site_event_of(
			&arena, site->look->words, row, history, length, i);
		add_mark(site, &event);
		event_write(site->events, &event);
	}
	arena_release(&arena);
	return ferror(site->events) ? temporary_fail("written", err) : 0;
}

const char *site_event_moment(
	struct arena *arena, const struct site_event *event)
{
	if (event->recorded)
		return event->recorded;
	return arena_printf(arena, "%sT00:00:00Z", date_iso(arena, event->on));
}

static int order_of(long long a, long long b)
{
	return (a > b) - (a < b);
}

/* An opening entry has no time, and comes before what has one that day. */
static int newest_first(const void *left, const void *right)
{
	const struct site_mark *a = left, *b = right;
	int order = order_of(b->on, a->on);

	if (order == 0)
		order = order_of(b->recorded, a->recorded);
	if (order == 0)
		order = order_of(a->row, b->row);
	if (order == 0 && a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return order ? order
		     : order_of((long long)a->place, (long long)b->place);
}

int site_sort_events(struct site *site, struct error *err)
{
	if (temporary_flush(site->events, err) < 0)
		return -1;
	if (site->event_count)
		qsort(site->marks, site->event_count, sizeof(*site->marks),
			newest_first);
	return 0;
}
