/* site_figures.h - the figures of a site, by name. */
#ifndef VIGIL_SITE_FIGURES_H
#define VIGIL_SITE_FIGURES_H

#include <stdbool.h>

#include "words.h"

/* Each is counted once, and used everywhere. */
enum site_figure {
	FIGURE_PUBLISHED,
	FIGURE_OPEN,
	FIGURE_CLOSED,
	FIGURE_HOLDING,
	FIGURE_PARTIAL,
	FIGURE_NOT_HOLDING,
	FIGURE_OVERDUE,
	FIGURE_REVIEWED, /* claims, in the days before */
	FIGURE_LAST_REVIEW,
	FIGURE_NEXT_DUE,
	FIGURE_REVIEWS,
	FIGURE_MOVES,
	FIGURE_ON_TIME,
	FIGURES
};

/* So many days that end today does FIGURE_REVIEWED look back. */
enum { REVIEWED_DAYS = 30 };

/* Returns the name for programs: not_holding, last_review. */
const char *site_figure_name(enum site_figure figure);

/* Returns the word for it: Not holding, Last review. */
enum word site_figure_word(enum site_figure figure);

/* Returns whether a figure is a day, and no number. */
bool site_figure_is_day(enum site_figure figure);

#endif
