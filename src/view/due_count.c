/* due_count.c - how many claims are due, in a few words. */
#include "due_count.h"

#include <stdbool.h>
#include <stdio.h>

#include "date.h"
#include "view.h"

void due_count_write(FILE *out, const struct view *view, bool only_overdue)
{
	if (only_overdue)
		fprintf(out, "%ld overdue", view->overdue);
	else
		fputs(view_due_words(view->arena, view->due, view->overdue),
			out);
	if (view->coming)
		fprintf(out, ", %ld more by %s", view->coming,
			date_shown(view->arena, view->until));
	if (view->awaiting)
		fprintf(out, ", %ld awaiting sign-off", view->awaiting);
	putc('\n', out);
}
