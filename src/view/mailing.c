/* mailing.c - what the mail of one reader is about. */
#include "mailing.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "mail_told.h"
#include "standing.h"
#include "view.h"

/* Of more claims than may all be told in full, these many are. */
enum { FULL_ALL = 20, FULL_FIRST = 10 };

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

/* Keeps those that are due first, the first of them first. */
static void note_next(struct mailing *mailing, const struct claim *claim)
{
	const struct claim **next = mailing->next;
	size_t i = mailing->next_count;

	if (i == MAIL_NEXT) {
		if (next[i - 1]->standing.due.date <= claim->standing.due.date)
			return;
		i--;
	} else {
		mailing->next_count++;
	}
	for (; i > 0 &&
		next[i - 1]->standing.due.date > claim->standing.due.date;
		i--)
		next[i] = next[i - 1];
	next[i] = claim;
}

static void note_state(struct mailing *mailing, const struct claim *claim)
{
	struct view *view = &mailing->view;
	long ago = view->today - claim->standing.reviewed;

	view->tracked++;
	mailing->verdicts[claim->standing.verdict]++;
	if (claim->standing.reviewed == NO_DATE || ago < 0 || ago >= MAIL_WEEK)
		return;
	mailing->recent = arena_grow(view->arena, mailing->recent,
		mailing->recent_count, sizeof(struct claim *));
	mailing->recent[mailing->recent_count++] = claim;
}

bool mailing_add(
	struct mailing *mailing, const struct claim *claim, const char *owner)
{
	struct view *view = &mailing->view;
	bool is_open = claim->standing.due.date != NO_DATE;

	if (is_open)
		note_state(mailing, claim);
	if (is_listed(mailing, claim)) {
		view_add(view, claim, NULL);
		view->rows[view->count - 1].owner = owner;
		return true;
	}
	if (is_open)
		note_next(mailing, claim);
	return false;
}

void mailing_add_disputed(struct mailing *mailing, const struct claim *claim,
	const struct history *history)
{
	mailing->disputed = arena_grow(mailing->view.arena, mailing->disputed,
		mailing->disputed_count, sizeof(*mailing->disputed));
	mailing->disputed[mailing->disputed_count++] =
		(struct mail_disputed){ claim, history };
}

void mailing_finish(struct mailing *mailing)
{
	struct view *view = &mailing->view;
	size_t i, fresh = 0, left;

	view_order_due(view);
	for (i = 0; i < view->count; i++) {
		view->rows[i].told = mail_told_on(mailing, &view->rows[i]);
		fresh += view->rows[i].told == NO_DATE;
	}
	left = fresh > FULL_ALL ? FULL_FIRST : fresh;
	for (i = 0; i < view->count && left > 0; i++) {
		view->rows[i].in_full = view->rows[i].told == NO_DATE;
		left -= view->rows[i].in_full;
	}
}

bool mailing_is_well(const struct mailing *mailing)
{
	return mailing->is_weekly && !mailing->view.count;
}
