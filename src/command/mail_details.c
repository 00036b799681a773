/* mail_details.c - what the mail of a reader tells of single claims. */
#include "mail_details.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "mail_record.h"
#include "mail_round.h"
#include "mailing.h"
#include "query.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

static int read_history(struct context *context, const struct claim *claim,
	const struct history **history, struct error *err)
{
	struct history *read = arena_alloc(context->arena, sizeof(*read));

	*history = read;
	return ledger_history_checked(
		&context->ledger, context->arena, claim, read, err);
}

int mail_details_disputed(struct mail_round *round, struct mailing *mailing,
	const struct claim *claim, struct error *err)
{
	const struct history *history;

	if (!claim->standing.dissents || round->given->overdue)
		return 0;
	if (read_history(round->context, claim, &history, err) < 0)
		return -1;
	mailing_add_disputed(mailing, claim, history);
	return 0;
}

static int read_row(
	struct context *context, struct view_row *row, struct error *err)
{
	struct claim *claim;

	if (ledger_claim(&context->ledger, context->arena, row->claim->id,
		    &claim, err) < 0)
		return -1;
	row->claim = claim;
	return read_history(context, claim, &row->history, err);
}

static bool has_moved(const struct history *history, long from)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];

		if (event->entry->kind == ENTRY_REVIEW && !event->undone &&
			!event->awaits && event->entry->on >= from &&
			event->from != event->to)
			return true;
	}
	return false;
}

static int add_moved(
	struct context *context, struct mailing *mailing, struct error *err)
{
	const struct history *history;
	size_t i;

	for (i = 0; i < mailing->recent_count; i++) {
		const struct claim *claim = mailing->recent[i];

		if (read_history(context, claim, &history, err) < 0)
			return -1;
		if (has_moved(history, context->today - MAIL_WEEK + 1))
			texts_add(context->arena, &mailing->moved, claim->id);
	}
	return 0;
}

int mail_details_add(
	struct mail_round *round, struct mailing *mailing, struct error *err)
{
	struct context *context = round->context;
	struct view *view = &mailing->view;
	size_t i;

	if (ledger_mail_told(&context->ledger, context->arena,
		    mailing->to.address, &mailing->told, err) < 0)
		return -1;
	mailing_finish(mailing);
	for (i = 0; i < view->count; i++) {
		if (view->rows[i].in_full &&
			read_row(context, &view->rows[i], err) < 0)
			return -1;
	}
	if (mailing_is_well(mailing))
		return add_moved(context, mailing, err);
	return 0;
}
