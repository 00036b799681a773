/* review_turn.c - one claim in vigil review: it is shown, and what to do with
 * it is asked. */
#include "review_turn.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "ask.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "review_card.h"
#include "review_keys.h"
#include "review_session.h"
#include "standing.h"
#include "terminal.h"
#include "view.h"

static bool is_asked(const struct session *session, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;

	return standing->awaits ||
	       (session->is_named && standing->state == STATE_OPEN) ||
	       (standing->due.date != NO_DATE &&
		       standing->due.date <= session->context->today);
}

static void drop(struct turn *turn)
{
	struct context *context = turn->session->context;

	turn->item->answer = ANSWER_MOOT;
	fputc('\n', context->out);
	context_say(context,
		arena_printf(context->arena, "%s is no longer due: %s",
			turn->claim->id,
			view_strip(context->arena, &turn->claim->standing,
				context->today)));
}

/* What is on the screen already is not shown again. */
static int show(const struct turn *turn, struct error *err)
{
	struct session *session = turn->session;
	struct context *context = session->context;
	const char *card;

	context->columns = terminal_columns(context->out);
	if (review_card(session, turn->claim, &card, err) < 0)
		return -1;
	if (!session->shown || strcmp(card, session->shown) != 0)
		fprintf(context->out, "\n%s\n", card);
	session->shown = card;
	return 0;
}

static const char *ask_key(const struct turn *turn)
{
	const struct session *session = turn->session;
	struct arena *arena = session->context->arena;

	return ask(session->context,
		arena_printf(arena,
			"(%td/%zu) [%s]: ", turn->item - session->items + 1,
			session->count, review_key_names(arena)));
}

/* The ledger is looked at anew each time, since others work on it too. */
int review_turn(struct session *session, struct item *item, struct error *err)
{
	struct ledger *ledger = &session->context->ledger;
	struct turn turn = { session, item, NULL };
	struct claim *claim;
	struct error reason;
	const char *typed;

	if (ledger_refresh(ledger, err) < 0 ||
		ledger_claim(ledger, session->context->arena, item->id, &claim,
			err) < 0)
		return -1;
	turn.claim = claim;
	if (!is_asked(session, claim)) {
		drop(&turn);
		return 0;
	}
	if (show(&turn, err) < 0)
		return -1;
	typed = ask_key(&turn);
	session->is_over = !typed;
	if (typed && review_press(&turn, typed, &reason) < 0)
		context_say(session->context, reason.message);
	if (fflush(session->context->out) == 0)
		ledger_answered(ledger);
	return 0;
}
