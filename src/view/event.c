/* event.c - what an entry did, in words. */
#include "renderers.h"

const char *event_change(struct arena *arena, const struct event *event)
{
	const char *to = verdict_shown(event->to);
	const char *about = event->entry->about, *change = to;

	if (event->from != event->to && event->from != VERDICT_NONE)
		change = arena_printf(
			arena, "%s → %s", verdict_shown(event->from), to);
	if (event->entry->kind == ENTRY_CORRECTION)
		change = about ? about : "";
	return event->undone ? arena_printf(arena, "%s (undone)", change)
			     : change;
}
