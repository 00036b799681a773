/* weeks.h - how many reviews fall in each coming week. */
#ifndef VIGIL_WEEKS_H
#define VIGIL_WEEKS_H

#include <stddef.h>

#include "view.h"

/* Counts the next reviews of so many weeks, the first of them that of today,
 * which has what is overdue in it; a week has its claims in the order of the
 * rows. */
void view_count_weeks(struct view *view, size_t count);

#endif
