/* site_gather.c - what the public pages say of a ledger, worked out once. */
#include "site_gather.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "bulletin.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "record_heads.h"
#include "site_address.h"
#include "site_anchor.h"
#include "site_count.h"
#include "site_events.h"
#include "site_figures.h"
#include "site_lists.h"
#include "site_logs.h"
#include "site_news.h"
#include "site_public.h"
#include "standing.h"
#include "tally_claim.h"
#include "tally_site.h"
#include "text.h"
#include "text_compare.h"
#include "text_slug.h"
#include "text_utf8.h"

/* ---- a row ---- */

static long closed_on(const struct history *history)
{
	size_t i = history->count;

	if (history->standing.state == STATE_OPEN)
		return NO_DATE;
	while (i-- > 0) {
		if (history->events[i].entry->kind == ENTRY_CLOSE &&
			!history->events[i].undone)
			return history->events[i].entry->on;
	}
	return NO_DATE;
}

/* The opening one is its publication. */
static const char *last_review(const struct history *history)
{
	size_t i = history->count;

	while (i-- > 0) {
		if (site_is_review(&history->events[i]))
			return history->events[i].entry->hash;
	}
	return history->opening.entry->hash;
}

static struct site_row row_of(const struct site *site,
	const struct claim *claim, const struct history *history)
{
	struct arena *arena = site->arena;
	const struct standing *standing = &history->standing;
	const struct entry *last = history->events[history->count - 1].entry;
	const long due = standing->due.date;
	struct site_row row = { .id = arena_copy(arena, claim->id),
		.title = history_title(arena, claim, history),
		.claim = arena_copy(
			arena, history->text ? history->text : claim->claim),
		.topic = arena_copy(arena, claim->topic),
		.state = standing->state,
		.verdict = standing->verdict,
		.published = history->opening.published,
		.reviewed = standing->reviewed,
		.next_review = due,
		.overdue_since = due != NO_DATE && due < site->look->today
					 ? due
					 : NO_DATE,
		.closed = closed_on(history),
		.changed = last->on,
		.entry = arena_copy(arena, last->hash),
		.review = arena_copy(arena, last_review(history)),
		.anchor = site_anchor(
			arena, last->hash, site_anchor_length(history)),
		.successor = arena_copy(arena, standing->successor) };

	row.has_title = strcmp(row.title, row.claim) != 0;
	if (claim->topic)
		row.slug = text_slug(arena, claim->topic);
	return row;
}

/* ---- the record ---- */

static void add_record(
	struct site *site, const char *id, const struct history *history)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct entry *entry = history->events[i].entry;

		site->entries++;
		if (site->first == NO_DATE || entry->on < site->first)
			site->first = entry->on;
		if (entry->on > site->last)
			site->last = entry->on;
	}
	record_heads(site->arena, &site->heads, id, history);
}

/* ---- the whole ---- */

static int gather_claim(void *visiting, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err)
{
	struct site *site = visiting;
	const bool is_due = claim->published != NO_DATE &&
			    claim->published <= site->look->today;
	const bool awaits =
		history->waiting && history->waiting->on <= site->look->today;

	if (!site_public(arena, claim, site->look->today, history,
		    &site->has_future)) {
		if (is_due && !history->standing.is_recorded)
			texts_add_copy(site->arena, &site->left_out, claim->id);
		return 0;
	}
	if (!site->look->settings.has_no_record &&
		!site->look->settings.has_addresses &&
		site_address_check(arena, history, err) < 0)
		return -1;
	site->rows = arena_grow(
		site->arena, site->rows, site->count, sizeof(*site->rows));
	site->rows[site->count] = row_of(site, claim, history);
	site_count(site, &site->rows[site->count], history);
	tally_claim(site, &site->rows[site->count], claim, history);
	site_add_events(site, site->count, history);
	add_record(site, claim->id, history);
	site->awaiting += awaits;
	bulletins_claim(site, arena, claim, history);
	site->count++;
	return 0;
}

int site_gather(struct site *site, struct arena *arena,
	const struct site_look *look, const struct site_source *source,
	struct error *err)
{
	*site = (struct site){
		.arena = arena, .look = look, .first = NO_DATE, .last = NO_DATE
	};
	site->figures[FIGURE_LAST_REVIEW] = NO_DATE;
	site->figures[FIGURE_NEXT_DUE] = NO_DATE;
	tally_begin(site);
	if (look->has_bulletins)
		bulletins_begin(site);
	if (source->each(source->context, gather_claim, site, err) < 0)
		return -1;
	site_sort_events(site);
	site_make_lists(site);
	site_make_logs(site);
	tally_finish(site);
	site_make_news(site);
	site->digest = record_digest(arena, &site->heads);
	bulletins_finish(site);
	return 0;
}

/* Ids are unique whatever their case. */
static int by_id(const void *left, const void *right)
{
	const struct site_row *a = left, *b = right;

	return text_same(a->id, b->id) ? 0 : text_compare(a->id, b->id);
}

const struct site_row *site_find(const struct site *site, const char *id)
{
	const struct site_row wanted = { .id = id };

	if (!site->count)
		return NULL;
	return bsearch(&wanted, site->rows, site->count, sizeof(wanted), by_id);
}
