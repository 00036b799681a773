/* correct.c - vigil correct: appends a correction. */
#include "correct.h"

#include <stdbool.h>
#include <string.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "options.h"
#include "query.h"
#include "text_difference.h"
#include "text_utf8.h"
#include "verdict.h"

struct correct {
	const char *about;
	bool accept_text;
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

/* The text now in the file replaces the recorded one. */
static int accept_text(struct context *context, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	struct arena *arena = context->arena;
	struct history history;
	struct claim *fresh;

	if (ledger_history(&context->ledger, arena, claim, &history, err) < 0 ||
		ledger_read_claim(&context->ledger, arena, claim, &fresh, err) <
			0)
		return -1;
	entry->text = fresh->claim;
	entry->statement = arena_copy(arena, claim_statement(fresh).hex);
	entry->was_statement = history.statement;
	if (strcmp(entry->statement, entry->was_statement) == 0)
		return fail(err, FAILED,
			"%s: its text is the one that stands; there is nothing "
			"to accept",
			claim->id);
	if (strcmp(claim_statement(claim).hex, entry->was_statement) == 0)
		entry->was = claim->claim;
	return 0;
}

static int fill(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	const struct correct *correct = act->own;

	entry->about = correct->about;
	if (!correct->accept_text)
		return 0;
	return accept_text(act->context, claim, entry, err);
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
		{ .name = "accept-text",
			.help = "let the text that the file has now stand",
			.flag = &correct.accept_text },
		ACT_BY_OPTION(act, "who corrects"),
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
	.summary = "Appends a correction, or accepts a changed text",
	.run = correct_run,
};
