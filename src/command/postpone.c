/* postpone.c - vigil postpone: moves the next review to a later day. */
#include "postpone.h"

#include <stdbool.h>
#include <stddef.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "date_typed.h"
#include "entry.h"
#include "error.h"
#include "options.h"
#include "refuse.h"
#include "standing.h"
#include "text.h"
#include "text_utf8.h"

static int read_words(struct act *act, const char **typed, struct error *err)
{
	const struct texts *words = &act->context->words;

	if (words->count < 2)
		return fail(err, USAGE, "give one id or several, then the day");
	if (!act->note_given)
		return fail(err, USAGE, "it needs a note; add --note");
	act->ids = *words;
	*typed = words->items[--act->ids.count];
	return 0;
}

enum { DAY_WORDS = 3 };

/* Returns whether the last words are a day together. */
static bool is_day_of_several(const struct context *context, size_t count)
{
	const struct texts *words = &context->words;
	struct texts last = { words->items + words->count - count, count };
	struct error ignored;
	long day;

	return date_parse_typed(texts_joined(context->arena, &last, ' '),
		       context->today, &day, &ignored) == 0;
}

/* Says what may be meant where the last word is no day. */
static int refuse_day(
	struct context *context, const char *reason, struct error *err)
{
	const struct texts *words = &context->words;
	struct texts ids = { words->items + 1, words->count - 1 };
	struct error ignored;
	size_t count;
	long day;

	for (count = 2; count <= DAY_WORDS && count < words->count; count++) {
		if (is_day_of_several(context, count))
			return fail(err, USAGE,
				"a day of several words needs quotes");
	}
	if (date_parse_typed(words->items[0], context->today, &day, &ignored) <
		0)
		return fail(err, USAGE, "%s", reason);
	return fail(err, USAGE, "the day comes last: vigil postpone %s %s",
		text_printable(context->arena,
			texts_joined(context->arena, &ids, ' ')),
		text_printable(context->arena, words->items[0]));
}

static int read_day(struct context *context, const char *typed, long *day,
	struct error *err)
{
	struct error reason;

	if (date_parse_typed(typed, context->today, day, &reason) < 0)
		return refuse_day(context, reason.message, err);
	if (*day > context->today)
		return 0;
	return fail(err, USAGE, "%s is not after today",
		date_iso(context->arena, *day));
}

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	(void)act;
	return refuse_draft(claim, err) < 0 ? -1 : refuse_closed(claim, err);
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const long *day = act->own;

	(void)claim;
	(void)err;
	entry->next_review = *day;
	entry->rule = REASON_PINNED;
	return 0;
}

static int postpone_run(struct context *context, struct error *err)
{
	long day = NO_DATE;
	const char *typed = NULL;
	struct act act = { .context = context,
		.kind = ENTRY_POSTPONE,
		.check = check,
		.fill = fill,
		.own = &day };
	const struct option options[] = {
		ACT_NOTE_OPTION(act, "why"),
		ACT_BY_OPTION(act, "who postpones it"),
		KEY_OPTIONS(context),
		{ .name = "dry-run",
			.help = "say what it would do, and record nothing",
			.flag = &act.dry_run },
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		read_words(&act, &typed, err) < 0 ||
		context_open(context, act.dry_run ? LEDGER_READ : LEDGER_WRITE,
			err) < 0 ||
		read_day(context, typed, &day, err) < 0 ||
		act_record(&act, err) < 0)
		return -1;
	act_answer(&act, "postponed");
	act_hint(&act);
	return 0;
}

const struct command command_postpone = {
	.name = "postpone",
	.arguments = "ID... DATE --note TEXT",
	.summary = "Moves the next review to a later day",
	.examples = { "vigil postpone AM-162 AM-163 +2w --note 'Waits for the "
		      "census.'" },
	.run = postpone_run,
};
