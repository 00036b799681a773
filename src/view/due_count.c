/* due_count.c - how many claims are due, in a few words. */
#include "due_count.h"

#include <stdbool.h>
#include <stdio.h>

#include "date.h"
#include "view.h"

static void write_due(FILE *out, const struct view *view)
{
	fprintf(out, "%ld due", view->due);
	if (view->overdue == 0)
		return;
	if (view->overdue < view->due)
		fprintf(out, ", %ld of them overdue", view->overdue);
	else
		fputs(view->due == 1 ? ", overdue" : ", all overdue", out);
}

void due_count_write(FILE *out, const struct view *view, bool only_overdue)
{
	if (only_overdue)
		fprintf(out, "%ld overdue", view->overdue);
	else
		write_due(out, view);
	if (view->coming)
		fprintf(out, ", %ld more by %s", view->coming,
			date_shown(view->arena, view->until));
	if (view->awaiting)
		fprintf(out, ", %ld awaiting sign-off", view->awaiting);
	putc('\n', out);
}
