/* log.c - vigil log: the journal's entries, newest first. */
#include "log.h"

#include <stddef.h>

#include "context.h"
#include "date.h"
#include "entry_kinds.h"
#include "error.h"
#include "filter.h"
#include "ledger.h"
#include "log_entries.h"
#include "log_gather.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "view.h"

enum { LIMIT_MOST = 1000000 };

static int read_days(
	struct context *context, struct log_options *given, struct error *err)
{
	given->first = given->last = NO_DATE;
	if (given->since && context_date_back(context, "since", given->since,
				    &given->first, err) < 0)
		return -1;
	if (given->until && context_date_back(context, "until", given->until,
				    &given->last, err) < 0)
		return -1;
	return 0;
}

static void each_text(void *context, view_text_fn *row, void *writing)
{
	struct logging *logging = context;

	logging->result = log_entries_each(&logging->context->ledger,
		logging->given.limit, row, writing, &logging->err);
}

static int print(struct logging *logging, struct error *err)
{
	logging->view.arena = logging->context->arena;
	logging->view.texts.each = each_text;
	logging->view.texts.context = logging;
	logging->view.texts.are_some = logging->given.limit;
	context_render(
		logging->context, logging->renderer->events, &logging->view);
	if (logging->result < 0)
		*err = logging->err;
	return logging->result;
}

static int log_claims(struct logging *logging, struct error *err)
{
	struct context *context = logging->context;
	struct log_options *given = &logging->given;
	struct claim_query query;

	logging->renderer = renderer_named(given->format);
	if (context_number(context, "limit", given->limit_given, LIMIT_MOST,
		    &given->limit, err) < 0 ||
		filter_query(context, &given->filter, logging->renderer, &query,
			err) < 0)
		return -1;
	query.with_lists = false; /* an entry has none */
	if (context_open(context, LEDGER_READ, err) < 0 ||
		read_days(context, given, err) < 0 ||
		context_view(context, &logging->view, err) < 0 ||
		log_gather(logging, &query, err) < 0)
		return -1;
	return print(logging, err);
}

static int log_run(struct context *context, struct error *err)
{
	struct logging logging = { .context = context,
		.given = { .format = "table" } };
	struct log_options *given = &logging.given;
	const struct option options[] = {
		{ .name = "since",
			.value = "DATE",
			.help = "from that day on",
			.text = &given->since },
		{ .name = "until",
			.value = "DATE",
			.help = "up to that day",
			.text = &given->until },
		{ .name = "kind",
			.value = "KIND",
			.help = "only that kind: review, dissent, close, ...",
			.text = &given->kind,
			.choices = entry_kind_names(context->arena) },
		{ .name = "by",
			.value = "NAME",
			.help = "only what this name recorded, or a part of it",
			.text = &given->by },
		{ .name = "limit",
			.value = "NUMBER",
			.help = "only so many, the newest",
			.text = &given->limit_given },
		FORMAT_OPTION(given->format),
		FILTER_OPTIONS(given->filter),
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	return log_claims(&logging, err);
}

const struct command command_log = {
	.name = "log",
	.arguments = "[FILTER]",
	.summary = "Lists the entries of the record, newest first",
	.examples = { "vigil log AM-162",
		"vigil log --since monday --kind review" },
	.run = log_run,
};
