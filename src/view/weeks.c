/* weeks.c - how many reviews fall in each coming week. */
#include "weeks.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "text.h"
#include "view.h"

static void make_weeks(struct view *view, size_t count)
{
	long monday = date_monday(view->today);
	size_t i;

	view->weeks = arena_alloc(view->arena, count * sizeof(*view->weeks));
	view->week_count = count;
	for (i = 0; i < count; i++) {
		view->weeks[i].from = monday;
		view->weeks[i].until = monday + DAYS_IN_WEEK - 1;
		monday += DAYS_IN_WEEK;
	}
}

/* Returns the week of a day: the first for all that is before it. */
static size_t week_of(const struct view *view, long day)
{
	long days = day - view->weeks[0].from;

	return days < 0 ? 0 : (size_t)(days / DAYS_IN_WEEK);
}

static void add(
	struct arena *arena, struct view_week *week, const struct view_row *row)
{
	const char *id = row->claim->id;

	texts_add(arena, &week->ids, id);
	texts_add(
		arena, row->days_late > 0 ? &week->overdue : &week->coming, id);
}

void view_count_weeks(struct view *view, size_t count)
{
	size_t i;

	make_weeks(view, count);
	for (i = 0; i < view->count; i++) {
		const struct view_row *row = &view->rows[i];
		size_t week;

		if (!row->is_scheduled)
			continue;
		week = week_of(view, row->claim->standing.due.date);
		view->overdue += row->days_late > 0;
		if (week < count)
			add(view->arena, &view->weeks[week], row);
		else
			view->later++;
	}
}
