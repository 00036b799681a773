/* due_before.c - when a claim was due before an entry. */
#include "due_before.h"

#include <stdbool.h>
#include <stddef.h>

#include "date.h"
#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "replay_state.h"
#include "schedule.h"

static bool is_open_before(
	const struct history *history, size_t dissent, size_t number)
{
	const struct event *event = &history->events[dissent];

	if (event->entry->kind != ENTRY_DISSENT || !event->entry->material ||
		event->undone)
		return false;
	return !event->answer ||
	       lineage_find(&history->lineage, event->answer->hash) >= number;
}

long history_due_before(const struct history *history, size_t number)
{
	struct schedule schedule = history->seen[number].schedule;
	size_t i;

	if (!history->seen[number].opening.entry)
		return NO_DATE;
	for (i = 0; i < number; i++) {
		if (is_open_before(history, i, number) &&
			(schedule.dissented == NO_DATE ||
				history->events[i].entry->on <
					schedule.dissented))
			schedule.dissented = history->events[i].entry->on;
	}
	return schedule_due(&schedule).date;
}
