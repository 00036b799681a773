/* render_card.c - what one should know to judge a claim. */
#include "render_card.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "dissents.h"
#include "entry.h"
#include "history.h"
#include "page_events.h"
#include "page_parts.h"
#include "view.h"

enum { NOTES_SHOWN = 3 };

static bool is_waiting(const struct event *event)
{
	return event->awaits;
}

static bool has_note(const struct event *event)
{
	return event->entry->note && !event->undone && !event->awaits &&
	       event->entry->kind != ENTRY_DISSENT;
}

static void write_waiting(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct history *history = row->history;

	page_events(out, view, "Awaiting sign-off", history, is_waiting, 1);
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
	const struct history *history = row->history;

	page_head(out, view, row);
	page_schedule(out, view, &claim->standing);
	page_day(out, view, "resolves", claim->resolves);
	write_waiting(out, view, row);
	page_events(out, view, "Open dissents", history, event_is_open,
		history->count);
	page_events(out, view, "Last notes", history, has_note, NOTES_SHOWN);
	page_texts(out, view, "Triggers", &claim->triggers);
	page_sources(out, view, claim->sources);
}

void view_card(FILE *out, const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++)
		write_card(out, view, &view->rows[i]);
}
