/* log.c - vigil log: the journal's entries, newest first. */
#include "log.h"

#include <stdbool.h>
#include <string.h>

#include "claim.h"
#include "context.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "filter.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "view.h"

struct log_options {
	const char *since, *until, *kind, *format;
	long first, last;
};

static bool is_wanted(
	const struct log_options *given, const struct entry *entry)
{
	return (given->first == NO_DATE || entry->on >= given->first) &&
	       (given->last == NO_DATE || entry->on <= given->last) &&
	       (!given->kind ||
		       strcmp(given->kind, entry_kind_name(entry->kind)) == 0);
}

static int add_claim(struct context *context, const struct log_options *given,
	const struct claim *claim, struct view *view, struct error *err)
{
	struct history history;
	size_t i;

	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	for (i = 0; i < history.count; i++) {
		const struct event *event = &history.events[i];

		if (is_wanted(given, event->entry))
			view_add_event(view, claim->id, event);
	}
	return 0;
}

static int read_days(
	struct context *context, struct log_options *given, struct error *err)
{
	given->first = given->last = NO_DATE;
	if (given->since && context_date(context, "since", given->since,
				    &given->first, err) < 0)
		return -1;
	if (given->until && context_date(context, "until", given->until,
				    &given->last, err) < 0)
		return -1;
	return 0;
}

static int fill_view(struct context *context, const struct log_options *given,
	struct view *view, struct error *err)
{
	struct claim_query query = { .due_by = NO_DATE };
	struct claim *claim;
	int result;

	if (context->words.count)
		result = ledger_claim(&context->ledger, context->arena,
			context->words.items[0], &claim, err);
	else
		result = ledger_claims(
			&context->ledger, context->arena, &query, &claim, err);
	for (; result == 0 && claim; claim = claim->next)
		result = add_claim(context, given, claim, view, err);
	view_order_events(view);
	return result;
}

static int log_run(struct context *context, struct error *err)
{
	struct log_options given = { .format = "table" };
	const struct option options[] = {
		{ .name = "since",
			.value = "DATE",
			.help = "from that day on",
			.text = &given.since },
		{ .name = "until",
			.value = "DATE",
			.help = "up to that day",
			.text = &given.until },
		{ .name = "kind",
			.value = "KIND",
			.help = "only that kind: review, dissent, close, ...",
			.text = &given.kind,
			.choices = entry_kind_names(context->arena) },
		FORMAT_OPTION(given.format),
		{ 0 },
	};
	struct view view;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count > 1)
		return fail(err, USAGE, "one id at most");
	if (context_open(context, LEDGER_READ, err) < 0 ||
		read_days(context, &given, err) < 0 ||
		context_view(context, &view, err) < 0 ||
		fill_view(context, &given, &view, err) < 0)
		return -1;
	context_render(context, renderer_named(given.format)->events, &view);
	return 0;
}

const struct command command_log = {
	.name = "log",
	.arguments = "[ID]",
	.summary = "Lists the entries of the record, newest first",
	.run = log_run,
};
