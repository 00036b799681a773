/* fingerprint.c - what the files of a claim hang on, as a few characters. */
#include "fingerprint.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_digest.h"
#include "digest.h"
#include "entry.h"
#include "history.h"
#include "site_gather.h"
#include "text.h"

static void add_line(struct digesting *digesting, const char *line)
{
	digest_add(digesting, line, strlen(line) + 1);
}

/* Where it stands hangs on the day as well. */
static void add_row(struct digesting *digesting, struct arena *arena,
	const struct site_row *row, const struct standing *standing)
{
	add_line(digesting, row->title);
	add_line(digesting, row->claim);
	add_line(digesting,
		arena_printf(arena,
			"%d %d %ld %ld %ld %ld %ld %ld %ld %d %d %d %d %d %s",
			row->state, row->verdict, row->published, row->reviewed,
			row->next_review, row->overdue_since, row->closed,
			row->changed, standing->due.date, standing->due.reason,
			standing->due.days, standing->cadence, standing->awaits,
			standing->dissents,
			row->successor ? row->successor : ""));
}

/* A hash stands for the line that it is of; the rest follows from all lines,
 * but for what is known of keys. */
static void add_event(struct digesting *digesting, struct arena *arena,
	const struct event *event)
{
	add_line(digesting, event->entry->hash);
	add_line(digesting,
		arena_printf(arena, "%d %d %d %d %d %s", event->from, event->to,
			event->undone, event->ignored, event->vouch,
			event->entry->signature ? event->entry->signature
						: ""));
}

static void name_others(
	struct arena *arena, struct site_row *row, const struct texts *ids)
{
	size_t i;

	for (i = 0; i < ids->count; i++)
		texts_add_copy(arena, &row->others, ids->items[i]);
}

void fingerprint_take(struct arena *arena, struct site_row *row,
	const struct claim *claim, const struct history *history)
{
	struct arena own = { 0 };
	struct digesting *digesting = digest_begin(&own);
	struct digest digest;
	size_t i;

	claim_digest_add(digesting, claim);
	add_row(digesting, &own, row, &history->standing);
	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		add_event(digesting, &own, event);
		if (event->entry->successor)
			texts_add_copy(
				arena, &row->others, event->entry->successor);
	}
	name_others(arena, row, &claim->supersedes);
	name_others(arena, row, &claim->related);
	digest = digest_end(digesting);
	memcpy(row->print, digest.hex, FINGERPRINT_LENGTH);
	arena_release(&own);
}
