/* site_figures.c - the figures of a site, by name. */
#include "site_figures.h"

#include <stdbool.h>

static const struct {
	const char *name, *label;
	bool is_day;
} figures[FIGURES] = {
	[FIGURE_PUBLISHED] = { "published", "Published", false },
	[FIGURE_OPEN] = { "open", "Open", false },
	[FIGURE_CLOSED] = { "closed", "Closed", false },
	[FIGURE_HOLDING] = { "holding", "Holding", false },
	[FIGURE_PARTIAL] = { "partial", "Partial", false },
	[FIGURE_NOT_HOLDING] = { "not_holding", "Not holding", false },
	[FIGURE_OVERDUE] = { "overdue", "Overdue", false },
	[FIGURE_REVIEWED] = { "reviewed", "Reviewed in 30 days", false },
	[FIGURE_LAST_REVIEW] = { "last_review", "Last review", true },
	[FIGURE_NEXT_DUE] = { "next_due", "Next due", true },
	[FIGURE_REVIEWS] = { "reviews", "Reviews made", false },
	[FIGURE_MOVES] = { "moves", "Moves of a verdict", false },
	[FIGURE_ON_TIME] = { "on_time", "Reviewed by their day", false },
};

const char *site_figure_name(enum site_figure figure)
{
	return figures[figure].name;
}

const char *site_figure_label(enum site_figure figure)
{
	return figures[figure].label;
}

bool site_figure_is_day(enum site_figure figure)
{
	return figures[figure].is_day;
}
