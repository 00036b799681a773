/* render_moves.c - reviews that are to go to other days, for people. */
#include "render_moves.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "grid.h"
#include "heading.h"
#include "ink.h"
#include "parts.h"
#include "spreading.h"
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
		cells[2].ink = INK_BOLD;
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
		return NULL;
	if (view->leave->from == view->leave->until)
		return arena_printf(arena, "none on %s",
			date_shown(arena, view->leave->from));
	return arena_printf(arena, "none from %s to %s",
		date_shown(arena, view->leave->from),
		date_shown(arena, view->leave->until));
}

static struct parts heading_parts(const struct view *view)
{
	struct arena *arena = view->arena;
	struct parts parts = { .arena = arena };
	long made = count_made(view), left = (long)view->move_count - made;
	const char *words = "nothing to move";

	if (view->move_count)
		words = arena_printf(arena,
			view->has_moved ? "%ld moved" : "%ld to move", made);
	if (left)
		words = arena_printf(arena, "%s, %ld cannot", words, left);
	parts_add(&parts, INK_NONE, heading_day(view));
	parts_add(&parts, INK_NONE, heading_asked(view, words));
	parts_add(&parts, INK_NONE,
		arena_printf(arena, "at most %ld a day", view->most));
	parts_add(&parts, INK_NONE, leave_words(view));
	return parts;
}

char *moves_heading(const struct view *view)
{
	const struct parts parts = heading_parts(view);

	return parts_joined(&parts);
}

void table_moves(FILE *out, const struct view *view)
{
	const struct parts parts = heading_parts(view);
	struct grid grid = { .arena = view->arena,
		.shape = { .columns = 4,
			.limit = (size_t)view->columns,
			.color = view->color } };
	size_t i;

	heading_write_parts(out, view, &parts);
	for (i = 0; i < view->move_count; i++)
		add_move(&grid, view, &view->moves[i]);
	grid_measure_all(&grid);
	grid_write(out, &grid);
}
