/* review_keys.c - what one can do with a claim in vigil review. */
#include "review_keys.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "browser.h"
#include "check.h"
#include "context.h"
#include "editor.h"
#include "error.h"
#include "file.h"
#include "history.h"
#include "ledger.h"
#include "query.h"
#include "renderers.h"
#include "review_record.h"
#include "review_session.h"
#include "verdict.h"
#include "view.h"

/* ---- what each key does ---- */

typedef int press_fn(struct turn *turn, struct error *err);

static int press_holding(struct turn *turn, struct error *err)
{
	return review_judge(turn, HOLDING, err);
}

static int press_partial(struct turn *turn, struct error *err)
{
	return review_judge(turn, PARTIAL, err);
}

static int press_not_holding(struct turn *turn, struct error *err)
{
	return review_judge(turn, NOT_HOLDING, err);
}

static int press_skip(struct turn *turn, struct error *err)
{
	(void)err;
	turn->item->answer = ANSWER_SKIPPED;
	turn->session->shown = NULL;
	return 0;
}

static int press_open(struct turn *turn, struct error *err)
{
	return browser_open(turn->session->context, turn->claim->sources, err);
}

static int press_log(struct turn *turn, struct error *err)
{
	struct context *context = turn->session->context;
	struct history history;
	struct view view;

	if (context_view(context, &view, err) < 0 ||
		ledger_history(&context->ledger, context->arena, turn->claim,
			&history, err) < 0)
		return -1;
	view_add(&view, turn->claim, &history);
	context_render(context, renderer_named("table")->pages, &view);
	return 0;
}

/* A file's schedule is recorded as soon as it is read. Problems are printed
 * now, and once more at the end. */
static int press_edit(struct turn *turn, struct error *err)
{
	struct context *context = turn->session->context;
	struct ledger *ledger = &context->ledger;
	const char *file = turn->claim->file;
	int result;

	if (turn->session->dry_run)
		return fail(err, FAILED, "a dry run edits nothing");
	fflush(context->out);
	turn->session->shown = NULL;
	if (editor_run(ledger_path_of(context->arena, ledger, file), err) < 0 ||
		ledger_refresh(ledger, err) < 0)
		return -1;
	result = check_file(context, file, err);
	context->problems_told = false;
	return result < 0 && err->code != INVALID ? -1 : 0;
}

static int press_quit(struct turn *turn, struct error *err)
{
	(void)err;
	turn->session->is_over = true;
	return 0;
}

static press_fn press_help;

/* ---- the keys ---- */

/* A key is the first letter of its word; more of it may be typed. */
static const struct key {
	const char *word, *help;
	press_fn *press;
} keys[] = {
	{ "holding", "Holding: still supported by evidence", press_holding },
	{ "partial", "Partial: one substantive part was revised",
		press_partial },
	{ "not holding", "Not holding: falsified or overtaken",
		press_not_holding },
	{ "skip", "skip it: it stays due", press_skip },
	{ "open", "open its sources in the browser", press_open },
	{ "log", "look at all of it, with the whole history", press_log },
	{ "edit", "edit its file", press_edit },
	{ "defer", "defer it: to a later day, and why", review_defer },
	{ "undo", "undo what this session recorded last", review_undo },
	{ "quit", "quit", press_quit },
	{ "?", "show this", press_help },
};

enum { KEYS = sizeof(keys) / sizeof(*keys) };

static int press_help(struct turn *turn, struct error *err)
{
	size_t i;

	(void)err;
	for (i = 0; i < KEYS; i++)
		fprintf(turn->session->context->out, "%c  %s\n", *keys[i].word,
			keys[i].help);
	return 0;
}

const char *review_key_names(struct arena *arena)
{
	const char *names = "";
	size_t i;

	for (i = 0; i < KEYS; i++)
		names = arena_printf(
			arena, "%s%s%c", names, i ? "," : "", *keys[i].word);
	return names;
}

/* Who types something else may want help. */
int review_press(struct turn *turn, const char *typed, struct error *err)
{
	size_t i, length = strlen(typed);

	if (length == 0)
		return 0;
	for (i = 0; i < KEYS; i++) {
		if (strncasecmp(keys[i].word, typed, length) == 0)
			return keys[i].press(turn, err);
	}
	return press_help(turn, err);
}
