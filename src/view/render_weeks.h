/* render_weeks.h - reviews by week, for people: a bar for each week. */
#ifndef VIGIL_RENDER_WEEKS_H
#define VIGIL_RENDER_WEEKS_H

#include "view.h"

render_fn table_weeks;

/* Returns what stands above the weeks. */
char *weeks_heading(const struct view *view);

#endif
