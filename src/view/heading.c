/* heading.c - the line above a list for people. */
#include "heading.h"

#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "text_layout.h"
#include "view.h"

void heading_write(FILE *out, const struct view *view, const char *today,
	const char *words)
{
	char *heading = arena_printf(view->arena, "%s %s · %s%s%s",
		date_weekday(view->today), today,
		view->asked ? view->asked : "", view->asked ? ": " : "", words);

	if (view->columns)
		heading = text_cut(view->arena, heading, (size_t)view->columns);
	fprintf(out, "%s\n", heading);
}
