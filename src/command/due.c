/* due.c - vigil due: the claims whose review date has come. */
#include "due.h"

#include <stdbool.h>

#include "claim.h"
#include "context.h"
#include "due_count.h"
#include "error.h"
#include "filter.h"
#include "ledger.h"
#include "mail_record.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "text_utf8.h"
#include "tracked.h"
#include "view.h"

struct due_options {
	const char *within, *format;
	bool overdue, exit_code, quiet, count;
	struct filter filter;
};

int due_view(struct context *context, const struct claim_query *query,
	struct view *view, struct error *err)
{
	struct claim_query unsorted = *query;
	struct claim *claim;

	unsorted.in_any_order = true;
	if (context_view(context, view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, &unsorted,
			&claim, err) < 0)
		return -1;
	view->until = query->due_by;
	for (; claim; claim = claim->next)
		view_add(view, claim, NULL);
	view_order_due(view);
	return 0;
}

int due_heading(struct context *context, const struct claim_query *query,
	struct view *view, struct error *err)
{
	struct tracked tracked;

	if (ledger_tracked(&context->ledger, context->arena, query,
		    context->today, &tracked, err) < 0)
		return -1;
	view->heading = HEADING_DUE;
	view->asked = filter_asked(context->arena, query);
	view->tracked = tracked.open;
	view->dissents = tracked.dissents;
	view->drafts = tracked.drafts;
	view->planned = tracked.planned;
	view->upcoming = tracked.next;
	return 0;
}

static void print(struct context *context, const struct due_options *given,
	const struct view *view)
{
	if (given->count)
		due_count_write(context->out, view, given->overdue);
	else
		context_render(
			context, renderer_named(given->format)->claims, view);
}

/* Mail that does not come looks like mail that has nothing to say. */
static int show(struct context *context, const struct due_options *given,
	const struct view *view, struct error *err)
{
	const char *trouble;

	if (view->count || !given->quiet)
		print(context, given, view);
	if (ledger_mail_trouble(
		    &context->ledger, context->arena, &trouble, err) < 0)
		return -1;
	if (trouble)
		fprintf(context->messages, "vigil: %s\n",
			text_printable(context->arena, trouble));
	return 0;
}

/* What it says is worked out only where it is shown. */
static bool has_heading(const struct due_options *given)
{
	return !given->count && renderer_named(given->format)->has_heading;
}

static int list_due(struct context *context, const struct due_options *given,
	struct error *err)
{
	struct claim_query query;
	struct view view;

	if (filter_query(context, &given->filter, renderer_named(given->format),
		    &query, err) < 0 ||
		context_open(context, LEDGER_READ, err) < 0 ||
		context_until(context, given->overdue, given->within,
			&query.due_by, err) < 0)
		return -1;
	query.awaiting_too = !given->overdue;
	query.is_brief = !query.with_lists;
	if (due_view(context, &query, &view, err) < 0 ||
		(has_heading(given) &&
			due_heading(context, &query, &view, err) < 0) ||
		show(context, given, &view, err) < 0)
		return -1;
	if (given->exit_code && view.count)
		return fail(err, FAILED, "%s", "");
	return 0;
}

static int due_run(struct context *context, struct error *err)
{
	struct due_options given = { .format = "table" };
	const struct option options[] = {
		{ .name = "within",
			.value = "SPAN",
			.help = "also what falls due in 30d, 2w, 1m or by a "
				"date",
			.text = &given.within },
		{ .name = "overdue",
			.help = "only what was due before today",
			.flag = &given.overdue },
		{ .name = "exit-code",
			.help = "end with status 1 when something is listed",
			.flag = &given.exit_code },
		{ .name = "quiet",
			.letter = 'q',
			.help = "say nothing when nothing is due",
			.flag = &given.quiet },
		{ .name = "count",
			.help = "only how many, in one line, for a prompt",
			.flag = &given.count },
		FORMAT_OPTION(given.format),
		FILTER_OPTIONS(given.filter),
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	if (given.count && !renderer_named(given.format)->has_heading)
		return fail(err, USAGE, "--count goes without --format");
	return list_due(context, &given, err);
}

const struct command command_due = {
	.name = "due",
	.arguments = "[--within SPAN | --overdue] [FILTER]",
	.summary = "Lists the claims whose review date has come",
	.examples = { "vigil due --within 2w",
		"vigil due --owner Ann --topic tools" },
	.run = due_run,
};
