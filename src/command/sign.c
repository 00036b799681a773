/* sign.c - vigil sign: signs off a review that waits for it. */
#include "sign.h"

#include "act.h"
#include "claim.h"
#include "context.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "options.h"
#include "query.h"
#include "refuse.h"
#include "text_name.h"
#include "text_utf8.h"

/* Returns the review that waits; fails where there is none, or where it is
 * the signer's own. */
static const struct entry *waiting_review(
	const struct act *act, const struct claim *claim, struct error *err)
{
	struct context *context = act->context;
	struct history history;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return NULL;
	if (!history.waiting)
		fail(err, FAILED, "%s: no review of it awaits a sign-off",
			claim->id);
	else if (names_same(history.waiting->by, act->by))
		fail(err, FAILED,
			"%s: the review is by %s; somebody else signs it off",
			claim->id,
			text_printable(context->arena, history.waiting->by));
	else
		return history.waiting;
	return NULL;
}

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	if (refuse_draft(claim, err) < 0)
		return -1;
	return waiting_review(act, claim, err) ? 0 : -1;
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct entry *review = waiting_review(act, claim, err);

	if (!review)
		return -1;
	entry->signs = review->hash;
	return 0;
}

static int sign_run(struct context *context, struct error *err)
{
	struct act act = { .context = context,
		.kind = ENTRY_SIGNOFF,
		.check = check,
		.fill = fill };
	const struct option options[] = {
		ACT_BY_OPTION(act, "who signs it off"),
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (act_open(&act, options, false, err) < 0 ||
		act_record(&act, err) < 0)
		return -1;
	act_answer(&act, NULL);
	act_hint(&act);
	return 0;
}

const struct command command_sign = {
	.name = "sign",
	.arguments = "ID",
	.summary = "Signs off the last review that waits for it",
	.examples = { "vigil sign AM-163" },
	.run = sign_run,
};
