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
#include "known.h"
#include "ledger.h"
#include "log_entries.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "text_contains.h"
#include "text_stream.h"
#include "tracked.h"
#include "view.h"

enum { LIMIT_MOST = 1000000 };

struct log_options {
	const char *since, *until, *kind, *by, *limit_given, *format;
	long first, last, limit;
	struct filter filter;
};

struct logging {
	struct context *context;
	struct log_options given;
	const struct renderer *renderer;
	struct view view;
	struct arena arena; /* of the claim at hand */
	long rank;          /* its own */
	bool has_found;
	int result;
	struct error err;
};

static bool is_wanted(
	const struct log_options *given, const struct entry *entry)
{
	return (given->first == NO_DATE || entry->on >= given->first) &&
	       (given->last == NO_DATE || entry->on <= given->last) &&
	       (!given->by ||
		       (entry->by && text_contains(entry->by, given->by))) &&
	       (!given->kind ||
		       strcmp(given->kind, entry_kind_name(entry->kind)) == 0);
}

static int add_event(struct logging *logging, const struct claim *claim,
	const struct event *event, size_t place, struct error *err)
{
	struct view *view = &logging->view;
	const struct view_event shown = { claim->id, event };
	struct text_stream stream;
	const char *text;

	text_stream_open(&stream);
	logging->renderer->event(stream.out, view, &shown);
	text = text_stream_close(&stream, view->arena);
	logging->has_found = true;
	return log_entries_add(&logging->context->ledger, event->entry,
		logging->rank, (long)place, text, err);
}

/* All that is made of a claim goes with it: its texts stay on disk. */
static int add_claim(
	const struct claim *claim, void *context, struct error *err)
{
	struct logging *logging = context;
	struct arena *arena = &logging->arena;
	struct history history;
	size_t i;
	int result = ledger_history(
		&logging->context->ledger, arena, claim, &history, err);

	logging->rank++;
	logging->view.arena = arena;
	for (i = 0; result == 0 && i < history.count; i++) {
		if (is_wanted(&logging->given, history.events[i].entry))
			result = add_event(
				logging, claim, &history.events[i], i, err);
	}
	arena_release(arena);
	return result;
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

static void each_text(void *context, view_text_fn *row, void *writing)
{
	struct logging *logging = context;

	logging->result = log_entries_each(&logging->context->ledger,
		logging->given.limit, row, writing, &logging->err);
}

static int gather_some(struct logging *logging, const struct claim_query *query,
	struct error *err)
{
	struct context *context = logging->context;
	struct claim *claim;

	if (ledger_claims(
		    &context->ledger, context->arena, query, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		if (add_claim(claim, logging, err) < 0)
			return -1;
	}
	return 0;
}

/* All claims would need much memory; whose entries are found is known. */
static int gather(struct logging *logging, const struct claim_query *query,
	struct error *err)
{
	struct context *context = logging->context;
	struct ledger *ledger = &context->ledger;
	int result = log_entries_begin(ledger, err);

	if (result == 0)
		result = query_is_narrow(query)
				 ? gather_some(logging, query, err)
				 : ledger_each_claim(
					   ledger, add_claim, logging, err);
	if (result == 0 && !logging->has_found)
		result = ledger_check_known(ledger, context->arena,
			KNOWN_AUTHOR, logging->given.by, err);
	return result;
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
		gather(logging, &query, err) < 0)
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
	.run = log_run,
};
