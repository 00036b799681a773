/* mailing.c - what the mail of one reader says. */
#include "mailing.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "standing.h"
#include "view.h"

const char *mailing_name(const struct mailing *mailing)
{
	return mailing->view.name ? mailing->view.name : "vigil";
}

static bool is_listed(const struct mailing *mailing, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;

	return (standing->due.date != NO_DATE &&
		       standing->due.date <= mailing->view.until) ||
	       (standing->awaits && !mailing->is_overdue_only);
}

static void note_upcoming(struct view *view, const struct claim *claim)
{
	if (!view->upcoming ||
		claim->standing.due.date < view->upcoming->standing.due.date)
		view->upcoming = claim;
}

bool mailing_add(
	struct mailing *mailing, const struct claim *claim, const char *owner)
{
	struct view *view = &mailing->view;
	bool is_open = claim->standing.due.date != NO_DATE;

	view->tracked += is_open;
	if (is_listed(mailing, claim)) {
		view_add(view, claim, NULL);
		view->rows[view->count - 1].owner = owner;
		return true;
	}
	if (is_open)
		note_upcoming(view, claim);
	return false;
}

void mailing_finish(struct mailing *mailing)
{
	view_order_due(&mailing->view);
	view_order_events(&mailing->view);
}

static const char *counted(struct arena *arena, const char *words, long count,
	const char *one, const char *many)
{
	if (count == 0)
		return words;
	return arena_printf(arena, "%s%s%s", words, *words ? ", " : "",
		text_count(arena, (size_t)count, one, many));
}

const char *mailing_summary(const struct mailing *mailing)
{
	const struct view *view = &mailing->view;
	struct arena *arena = view->arena;
	const char *words =
		counted(arena, "", view->overdue, "overdue", "overdue");

	words = counted(arena, words, view->due - view->overdue, "due", "due");
	words = counted(arena, words, view->coming, "coming", "coming");
	words = counted(arena, words, view->awaiting, "awaiting sign-off",
		"awaiting sign-off");
	words = counted(arena, words, (long)view->event_count, "open dissent",
		"open dissents");
	words = counted(arena, words, (long)view->problems.count, "problem",
		"problems");
	return *words ? words : "all is well";
}
