/* site_figures.c - the figures of a site, by name. */
#include "site_figures.h"
#include "words.h"

#include <stdbool.h>

static const struct {
	const char *name;
	enum word word;
	bool is_day;
} figures[FIGURES] = {
	[FIGURE_PUBLISHED] = { "published", WORD_PUBLISHED, false },
	[FIGURE_OPEN] = { "open", WORD_OPEN, false },
	[FIGURE_CLOSED] = { "closed", WORD_CLOSED, false },
	[FIGURE_HOLDING] = { "holding", WORD_HOLDING, false },
	[FIGURE_PARTIAL] = { "partial", WORD_PARTIAL, false },
	[FIGURE_NOT_HOLDING] = { "not_holding", WORD_NOT_HOLDING, false },
	[FIGURE_OVERDUE] = { "overdue", WORD_OVERDUE, false },
	[FIGURE_REVIEWED] = { "reviewed", WORD_REVIEWED_LATELY, false },
	[FIGURE_LAST_REVIEW] = { "last_review", WORD_LAST_REVIEW, true },
	[FIGURE_NEXT_DUE] = { "next_due", WORD_NEXT_DUE, true },
	[FIGURE_REVIEWS] = { "reviews", WORD_REVIEWS_MADE, false },
	[FIGURE_MOVES] = { "moves", WORD_MOVES_MADE, false },
	[FIGURE_ON_TIME] = { "on_time", WORD_ON_TIME, false },
};

const char *site_figure_name(enum site_figure figure)
{
	return figures[figure].name;
}

enum word site_figure_word(enum site_figure figure)
{
	return figures[figure].word;
}

bool site_figure_is_day(enum site_figure figure)
{
	return figures[figure].is_day;
}
