/* review_record.c - what vigil review records about a claim, and undoes. */
#include "review_record.h"

#include <stdbool.h>
#include <string.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "judgement.h"
#include "ledger.h"
#include "query.h"
#include "review_ask.h"
#include "review_card.h"
#include "review_session.h"
#include "text.h"
#include "undoing.h"
#include "verdict.h"

/* What is the session's own in an act. */
struct plan {
	struct judgement judgement;
	const struct session *session;
	long until;
};

/* ---- recording ---- */

/* Somebody else may have recorded something, or edited the file. */
static int check_unchanged(
	const struct act *act, const struct claim *claim, struct error *err)
{
	const struct plan *plan = act->own;
	const char *card;

	if (review_card(plan->session, claim, &card, err) < 0)
		return -1;
	if (strcmp(card, plan->session->shown) == 0)
		return 0;
	return fail(err, FAILED,
		"%s is no longer as it was shown; nothing was recorded",
		claim->id);
}

static int check_judged(
	const struct act *act, const struct claim *claim, struct error *err)
{
	const struct plan *plan = act->own;

	if (check_unchanged(act, claim, err) < 0)
		return -1;
	return judgement_check(act, &plan->judgement, claim, err);
}

static int fill_judged(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct plan *plan = act->own;

	return judgement_fill(act, &plan->judgement, claim, entry, err);
}

static int fill_postponement(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct plan *plan = act->own;

	(void)claim;
	(void)err;
	entry->next_review = plan->until;
	return 0;
}

/* The look at the ledger that comes with it is as late as the user is. */
static struct act act_of(const struct turn *turn, const struct plan *plan)
{
	struct session *session = turn->session;
	struct act act = { .context = session->context,
		.own = plan,
		.by_given = session->by,
		.dry_run = session->dry_run,
		.is_late = true };

	texts_add(session->context->arena, &act.ids, turn->item->id);
	return act;
}

static void add_step(
	struct turn *turn, const struct act *act, enum answer answer)
{
	struct session *session = turn->session;
	struct step *step;

	turn->item->answer = answer;
	session->shown = NULL;
	session->steps = arena_grow(session->context->arena, session->steps,
		session->step_count, sizeof(*session->steps));
	step = &session->steps[session->step_count++];
	step->item = turn->item;
	step->entry = session->dry_run ? NULL : act->entries.items[0];
}

int review_judge(struct turn *turn, enum verdict verdict, struct error *err)
{
	struct session *session = turn->session;
	struct context *context = session->context;
	const struct plan plan = {
		.judgement = { .on = context->today,
			.next = NO_DATE,
			.draft = context->ledger.settings.needs_signoff },
		.session = session
	};
	struct act act = act_of(turn, &plan);

	act.kind = ENTRY_REVIEW;
	act.verdict = verdict;
	act.check = check_judged;
	act.fill = fill_judged;
	if (!review_ask_note(session, &act,
		    arena_printf(
			    context->arena, "%s. Note", verdict_shown(verdict)),
		    judgement_needs_note(verdict, turn->claim)))
		return 0;
	if (act_record(&act, err) < 0)
		return -1;
	judgement_answer(&act, &plan.judgement);
	add_step(turn, &act, ANSWER_REVIEWED);
	return 0;
}

int review_defer(struct turn *turn, struct error *err)
{
	struct plan plan = { .session = turn->session };
	struct act act = act_of(turn, &plan);

	act.kind = ENTRY_POSTPONE;
	act.check = check_unchanged;
	act.fill = fill_postponement;
	if (!review_ask_day(turn->session, &plan.until) ||
		!review_ask_note(turn->session, &act, "Why", true))
		return 0;
	if (act_record(&act, err) < 0)
		return -1;
	act_answer(&act, "postponed");
	add_step(turn, &act, ANSWER_POSTPONED);
	return 0;
}

/* ---- undoing ---- */

/* The user may have undone it already, in another window. */
static int find_undone(struct context *context, const struct entry *entry,
	bool *undone, struct error *err)
{
	struct history history;
	struct claim *claim;
	size_t i;

	if (ledger_claim(&context->ledger, context->arena, entry->claim, &claim,
		    err) < 0 ||
		ledger_history(&context->ledger, context->arena, claim,
			&history, err) < 0)
		return -1;
	*undone = false;
	for (i = 0; i < history.count; i++) {
		if (strcmp(history.events[i].entry->hash, entry->hash) == 0)
			*undone = history.events[i].undone;
	}
	return 0;
}

static int take_back(
	struct session *session, struct entry *entry, struct error *err)
{
	struct context *context = session->context;
	const struct entries entries = { &entry, 1 };
	bool undone;

	if (ledger_begin(&context->ledger, true, err) < 0 ||
		find_undone(context, entry, &undone, err) < 0)
		return -1;
	if (!undone)
		return undoing_record(context, session->by, &entries, err);
	ledger_cancel(&context->ledger);
	fprintf(context->out, "%s  that was taken back already\n",
		entry->claim);
	return 0;
}

int review_undo(struct turn *turn, struct error *err)
{
	struct session *session = turn->session;
	const struct step *last;

	if (session->step_count == 0)
		return fail(
			err, FAILED, "nothing was recorded in this session");
	last = &session->steps[session->step_count - 1];
	if (last->entry && take_back(session, last->entry, err) < 0) {
		ledger_cancel(&session->context->ledger);
		return -1;
	}
	last->item->answer = ANSWER_NONE;
	session->step_count--;
	session->shown = NULL;
	return 0;
}
