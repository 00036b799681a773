/* judgement.c - a review, before it is recorded. */
#include "judgement.h"

#include <stdbool.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "query.h"
#include "refuse.h"
#include "standing.h"
#include "verdict.h"

bool judgement_needs_note(enum verdict verdict, const struct claim *claim)
{
	return verdict != HOLDING || verdict != claim->standing.verdict;
}

int judgement_check(const struct act *act, const struct judgement *judgement,
	const struct claim *claim, struct error *err)
{
	const struct standing *standing = &claim->standing;
	struct arena *arena = act->context->arena;

	if (refuse_draft(claim, err) < 0 || refuse_difference(claim, err) < 0 ||
		refuse_closed(claim, err) < 0)
		return -1;
	if (judgement->on < standing->reviewed)
		return fail(err, USAGE,
			"--on %s: %s was last reviewed on %s, after that",
			date_iso(arena, judgement->on), claim->id,
			date_iso(arena, standing->reviewed));
	if (judgement_needs_note(act->verdict, claim) && !act_has_note(act))
		return fail(err, USAGE,
			"%s: a note is required for Partial, for Not holding, "
			"and when the verdict changes; add --note",
			claim->id);
	return 0;
}

static void promise(struct entry *entry, const struct history *history,
	const struct judgement *judgement)
{
	struct due due = { judgement->next, REASON_PINNED, 0 };

	if (judgement->next == NO_DATE)
		due = history_promise(history, entry->verdict, entry->on);
	entry->next_review = due.date;
	entry->rule = due.reason;
}

int judgement_fill(const struct act *act, const struct judgement *judgement,
	const struct claim *claim, struct entry *entry, struct error *err)
{
	struct context *context = act->context;
	struct history history;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	entry->on = judgement->on;
	entry->verdict = act->verdict;
	promise(entry, &history, judgement);
	entry->draft = judgement->draft;
	entry->evidence = judgement->evidence;
	entry->weighed = history_open_dissents(context->arena, &history);
	entry->statement =
		arena_copy(context->arena, claim_statement(claim).hex);
	return 0;
}

void judgement_answer(const struct act *act, const struct judgement *judgement)
{
	size_t i;

	if (!judgement->draft) {
		act_answer(act, NULL);
		return;
	}
	act_answer(act, arena_printf(act->context->arena, "%s proposed",
				verdict_shown(act->verdict)));
	for (i = 0; !act->dry_run && i < act->entries.count; i++)
		fprintf(act->context->out,
			"somebody else signs it off with: vigil sign %s\n",
			act->entries.items[i]->claim);
}
