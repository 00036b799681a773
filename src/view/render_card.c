/* render_card.c - what one should know to judge a claim. */
#include "render_card.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "dissents.h"
#include "entry.h"
#include "history.h"
#include "page_parts.h"
#include "view.h"

enum { NOTES_SHOWN = 3 };

typedef bool choose_fn(const struct event *event);

static bool is_waiting(const struct event *event)
{
	return event->awaits;
}

static bool has_note(const struct event *event)
{
	return event->entry->note && !event->undone && !event->awaits &&
	       event->entry->kind != ENTRY_DISSENT;
}

/* Writes the last of the events that are chosen, the oldest of them first. */
static void write_last(FILE *out, const struct view *view, const char *heading,
	const struct history *history, choose_fn *choose, size_t most)
{
	size_t first = history->count, left = most, i;

	while (first > 0 && left > 0)
		left -= choose(&history->events[--first]);
	if (left < most)
		fprintf(out, "\n%s\n", heading);
	for (i = first; left < most && i < history->count; i++) {
		if (choose(&history->events[i]))
			page_event(out, view, &history->events[i]);
	}
}

static void write_events(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct history *history = row->history;

	write_last(out, view, "Last notes", history, has_note, NOTES_SHOWN);
	write_last(out, view, "Open dissents", history, event_is_open,
		history->count);
	write_last(out, view, "Awaiting sign-off", history, is_waiting, 1);
	if (history->waiting)
		page_text(out, view,
			arena_printf(view->arena,
				"sign it off with: vigil sign %s",
				row->claim->id));
}

static void write_card(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	page_head(out, view, row);
	page_schedule(out, view, &claim->standing);
	page_day(out, view, "resolves", claim->resolves);
	page_texts(out, view, "Triggers", &claim->triggers);
	page_sources(out, view, claim->sources);
	write_events(out, view, row);
}

void view_card(FILE *out, const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++)
		write_card(out, view, &view->rows[i]);
}
