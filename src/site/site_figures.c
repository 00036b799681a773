/* site_figures.c - the figures of a site, by name. */
#include "site_figures.h"

#include <stdbool.h>

static const struct {
	const char *name;
	bool is_day;
} figures[FIGURES] = {
	[FIGURE_PUBLISHED] = { "published", false },
	[FIGURE_OPEN] = { "open", false },
	[FIGURE_CLOSED] = { "closed", false },
	[FIGURE_HOLDING] = { "holding", false },
	[FIGURE_PARTIAL] = { "partial", false },
	[FIGURE_NOT_HOLDING] = { "not_holding", false },
	[FIGURE_OVERDUE] = { "overdue", false },
	[FIGURE_REVIEWED] = { "reviewed", false },
	[FIGURE_LAST_REVIEW] = { "last_review", true },
	[FIGURE_NEXT_DUE] = { "next_due", true },
	[FIGURE_REVIEWS] = { "reviews", false },
	[FIGURE_MOVES] = { "moves", false },
	[FIGURE_ON_TIME] = { "on_time", false },
};

const char *site_figure_name(enum site_figure figure)
{
	return figures[figure].name;
}

bool site_figure_is_day(enum site_figure figure)
{
	return figures[figure].is_day;
}
