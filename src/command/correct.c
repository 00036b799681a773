/* correct.c - vigil correct: appends a correction. */
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "date.h"

static const char *const kinds[] = { "factual", "wording", "source", "scope",
	NULL };

struct correct {
	struct context *context;
	const char *note_given, *about, *by_given;
	bool accept_text;
	const char *by, *note, *draft;
};

/* The text that the file has now takes the place of the one that stands. */
static int accept_text(struct correct *correct, const struct claim *claim,
	struct entry *entry, struct error *err)
{
	struct context *context = correct->context;
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

static int record(struct correct *correct, const char *id, struct error *err)
{
	struct context *context = correct->context;
	struct arena *arena = context->arena;
	struct entries entries = { NULL, 0 };
	struct entry *entry = arena_alloc(arena, sizeof(*entry));
	struct claim *claim;

	if (ledger_begin(&context->ledger, correct->draft, err) < 0 ||
		ledger_claim(&context->ledger, arena, id, &claim, err) < 0)
		return -1;
	entry->claim = claim->id;
	entry->kind = ENTRY_CORRECTION;
	entry->on = context->today;
	entry->published = entry->next_review = NO_DATE;
	entry->by = correct->by;
	entry->note = correct->note;
	entry->about = correct->about;
	if (correct->accept_text && accept_text(correct, claim, entry, err) < 0)
		return -1;
	entries_add(arena, &entries, entry);
	if (ledger_record(&context->ledger, &entries, err) < 0)
		return -1;
	fprintf(context->out, "%s  correction recorded\n", claim->id);
	if (entry->was)
		fprintf(context->out, "%s  %s\n", claim->id,
			text_printable(arena, text_difference(arena, entry->was,
						      entry->text)));
	fputs("undo with: vigil undo\n", context->out);
	return 0;
}

static int take_note(struct correct *correct, const char *id, struct error *err)
{
	struct context *context = correct->context;
	struct claim *claim;

	if (ledger_claim(&context->ledger, context->arena, id, &claim, err) < 0)
		return -1;
	if (claim->standing.state == STATE_DRAFT)
		return fail(err, FAILED,
			"%s is a draft; change its file as you like",
			claim->id);
	if (reviewer_name(context, correct->by_given, &correct->by, err) < 0)
		return -1;
	return note_take(context, correct->note_given,
		note_template(context, claim, claim->standing.verdict),
		&correct->note, &correct->draft, err);
}

static int correct_claim(struct correct *correct, struct error *err)
{
	struct context *context = correct->context;
	const char *id = context->words.items[0];

	if (take_note(correct, id, err) < 0 || record(correct, id, err) < 0)
		return note_keep(correct->draft, err);
	if (correct->draft)
		unlink(correct->draft);
	return 0;
}

static int correct_run(struct context *context, struct error *err)
{
	struct correct correct = { .context = context };
	const struct option options[] = {
		{ .name = "note",
			.value = "TEXT",
			.help = "what was wrong; alone, or as -, it is read "
				"from the editor or standard input",
			.text = &correct.note_given,
			.bare = true },
		{ .name = "kind",
			.value = "KIND",
			.help = "factual, wording, source or scope",
			.text = &correct.about,
			.choices = kinds },
		{ .name = "accept-text",
			.help = "let the text that the file has now stand",
			.flag = &correct.accept_text },
		{ .name = "by",
			.value = "NAME",
			.help = "who corrects",
			.text = &correct.by_given },
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE, "give the id of one claim");
	if (!correct.note_given)
		return fail(
			err, USAGE, "a correction needs a note; add --note");
	if (context_open(context, LEDGER_WRITE, err) < 0)
		return -1;
	return correct_claim(&correct, err);
}

const struct command command_correct = {
	.name = "correct",
	.arguments = "ID --note TEXT",
	.summary = "Appends a correction, or accepts a changed text",
	.run = correct_run,
};
