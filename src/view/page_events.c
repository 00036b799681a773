/* page_events.c - what entries did, on pages and cards. */
#include "page_events.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "history.h"
#include "page_parts.h"
#include "standing.h"
#include "text_difference.h"
#include "text_layout.h"
#include "text_utf8.h"
#include "view.h"
#include "vouch.h"

static const char *next_named(
	const struct view *view, const struct entry *entry)
{
	bool is_named =
		entry->rule == REASON_NEVER || entry->rule == REASON_PINNED;

	if (entry->next_review == NO_DATE || entry->kind == ENTRY_POSTPONE ||
		entry->kind == ENTRY_REOPEN || !is_named)
		return NULL;
	return arena_printf(view->arena, "next %s",
		date_shown(view->arena, entry->next_review));
}

static void write_event_line(
	FILE *out, const struct view *view, const struct event *event)
{
	const struct entry *entry = event->entry;
	struct arena *arena = view->arena;
	const char *const parts[] = { view->columns ? NULL
						    : event_words(arena, event),
		entry->by ? arena_printf(arena, "%s%s", entry->by,
				    vouch_shown(event->vouch))
			  : NULL,
		next_named(view, entry) };
	const char *line =
		arena_printf(arena, "%s  %s", date_shown(arena, entry->on),
			view->columns ? event_phrase(arena, event)
				      : entry_kind_name(entry->kind));
	const char *before = view->columns ? " · " : "  ";
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (!parts[i] || !*parts[i])
			continue;
		line = arena_printf(arena, "%s%s%s", line, before, parts[i]);
		before = " · ";
	}
	page_line(out, view, "  ", line);
}

void page_event(FILE *out, const struct view *view, const struct event *event)
{
	const struct entry *entry = event->entry;
	struct arena *arena = view->arena;
	size_t i;

	write_event_line(out, view, event);
	if (entry->was)
		fprintf(out, "%s\n",
			text_wrap(arena,
				text_difference(arena, entry->was, entry->text),
				"    ", page_width(view)));
	if (entry->note)
		fprintf(out, "%s\n",
			text_wrap(
				arena, entry->note, "    ", page_width(view)));
	for (i = 0; i < entry->evidence.count; i++)
		fprintf(out, "    %s\n",
			text_printable(arena, entry->evidence.items[i]));
}

void page_events(FILE *out, const struct view *view, const char *heading,
	const struct history *history, page_choose_fn *choose, size_t most)
{
	size_t i, shown = 0;

	for (i = history->count; i > 0 && shown < most; i--) {
		const struct event *event = &history->events[i - 1];

		if (!choose(event))
			continue;
		if (shown++ == 0)
			page_heading(out, view, heading);
		page_event(out, view, event);
	}
}
