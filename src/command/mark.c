/* mark.c - vigil mark: records a review. */
#include <stdio.h>

#include "act.h"
#include "date.h"

struct mark {
	const char *on_given, *next_given;
	struct texts evidence;
	bool draft; /* it counts once somebody has signed it off */
	long on, next;
};

/* ---- what was asked ---- */

static int read_words(struct act *act, struct error *err)
{
	struct texts words = act->context->words;
	const char *last;

	if (words.count < 2)
		return fail(
			err, USAGE, "give one id or several, then the verdict");
	last = words.items[words.count - 1];
	act->verdict = verdict_parse(last);
	act->ids = words;
	act->ids.count--;
	if (act->verdict != VERDICT_NONE)
		return 0;
	return fail(err, USAGE,
		"%s: not a verdict; one of holding, partial, not-holding",
		text_printable(act->context->arena, last));
}

static int read_days(
	struct context *context, struct mark *mark, struct error *err)
{
	mark->on = context->today;
	mark->next = NO_DATE;
	if (mark->on_given &&
		context_date(context, "on", mark->on_given, &mark->on, err) < 0)
		return -1;
	if (mark->on > context->today)
		return fail(err, USAGE,
			"--on %s: is in the future; a review is made by then "
			"or earlier",
			date_iso(context->arena, mark->on));
	if (mark->next_given && context_date(context, "next", mark->next_given,
					&mark->next, err) < 0)
		return -1;
	if (mark->next_given && mark->next <= mark->on)
		return fail(err, USAGE,
			"--next %s: should be after the review of %s",
			date_iso(context->arena, mark->next),
			date_iso(context->arena, mark->on));
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

/* ---- what a claim allows ---- */

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	const struct standing *standing = &claim->standing;
	const struct mark *mark = act->own;
	struct arena *arena = act->context->arena;
	bool needs_note =
		act->verdict != HOLDING || act->verdict != standing->verdict;

	if (act_refuse_draft(claim, err) < 0)
		return -1;
	if (standing->state != STATE_OPEN)
		return fail(err, FAILED,
			"%s is %s; its reviews have ended, unless `vigil "
			"reopen` resumes them",
			claim->id, state_name(standing->state));
	if (mark->on < standing->reviewed)
		return fail(err, USAGE,
			"--on %s: %s was last reviewed on %s, after that",
			date_iso(arena, mark->on), claim->id,
			date_iso(arena, standing->reviewed));
	if (needs_note && !act->note_given)
		return fail(err, USAGE,
			"%s: a note is required for Partial, for Not holding, "
			"and when the verdict changes; add --note",
			claim->id);
	return 0;
}

/* ---- recording ---- */

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	struct context *context = act->context;
	const struct mark *mark = act->own;
	struct history history;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	entry->on = mark->on;
	entry->verdict = act->verdict;
	entry->next_review = mark->next;
	entry->draft = mark->draft;
	entry->evidence = mark->evidence;
	entry->weighed = history_open_dissents(context->arena, &history);
	entry->statement =
		arena_copy(context->arena, claim_statement(claim).hex);
	return 0;
}

static void answer(const struct act *act, const struct mark *mark)
{
	struct arena *arena = act->context->arena;
	size_t i;

	if (!mark->draft) {
		act_answer(act, NULL);
		act_hint(act);
		return;
	}
	act_answer(act, arena_printf(arena, "%s proposed",
				verdict_shown(act->verdict)));
	for (i = 0; !act->dry_run && i < act->entries.count; i++)
		fprintf(act->context->out,
			"somebody else signs it off with: vigil sign %s\n",
			act->entries.items[i]->claim);
	act_hint(act);
}

static int mark_claims(struct act *act, struct mark *mark, struct error *err)
{
	struct context *context = act->context;

	if (read_days(context, mark, err) < 0)
		return -1;
	mark->draft |= context->ledger.settings.needs_signoff;
	if (act_record(act, err) < 0)
		return -1;
	answer(act, mark);
	return 0;
}

static int mark_run(struct context *context, struct error *err)
{
	struct mark mark = { NULL, NULL, { NULL, 0 }, false, NO_DATE, NO_DATE };
	struct act act = { .context = context,
		.kind = ENTRY_REVIEW,
		.check = check,
		.fill = fill,
		.own = &mark };
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
		{ .name = "evidence",
			.value = "URL",
			.help = "what it rests on; may be repeated",
			.list = &mark.evidence },
		{ .name = "draft",
			.help = "let it count only once somebody else has "
				"signed it off",
			.flag = &mark.draft },
		{ .name = "dry-run",
			.help = "say what it would do, and record nothing",
			.flag = &act.dry_run },
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		read_words(&act, err) < 0 ||
		check_evidence(&mark.evidence, err) < 0 ||
		context_open(context, act.dry_run ? LEDGER_READ : LEDGER_WRITE,
			err) < 0)
		return -1;
	return mark_claims(&act, &mark, err);
}

const struct command command_mark = {
	.name = "mark",
	.arguments = "ID... VERDICT",
	.summary =
		"Records a review: each claim is holding, partial or "
		"not-holding",
	.run = mark_run,
};
