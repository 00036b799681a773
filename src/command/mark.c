/* mark.c - vigil mark: records a review. */
#include "mark.h"

#include <stdio.h>

#include "act.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entry.h"
#include "error.h"
#include "judgement.h"
#include "ledger.h"
#include "mark_words.h"
#include "options.h"
#include "reviewer.h"
#include "text.h"

struct mark {
	const char *on_given, *next_given;
	struct judgement judgement;
};

/* ---- what was asked ---- */

/* Words that were typed without quotes behind --next or --on would seem to be
 * ids and verdict. */
static int check_days(
	struct context *context, const struct mark *mark, struct error *err)
{
	long day;

	if (mark->on_given &&
		context_date(context, "on", mark->on_given, &day, err) < 0)
		return -1;
	return mark->next_given ? context_date(context, "next",
					  mark->next_given, &day, err)
				: 0;
}

static int read_days(
	struct context *context, struct mark *mark, struct error *err)
{
	struct judgement *judgement = &mark->judgement;

	judgement->on = context->today;
	judgement->next = NO_DATE;
	if (mark->on_given && context_date(context, "on", mark->on_given,
				      &judgement->on, err) < 0)
		return -1;
	if (judgement->on > context->today)
		return fail(err, USAGE,
			"--on %s: is in the future; a review is of today or "
			"earlier, as \"3 days ago\" or \"last monday\"",
			date_iso(context->arena, judgement->on));
	if (mark->next_given && context_date(context, "next", mark->next_given,
					&judgement->next, err) < 0)
		return -1;
	if (mark->next_given && judgement->next <= judgement->on)
		return fail(err, USAGE,
			"--next %s: should be after the review of %s",
			date_iso(context->arena, judgement->next),
			date_iso(context->arena, judgement->on));
	return 0;
}

static int check_evidence(const struct texts *evidence, struct error *err)
{
	size_t i;

	for (i = 0; i < evidence->count; i++) {
		if (check_text("--evidence", evidence->items[i], err) < 0)
			return -1;
	}
	return 0;
}

/* ---- recording ---- */

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	return judgement_check(act, act->own, claim, err);
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	return judgement_fill(act, act->own, claim, entry, err);
}

static int mark_claims(struct act *act, struct mark *mark, struct error *err)
{
	struct context *context = act->context;

	if (check_days(context, mark, err) < 0 ||
		mark_words_read(context, &act->ids, &act->verdict, err) < 0 ||
		check_evidence(&mark->judgement.evidence, err) < 0 ||
		context_open(context, act->dry_run ? LEDGER_READ : LEDGER_WRITE,
			err) < 0 ||
		read_days(context, mark, err) < 0)
		return -1;
	mark->judgement.draft |= context->ledger.settings.needs_signoff;
	if (act_record(act, err) < 0)
		return mark_words_explain(&act->ids, err);
	judgement_answer(act, &mark->judgement);
	act_hint(act);
	return 0;
}

static int mark_run(struct context *context, struct error *err)
{
	struct mark mark = { 0 };
	struct act act = { .context = context,
		.kind = ENTRY_REVIEW,
		.check = check,
		.fill = fill,
		.own = &mark.judgement };
	const struct option options[] = {
		ACT_NOTE_OPTION(act, "what was found"),
		{ .name = "on",
			.value = "DATE",
			.help = "the day of the review, if not today",
			.text = &mark.on_given },
		{ .name = "next",
			.value = "DATE",
			.help = "the day of the next review, such as +30d",
			.text = &mark.next_given },
		ACT_BY_OPTION(act, "who judged"),
		KEY_OPTIONS(context),
		{ .name = "evidence",
			.value = "URL",
			.help = "what it rests on; may be repeated",
			.list = &mark.judgement.evidence },
		{ .name = "draft",
			.help = "let it count only once somebody else has "
				"signed it off",
			.flag = &mark.judgement.draft },
		{ .name = "dry-run",
			.help = "say what it would do, and record nothing",
			.flag = &act.dry_run },
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	return mark_claims(&act, &mark, err);
}

const struct command command_mark = {
	.name = "mark",
	.arguments = "ID... VERDICT",
	.summary =
		"Records a review: each claim is holding, partial or "
		"not-holding",
	.examples = { "vigil mark AM-162 partial --note 'Three of twelve "
		      "rose.' --next +30d",
		"vigil mark AM-162 AM-163 holding" },
	.run = mark_run,
};
