/* render_moves.c - reviews that are to go to other days, for people. */
#include "render_moves.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "grid.h"
#include "spreading.h"
#include "text_layout.h"
#include "view.h"

static void add_move(struct grid *grid, const struct view *view,
	const struct view_move *move)
{
	const struct claim *claim = move->claim;
	struct arena *arena = view->arena;
	struct cell *cells = grid_add(grid);

	cells[0].text = claim->id;
	cells[1].text = date_shown(arena, claim->standing.due.date);
	if (move->to == NO_DATE) {
		cells[2].text = move->is_fixed ? "stays: its day is fixed"
					       : "stays: no day left";
		cells[2].ink = INK_CARE;
	} else {
		cells[2].text = arena_printf(arena, "→ %s %s",
			date_weekday(move->to), date_shown(arena, move->to));
	}
	cells[3].text = claim_title(arena, claim);
}

static long count_made(const struct view *view)
{
	long made = 0;
	size_t i;

	for (i = 0; i < view->move_count; i++)
		made += view->moves[i].to != NO_DATE;
	return made;
}

static const char *leave_words(const struct view *view)
{
	struct arena *arena = view->arena;

	if (!view->leave)
		return "";
	return arena_printf(arena, " · none from %s to %s",
		date_shown(arena, view->leave->from),
		date_shown(arena, view->leave->until));
}

static void write_heading(FILE *out, const struct view *view)
{
	struct arena *arena = view->arena;
	long made = count_made(view), left = (long)view->move_count - made;
	const char *words = "nothing to move";
	char *heading;

	if (view->move_count)
		words = arena_printf(arena, "%ld to move", made);
	if (left)
		words = arena_printf(arena, "%s, %ld cannot", words, left);
	heading = arena_printf(arena, "%s %s · %s · at most %ld a day%s",
		date_weekday(view->today), date_shown(arena, view->today),
		words, view->most, leave_words(view));
	if (view->columns)
		heading = text_cut(arena, heading, (size_t)view->columns);
	fprintf(out, "%s\n", heading);
}

void table_moves(FILE *out, const struct view *view)
{
	struct grid grid = { .arena = view->arena, .columns = 4 };
	size_t i;

	write_heading(out, view);
	for (i = 0; i < view->move_count; i++)
		add_move(&grid, view, &view->moves[i]);
	grid_write(out, &grid, (size_t)view->columns, view->color);
}
