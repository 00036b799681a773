/* weeks.h - how many reviews fall in each coming week. */
#ifndef VIGIL_WEEKS_H
#define VIGIL_WEEKS_H

#include <stddef.h>

#include "view.h"

/* Counts the next reviews of that many weeks, starting with this one, which
 * includes what is overdue; the claims of a week are in the order of the rows.
 */
void view_count_weeks(struct view *view, size_t count);

#endif
