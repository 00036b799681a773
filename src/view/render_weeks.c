/* render_weeks.c - reviews by week, for people: a bar for each week. */
#include "render_weeks.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "grid.h"
#include "text.h"
#include "text_layout.h"
#include "view.h"

enum { IDS_SHOWN = 8, BAR_COLUMNS = 30 };

/* How long bars are: one sign for each review, or fewer where the longest
 * would not fit. */
struct scale {
	size_t total, most; /* reviews in all weeks, and in one */
	int digits;         /* of the most */
	size_t room;        /* columns for a bar */
};

static struct scale scale_of(const struct view *view)
{
	struct scale scale = { .room = BAR_COLUMNS };
	size_t i;

	for (i = 0; i < view->week_count; i++) {
		size_t reviews = view->weeks[i].ids.count;

		scale.total += reviews;
		if (reviews > scale.most)
			scale.most = reviews;
	}
	scale.digits = snprintf(NULL, 0, "%zu", scale.most);
	if (view->columns)
		scale.room = (size_t)view->columns / 3;
	return scale;
}

/* Any review shows. */
static size_t scaled(const struct scale *scale, size_t reviews)
{
	if (scale->most <= scale->room)
		return reviews;
	return (reviews * scale->room + scale->most - 1) / scale->most;
}

static const char *bar(struct arena *arena, const struct scale *scale,
	size_t reviews, size_t overdue)
{
	size_t length = scaled(scale, reviews);
	char *signs = arena_alloc(arena, length + 1);

	memset(signs, '#', length);
	memset(signs, '!', scaled(scale, overdue));
	return signs;
}

static void add_week(struct grid *grid, const struct view *view,
	const struct scale *scale, const struct view_week *week)
{
	struct cell *cells = grid_add(grid);
	size_t overdue = week == view->weeks ? (size_t)view->overdue : 0;

	cells[0].text = date_shown(view->arena, week->from);
	cells[1].text = arena_printf(
		view->arena, "%*zu", scale->digits, week->ids.count);
	cells[2].text = bar(view->arena, scale, week->ids.count, overdue);
	cells[2].ink = overdue ? INK_BAD : INK_NONE;
	if (week->ids.count <= IDS_SHOWN)
		cells[3].text = texts_joined(view->arena, &week->ids, ' ');
}

char *weeks_heading(const struct view *view)
{
	size_t reviews = scale_of(view).total;

	return arena_printf(view->arena,
		"%s %s · %zu %s, %ld overdue · %ld later",
		date_weekday(view->today), date_shown(view->arena, view->today),
		reviews, reviews == 1 ? "review" : "reviews", view->overdue,
		view->later);
}

static void write_heading(FILE *out, const struct view *view)
{
	char *heading = weeks_heading(view);

	if (view->columns)
		heading = text_cut(view->arena, heading, (size_t)view->columns);
	fprintf(out, "%s\n", heading);
}

void table_weeks(FILE *out, const struct view *view)
{
	struct grid grid = { .arena = view->arena, .columns = 4 };
	const struct scale scale = scale_of(view);
	size_t i;

	write_heading(out, view);
	for (i = 0; i < view->week_count; i++)
		add_week(&grid, view, &scale, &view->weeks[i]);
	grid_write(out, &grid, (size_t)view->columns, view->color);
}
