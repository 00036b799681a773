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
#include "due_script.h"
#include "entry.h"
#include "error.h"
#include "fingerprint.h"
#include "history.h"
#include "record_heads.h"
#include "site_address.h"
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
#include "temporary.h"
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
	record_heads_add(site->heads, id, history, 0);
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
	site->rows = arena_regrow(
		site->arena, site->rows, site->count, sizeof(*site->rows));
	site->rows[site->count] = row_of(site, claim, history);
	if (site->look->has_prints)
		fingerprint_take(
			site->arena, &site->rows[site->count], claim, history);
	site_count(site, &site->rows[site->count], history);
	tally_claim(site, &site->rows[site->count], claim, history);
	if (site_add_events(site, site->count, history, err) < 0)
		return -1;
	add_record(site, claim->id, history);
	site->awaiting += awaits;
	bulletins_claim(site, arena, claim, history);
	site->count++;
	return record_heads_end_claim(site->heads, err);
}

/* That of now, then those of bulletins. */
static int end_digests(struct site *site, struct error *err)
{
	const char *digests[BULLETINS_MOST + 1];

	if (record_digests(site->heads, site->arena, digests,
		    (unsigned)site->bulletin_count + 1, err) < 0)
		return -1;
	site->digest = digests[0];
	bulletins_finish(site, digests + 1);
	return 0;
}

int site_gather(struct site *site, struct arena *arena,
	const struct site_look *look, const struct site_source *source,
	struct error *err)
{
	*site = (struct site){ .arena = arena,
		.look = look,
		.script = due_script(arena, look->words),
		.first = NO_DATE,
		.last = NO_DATE,
		.sitemap_most = SITEMAP_MOST };
	site->trouble = arena_alloc(arena, sizeof(*site->trouble));
	site->heads = record_heads_begin(arena);
	site->events = temporary_file(err);
	if (!site->events)
		return -1;
	site->figures[FIGURE_LAST_REVIEW] = NO_DATE;
	site->figures[FIGURE_NEXT_DUE] = NO_DATE;
	tally_begin(site);
	if (look->has_bulletins)
		bulletins_begin(site);
	if (source->each(source->context, gather_claim, site, err) < 0 ||
		end_digests(site, err) < 0 || site_sort_events(site, err) < 0)
		return -1;
	site_make_lists(site);
	site_make_logs(site);
	tally_finish(site);
	site_make_news(site);
	return 0;
}

void site_end(struct site *site)
{
	record_heads_close(site->heads);
	if (site->events)
		fclose(site->events);
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
