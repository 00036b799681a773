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
#include "log_entries.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "text_stream.h"
#include "view.h"

struct log_options {
	const char *since, *until, *kind, *format;
	long first, last;
};

struct logging {
	struct context *context;
	struct log_options given;
	const struct renderer *renderer;
	struct view view;
	struct arena arena; /* of the claim at hand */
	long rank;          /* its own */
	int result;
	struct error err;
};

static bool is_wanted(
	const struct log_options *given, const struct entry *entry)
{
	return (given->first == NO_DATE || entry->on >= given->first) &&
	       (given->last == NO_DATE || entry->on <= given->last) &&
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

	logging->result = log_entries_each(
		&logging->context->ledger, row, writing, &logging->err);
}

static int gather(struct logging *logging, struct error *err)
{
	struct context *context = logging->context;
	struct claim *claim;

	if (log_entries_begin(&context->ledger, err) < 0)
		return -1;
	if (!context->words.count)
		return ledger_each_claim(
			&context->ledger, add_claim, logging, err);
	if (ledger_claim(&context->ledger, context->arena,
		    context->words.items[0], &claim, err) < 0)
		return -1;
	return add_claim(claim, logging, err);
}

static int print(struct logging *logging, struct error *err)
{
	logging->view.arena = logging->context->arena;
	logging->view.texts.each = each_text;
	logging->view.texts.context = logging;
	context_render(
		logging->context, logging->renderer->events, &logging->view);
	if (logging->result < 0)
		*err = logging->err;
	return logging->result;
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
		FORMAT_OPTION(given->format),
		{ 0 },
	};

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count > 1)
		return fail(err, USAGE, "one id at most");
	if (context_open(context, LEDGER_READ, err) < 0 ||
		read_days(context, given, err) < 0 ||
		context_view(context, &logging.view, err) < 0)
		return -1;
	logging.renderer = renderer_named(given->format);
	return gather(&logging, err) < 0 ? -1 : print(&logging, err);
}

const struct command command_log = {
	.name = "log",
	.arguments = "[ID]",
	.summary = "Lists the entries of the record, newest first",
	.examples = { "vigil log AM-162",
		"vigil log --since monday --kind review" },
	.run = log_run,
};
