/* site_count.c - counting what the figures of a site are. */
#include "site_count.h"

#include <stdbool.h>
#include <stddef.h>

#include "date.h"
#include "entry.h"
#include "history.h"
#include "site_figures.h"
#include "site_gather.h"
#include "verdict.h"

static void later(long *figure, long day)
{
	if (day > *figure)
		*figure = day;
}

static void count_row(struct site *site, const struct site_row *row)
{
	static const enum site_figure by_verdict[VERDICTS] = {
		[HOLDING] = FIGURE_HOLDING,
		[PARTIAL] = FIGURE_PARTIAL,
		[NOT_HOLDING] = FIGURE_NOT_HOLDING,
	};
	long *figures = site->figures;
	const long today = site->look->today;

	figures[FIGURE_PUBLISHED]++;
	later(&figures[FIGURE_LAST_REVIEW], row->reviewed);
	figures[FIGURE_REVIEWED] += row->reviewed > today - REVIEWED_DAYS;
	if (row->state != STATE_OPEN) {
		figures[FIGURE_CLOSED]++;
		return;
	}
	figures[FIGURE_OPEN]++;
	figures[by_verdict[row->verdict]]++;
	if (row->overdue_since != NO_DATE)
		figures[FIGURE_OVERDUE]++;
	else if (row->next_review != NO_DATE &&
		 (figures[FIGURE_NEXT_DUE] == NO_DATE ||
			 row->next_review < figures[FIGURE_NEXT_DUE]))
		figures[FIGURE_NEXT_DUE] = row->next_review;
}

bool site_is_move(const struct event *event)
{
	const enum entry_kind kind = event->entry->kind;

	return (kind == ENTRY_REVIEW || kind == ENTRY_SIGNOFF ||
		       kind == ENTRY_CLOSE) &&
	       !event->undone && !event->ignored &&
	       event->from != VERDICT_NONE && event->from != event->to;
}

/* A draft is there only with its sign-off. */
bool site_is_review(const struct event *event)
{
	return event->entry->kind == ENTRY_REVIEW && !event->undone &&
	       !event->ignored && !event->awaits &&
	       (!event->entry->draft || event->answer);
}

void site_count(struct site *site, const struct site_row *row,
	const struct history *history)
{
	long *figures = site->figures;
	size_t i;

	count_row(site, row);
	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		figures[FIGURE_MOVES] += site_is_move(event);
		if (!site_is_review(event))
			continue;
		figures[FIGURE_REVIEWS]++;
		figures[FIGURE_ON_TIME] += event->entry->on <= event->was_due;
	}
}
