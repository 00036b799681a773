/* site_strip.c - where a claim stands, in one line. */
#include "site_strip.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "site_gather.h"
#include "standing.h"
#include "verdict.h"

size_t site_strip(
	const struct site_row *row, struct strip_part parts[STRIP_PARTS])
{
	const bool is_late = row->overdue_since != NO_DATE;

	if (row->state != STATE_OPEN) {
		parts[0] = (struct strip_part){ .words = state_name(row->state),
			.day = row->closed };
		return 1;
	}
	parts[0] = (struct strip_part){ .words = "reviewed",
		.day = row->reviewed };
	if (row->next_review == NO_DATE)
		return 1;
	parts[1] =
		(struct strip_part){ .words = is_late ? "review overdue since"
						      : "next review",
			.day = row->next_review,
			.is_due = true,
			.is_late = is_late };
	return 2;
}

const char *site_strip_part(struct arena *arena, const struct strip_part *part)
{
	if (part->day == NO_DATE)
		return part->words;
	return arena_printf(
		arena, "%s %s", part->words, date_shown(arena, part->day));
}

const char *site_strip_text(struct arena *arena, const struct site_row *row)
{
	struct strip_part parts[STRIP_PARTS];
	const size_t count = site_strip(row, parts);
	const char *text = site_strip_part(arena, &parts[0]);

	if (count == 1)
		return text;
	return arena_printf(
		arena, "%s · %s", text, site_strip_part(arena, &parts[1]));
}
