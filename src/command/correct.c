/* correct.c - vigil correct: appends a correction. */
#include "correct.h"

#include <stdbool.h>
#include <string.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "entry.h"
#include "error.h"
#include "file_entries.h"
#include "history.h"
#include "ids.h"
#include "options.h"
#include "query.h"
#include "settings.h"
#include "standing.h"
#include "text_difference.h"
#include "text_utf8.h"
#include "verdict.h"

struct correct {
	const char *about;
	bool accept;
};

static int check(
	const struct act *act, const struct claim *claim, struct error *err)
{
	(void)act;
	if (claim->standing.state != STATE_DRAFT)
		return 0;
	return fail(err, FAILED, "%s is a draft; change its file as you like",
		claim->id);
}

/* A date that follows from the schedule differs only where its review does. */
static bool names_other_day(
	const struct entry *file, const struct opening *opening)
{
	return file->next_review != opening->next_review &&
	       (file->rule == REASON_PINNED || opening->rule == REASON_PINNED ||
		       opening->rule == REASON_NEVER ||
		       file->on != opening->reviewed);
}

/* Where publications do not agree, all is accepted, also what agrees. */
static void accept_opening(struct entry *entry, const struct entry *file,
	const struct history *history)
{
	const struct opening *opening = &history->opening;
	const bool all = history->has_rivals;

	if (all || file->published != opening->published)
		entry->published = file->published;
	if (all || file->on != opening->reviewed)
		entry->reviewed = file->on;
	if (all || file->verdict != opening->verdict)
		entry->verdict = file->verdict;
	if (all || names_other_day(file, opening)) {
		entry->next_review = file->next_review;
		entry->rule = file->rule;
	}
}

static void accept_words(struct entry *entry, const struct entry *file,
	const struct claim *fresh, const char *stands,
	const struct history *history)
{
	if (!history->has_rivals &&
		(strcmp(file->statement, history->statement) == 0 ||
			strcmp(claim_statement_as_written(fresh).hex,
				history->statement) == 0))
		return;
	entry->text = file->text;
	entry->statement = file->statement;
	entry->was = stands;
	entry->was_statement = history->statement;
}

static bool accepts_anything(const struct entry *entry)
{
	return entry->text || entry->published != NO_DATE ||
	       entry->reviewed != NO_DATE || entry->verdict ||
	       entry->next_review != NO_DATE;
}

/* What the file has now takes the place of what stands. */
static int accept(struct context *context, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	struct arena *arena = context->arena;
	const struct circumstances circumstances = settings_circumstances(
		&context->ledger.settings, claim->topic, context->today);
	const struct entry *file;
	struct history history;
	struct claim *fresh;

	if (ledger_history(&context->ledger, arena, claim, &history, err) < 0 ||
		ledger_read_claim(&context->ledger, arena, claim, &fresh, err) <
			0)
		return -1;
	if (fresh->published == NO_DATE)
		return fail(err, FAILED,
			"%s: its file has no day of publication; what was "
			"published stays so: vigil close %s --as retired ends "
			"its reviews",
			claim->id, claim->id);
	file = entry_published(arena, fresh, &circumstances);
	accept_words(entry, file, fresh, claim_sentence(arena, claim->claim),
		&history);
	accept_opening(entry, file, &history);
	if (accepts_anything(entry))
		return 0;
	return fail(err, FAILED,
		"%s: its file says what the record says; there is nothing to "
		"accept",
		claim->id);
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct correct *correct = act->own;

	entry->about = correct->about;
	if (!correct->accept)
		return 0;
	return accept(act->context, claim, entry, err);
}

static void print_difference(const struct act *act)
{
	struct arena *arena = act->context->arena;
	const struct entry *entry = act->entries.items[0];

	if (entry->was)
		fprintf(act->context->out, "%s  %s\n", entry->claim,
			text_printable(arena, text_difference(arena, entry->was,
						      entry->text)));
}

static int correct_run(struct context *context, struct error *err)
{
	struct correct correct = { NULL, false };
	struct act act = { .context = context,
		.kind = ENTRY_CORRECTION,
		.check = check,
		.fill = fill,
		.own = &correct };
	const struct option options[] = {
		ACT_NOTE_OPTION(act, "what was wrong"),
		{ .name = "kind",
			.value = "KIND",
			.help = "factual, wording, source or scope",
			.text = &correct.about,
			.choices = entry_about_names },
		{ .name = "accept",
			.help = "let what the file says now stand: sentence, "
				"day, opening review",
			.flag = &correct.accept },
		ACT_BY_OPTION(act, "who corrects"),
		KEY_OPTIONS(context),
		{ 0 },
	};

	if (act_open(&act, options, true, err) < 0 || act_record(&act, err) < 0)
		return -1;
	act_answer(&act, "correction recorded");
	print_difference(&act);
	act_hint(&act);
	return 0;
}

const struct command command_correct = {
	.name = "correct",
	.arguments = "ID --note TEXT",
	.summary = "Appends a correction, or accepts what a file says now",
	.examples = { "vigil correct AM-162 --note 'The survey has 412 "
		      "answers, not 421.'" },
	.run = correct_run,
};
