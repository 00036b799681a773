/* heading.c - what a list says of itself, before its rows. */
#include "heading.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "ink.h"
#include "parts.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

const char *heading_day(const struct view *view)
{
	return arena_printf(view->arena, "%s %s", date_weekday(view->today),
		date_shown(view->arena, view->today));
}

void heading_write_parts(
	FILE *out, const struct view *view, const struct parts *parts)
{
	parts_write(out, parts, (size_t)view->columns, view->color);
}

const char *heading_asked(const struct view *view, const char *words)
{
	if (!view->asked)
		return words;
	return arena_printf(view->arena, "%s: %s", view->asked, words);
}

static const char *next_words(const struct view *view)
{
	const struct claim *next = view->upcoming;

	if (view->count || !next)
		return NULL;
	return arena_printf(view->arena, "next %s on %s (%s)", next->id,
		date_shown(view->arena, next->standing.due.date),
		view_lateness(
			view->arena, next->standing.due.date, view->today));
}

static const char *counted(
	const struct view *view, long count, const char *words)
{
	return count ? arena_printf(view->arena, "%ld %s", count, words) : NULL;
}

static void add_due(struct parts *parts, const struct view *view)
{
	struct arena *arena = view->arena;

	parts_add(parts, INK_NONE, heading_day(view));
	parts_add(parts, INK_NONE,
		heading_asked(
			view, view_due_words(arena, view->due, view->overdue)));
	parts_add(parts, INK_NONE, next_words(view));
	if (view->coming)
		parts_add(parts, INK_NONE,
			arena_printf(arena, "%ld more by %s", view->coming,
				date_shown(arena, view->until)));
	parts_add(parts, INK_NONE,
		counted(view, view->awaiting, "awaiting sign-off"));
	parts_add(parts, INK_NONE, view_dissents(arena, view->dissents));
	parts_add(parts, INK_NONE,
		arena_printf(arena, "%ld tracked", view->tracked));
	parts_add(parts, INK_NONE,
		counted(view, view->drafts,
			text_plural((size_t)view->drafts, "draft", "drafts")));
	parts_add(parts, INK_NONE, counted(view, view->planned, "planned"));
}

/* ---- a list of all ---- */

static long count_verdict(const struct view *view, enum verdict verdict)
{
	long count = 0;
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct standing *standing =
			&view->rows[i].claim->standing;

		count += standing->state == STATE_OPEN &&
			 standing->verdict == verdict;
	}
	return count;
}

static long count_state(const struct view *view, enum state state)
{
	long count = 0;
	size_t i;

	for (i = 0; i < view->count; i++)
		count += view->rows[i].claim->standing.state == state;
	return count;
}

static void add_list(struct parts *parts, const struct view *view)
{
	struct arena *arena = view->arena;
	long drafts = count_state(view, STATE_DRAFT);
	long closed =
		(long)view->count - drafts - count_state(view, STATE_OPEN);
	enum verdict verdict;

	parts_add(parts, INK_NONE,
		heading_asked(view,
			text_count(arena, view->count, "claim", "claims")));
	for (verdict = HOLDING; verdict < VERDICTS; verdict++)
		parts_add(parts, INK_NONE,
			counted(view, count_verdict(view, verdict),
				verdict_shown(verdict)));
	parts_add(parts, INK_NONE, counted(view, closed, "closed"));
	parts_add(parts, INK_NONE,
		counted(view, drafts, drafts == 1 ? "draft" : "drafts"));
}

char *table_heading(const struct view *view)
{
	struct parts parts = { .arena = view->arena };

	add_due(&parts, view);
	return parts_joined(&parts);
}

void heading_write(FILE *out, const struct view *view)
{
	struct parts parts = { .arena = view->arena };

	if (view->heading == HEADING_DUE)
		add_due(&parts, view);
	else if (view->heading == HEADING_LIST && view->columns)
		add_list(&parts, view);
	if (parts.count)
		heading_write_parts(out, view, &parts);
	if (parts.count && view->columns && view->count)
		putc('\n', out);
}
