/* close.c - vigil close: ends a claim's reviews. */
#include "close.h"

#include <stdbool.h>

#include "act.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entry.h"
#include "error.h"
#include "ids.h"
#include "options.h"
#include "refuse.h"
#include "text.h"
#include "verdict.h"

static const char *const ends[] = { "settled", "retired", "superseded", NULL };

struct close {
	const char *as, *successor, *verdict_given;
	bool early;
	enum state state;
};

/* ---- what goes together ---- */

static int read_verdict(struct act *act, struct close *close, struct error *err)
{
	if (!close->verdict_given)
		return 0;
	if (context_verdict(act->context, "verdict", close->verdict_given,
		    &act->verdict, err) < 0)
		return -1;
	if (close->state == STATE_SETTLED)
		return 0;
	return fail(err, USAGE,
		"--verdict goes with --as settled: what is %s keeps its "
		"verdict",
		close->as);
}

static int read_options(struct act *act, struct close *close, struct error *err)
{
	if (!close->as)
		return fail(err, USAGE,
			"how does it end? Add --as settled, retired or "
			"superseded");
	close->state = state_parse(close->as);
	if (read_verdict(act, close, err) < 0)
		return -1;
	if (close->state == STATE_SUPERSEDED && !close->successor)
		return fail(err, USAGE,
			"what supersedes it? Add --by-claim with its id");
	if (close->state != STATE_SUPERSEDED && close->successor)
		return fail(err, USAGE, "--by-claim goes with --as superseded");
	return 0;
}

/* ---- what a claim allows ---- */

static int check_settled(
	const struct act *act, const struct claim *claim, struct error *err)
{
	const struct close *close = act->own;
	struct context *context = act->context;

	if (claim->resolves > context->today && !close->early)
		return fail(err, FAILED,
			"%s resolves on %s, which is to come; settle it then, "
			"or add --early",
			claim->id, date_iso(context->arena, claim->resolves));
	if (act->verdict != VERDICT_NONE &&
		act->verdict != claim->standing.verdict &&
		context->ledger.settings.needs_signoff)
		return fail(err, FAILED,
			"%s is %s, and this ledger wants another verdict "
			"signed off: record it with vigil mark",
			claim->id, verdict_shown(claim->standing.verdict));
	return 0;
}

static int check_successor(
	const struct act *act, const struct claim *claim, struct error *err)
{
	const struct close *close = act->own;
	struct context *context = act->context;
	struct claim *successor;

	if (ledger_claim(&context->ledger, context->arena, close->successor,
		    &successor, err) < 0 ||
		refuse_draft(successor, err) < 0)
		return -1;
	if (text_same(successor->id, claim->id))
		return fail(
			err, USAGE, "%s cannot supersede itself", claim->id);
	if (successor->standing.state == STATE_SUPERSEDED)
		return fail(err, FAILED, "%s is superseded itself, by %s",
			successor->id, successor->standing.successor);
	return 0;
}

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	const struct close *close = act->own;

	if (refuse_draft(claim, err) < 0)
		return -1;
	if (claim->standing.state != STATE_OPEN)
		return fail(err, FAILED, "%s is %s already", claim->id,
			state_name(claim->standing.state));
	if (close->state == STATE_SETTLED)
		return check_settled(act, claim, err);
	return close->successor ? check_successor(act, claim, err) : 0;
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct close *close = act->own;
	struct context *context = act->context;
	struct claim *successor;

	entry->state = close->state;
	if (close->state == STATE_SETTLED)
		entry->verdict =
			act->verdict ? act->verdict : claim->standing.verdict;
	if (!close->successor)
		return 0;
	if (ledger_claim(&context->ledger, context->arena, close->successor,
		    &successor, err) < 0)
		return -1;
	entry->successor = successor->id;
	return 0;
}

static int close_run(struct context *context, struct error *err)
{
	struct close close = { NULL, NULL, NULL, false, STATE_OPEN };
	struct act act = { .context = context,
		.kind = ENTRY_CLOSE,
		.check = check,
		.fill = fill,
		.own = &close };
	const struct option options[] = {
		{ .name = "as",
			.value = "END",
			.help = "settled, retired or superseded",
			.text = &close.as,
			.choices = ends },
		{ .name = "by-claim",
			.value = "ID",
			.help = "the claim that supersedes it",
			.text = &close.successor },
		{ .name = "verdict",
			.value = "VERDICT",
			.help = "the final one of what is settled, if not the "
				"one that stands",
			.text = &close.verdict_given },
		{ .name = "early",
			.help = "settle it before the day on which it resolves",
			.flag = &close.early },
		ACT_NOTE_OPTION(act, "why"),
		ACT_BY_OPTION(act, "who closes it"),
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (act_open(&act, options, true, err) < 0 ||
		read_options(&act, &close, err) < 0 ||
		act_record(&act, err) < 0)
		return -1;
	act_answer(&act, NULL);
	act_hint(&act);
	return 0;
}

const struct command command_close = {
	.name = "close",
	.arguments = "ID --as END --note TEXT",
	.summary = "Ends a claim's reviews: settled, retired or superseded",
	.examples = { "vigil close AM-162 --as settled --note 'The year is "
		      "over.' --early",
		"vigil close AM-162 --as superseded --by-claim AM-163 --note "
		"Sharper." },
	.run = close_run,
};
