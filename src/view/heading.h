/* heading.h - the line above a list for people. */
#ifndef VIGIL_VIEW_HEADING_H
#define VIGIL_VIEW_HEADING_H

#include <stdio.h>

#include "view.h"

/* Writes `Mon 23 Nov 2026 · energy: 2 due`, of today as it is shown, what is
 * asked for, and what is said of that; cut to the terminal. */
void heading_write(FILE *out, const struct view *view, const char *today,
	const char *words);

#endif
