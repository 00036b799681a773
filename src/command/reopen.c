/* reopen.c - vigil reopen: resumes a claim's reviews. */
#include "reopen.h"

#include "act.h"
#include "claim.h"
#include "context.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "options.h"
#include "query.h"
#include "refuse.h"
#include "schedule.h"
#include "standing.h"
#include "verdict.h"

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	(void)act;
	if (refuse_draft(claim, err) < 0)
		return -1;
	if (claim->standing.state == STATE_OPEN)
		return fail(err, FAILED, "%s is open", claim->id);
	return 0;
}

/* The date that it had, or today where that has passed. */
static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	struct context *context = act->context;
	struct history history;
	long next;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	next = schedule_due(&history.schedule).date;
	entry->next_review = next > context->today ? next : context->today;
	entry->rule = REASON_PINNED;
	return 0;
}

static int reopen_run(struct context *context, struct error *err)
{
	struct act act = { .context = context,
		.kind = ENTRY_REOPEN,
		.check = check,
		.fill = fill };
	const struct option options[] = {
		ACT_NOTE_OPTION(act, "why"),
		ACT_BY_OPTION(act, "who reopens it"),
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (act_open(&act, options, true, err) < 0 || act_record(&act, err) < 0)
		return -1;
	act_answer(&act, "reopened");
	act_hint(&act);
	return 0;
}

const struct command command_reopen = {
	.name = "reopen",
	.arguments = "ID --note TEXT",
	.summary = "Resumes the reviews of a claim that was closed",
	.examples = { "vigil reopen AM-160 --note 'There is a newer survey.'" },
	.run = reopen_run,
};
