/* dissents.c - the dissents of a history that are open. */
#include "dissents.h"

#include <stdbool.h>

#include "arena.h"
#include "entry.h"
#include "history.h"
#include "text.h"

bool event_is_open(const struct event *event)
{
	return event->entry->kind == ENTRY_DISSENT && !event->undone &&
	       !event->answer;
}

struct texts history_open_dissents(
	struct arena *arena, const struct history *history)
{
	struct texts hashes = { NULL, 0 };
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (event_is_open(&history->events[i]))
			texts_add(
				arena, &hashes, history->events[i].entry->hash);
	}
	return hashes;
}
