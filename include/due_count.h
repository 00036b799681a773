/* due_count.h - how many claims are due, in a few words. */
#ifndef VIGIL_DUE_COUNT_H
#define VIGIL_DUE_COUNT_H

#include <stdbool.h>
#include <stdio.h>

#include "view.h"

/* Writes `3 due, 1 of them overdue` of a view in the order of urgency, or `1
 * overdue` where nothing else was asked for; and what comes, and what awaits a
 * sign-off, where something does. */
void due_count_write(FILE *out, const struct view *view, bool only_overdue);

#endif
