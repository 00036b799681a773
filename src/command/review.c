/* review.c - vigil review: what is due, one claim after the other. */
#include "review.h"

#include <stddef.h>
#include <stdio.h>

#include "act.h"
#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "due.h"
#include "editor.h"
#include "error.h"
#include "filter.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "refuse.h"
#include "renderers.h"
#include "review_session.h"
#include "review_turn.h"
#include "reviewer.h"
#include "view.h"

enum { LIMIT_MOST = 1000 };

static struct item *next_item(const struct session *session)
{
	size_t i;

	for (i = 0; i < session->count; i++) {
		if (session->items[i].answer == ANSWER_NONE)
			return &session->items[i];
	}
	return NULL;
}

static int run_session(struct session *session, struct error *err)
{
	struct item *item;
	int result = 0;

	while (result == 0 && !session->is_over && (item = next_item(session)))
		result = review_turn(session, item, err);
	return result;
}

static void write_summary(const struct session *session)
{
	static const char *const words[] = {
		[ANSWER_REVIEWED] = "reviewed",
		[ANSWER_POSTPONED] = "postponed",
		[ANSWER_SKIPPED] = "skipped",
		[ANSWER_MOOT] = "no longer due",
	};
	FILE *out = session->context->out;
	size_t counts[ANSWER_MOOT + 1] = { 0 }, i, answered = 0;
	int answer;

	for (i = 0; i < session->count; i++)
		counts[session->items[i].answer]++;
	fputc('\n', out);
	for (answer = ANSWER_REVIEWED; answer <= ANSWER_MOOT; answer++) {
		if (counts[answer])
			fprintf(out, "%s%zu %s", answered ? ", " : "",
				counts[answer], words[answer]);
		answered += counts[answer];
	}
	fprintf(out, "%s · %zu left\n", answered ? "" : "none reviewed",
		session->due - answered);
	if (session->dry_run)
		fputs("dry run: nothing was recorded\n", out);
	else if (session->step_count)
		fputs("undo the last with: vigil undo\n", out);
}

/* Whoever names a claim may review it before its day; but only one that has
 * reviews. */
static int find_named(struct session *session, struct error *err)
{
	struct context *context = session->context;
	struct claim *claim;
	struct error ignored;
	size_t i;

	for (i = 0; i < context->words.count; i++) {
		if (ledger_claim(&context->ledger, context->arena,
			    context->words.items[i], &claim, &ignored) < 0)
			continue;
		if (refuse_draft(claim, err) < 0 ||
			refuse_closed(claim, err) < 0)
			return -1;
		session->is_named = true;
	}
	return 0;
}

static void collect_items(
	struct session *session, const struct view *view, size_t limit)
{
	size_t i;

	session->due = session->count = view->count;
	if (limit && limit < session->count)
		session->count = limit;
	session->items = arena_alloc(session->context->arena,
		(session->count + 1) * sizeof(*session->items));
	for (i = 0; i < session->count; i++)
		session->items[i].id = view->rows[i].claim->id;
}

static void write_heading(const struct session *session, struct view view)
{
	struct context *context = session->context;

	if (view.count)
		view.upcoming = NULL;
	view.count = 0;
	renderer_named("table")->claims(context->out, &view);
	if (session->dry_run)
		fputs("dry run: nothing will be recorded\n", context->out);
	if (session->count)
		context_say(context,
			"the verdict: h, p or n; s skips, q quits, ? tells "
			"more");
}

static int review_claims(struct session *session, const struct filter *filter,
	const char *by, size_t limit, struct error *err)
{
	struct context *context = session->context;
	struct claim_query query;
	struct view view;
	int result;

	if (filter_query(context, filter, renderer_named("plain"), &query,
		    err) < 0 ||
		context_open(context,
			session->dry_run ? LEDGER_READ : LEDGER_WRITE,
			err) < 0 ||
		reviewer_name(context, by, &session->by, err) < 0)
		return -1;
	if (find_named(session, err) < 0)
		return -1;
	query.due_by = session->is_named ? NO_DATE : context->today;
	query.awaiting_too = true;
	if (due_view(context, &query, &view, err) < 0 ||
		due_heading(context, &query, &view, err) < 0)
		return -1;
	collect_items(session, &view, limit);
	write_heading(session, view);
	if (session->count == 0)
		return 0;
	result = run_session(session, err);
	write_summary(session);
	return result;
}

static int review_run(struct context *context, struct error *err)
{
	struct session session = { .context = context };
	struct filter filter = { 0 };
	const char *by = NULL, *limit_given = NULL;
	long limit = 0;
	const struct option options[] = {
		{ .name = "limit",
			.value = "NUMBER",
			.help = "only so many, the most urgent",
			.text = &limit_given },
		{ .name = "by",
			.value = "NAME",
			.help = "who judges",
			.text = &by },
		KEY_OPTIONS(context),
		{ .name = "dry-run",
			.help = "say what it would do, and record nothing",
			.flag = &session.dry_run },
		FILTER_OPTIONS(filter),
		{ 0 },
	};

	if (context_options(context, options, err) < 0 ||
		context_number(context, "limit", limit_given, LIMIT_MOST,
			&limit, err) < 0)
		return -1;
	if (!editor_has_user())
		return fail(err, USAGE,
			"it asks on a terminal, and there is none; `vigil due` "
			"lists and `vigil mark` records without one");
	return review_claims(&session, &filter, by, (size_t)limit, err);
}

const struct command command_review = {
	.name = "review",
	.arguments = "[--limit NUMBER] [--dry-run] [FILTER]",
	.summary = "Goes through what is due, or the claims that you name",
	.examples = { "vigil review", "vigil review --topic tools --limit 5" },
	.run = review_run,
};
