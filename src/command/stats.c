/* stats.c - vigil stats: what a ledger adds up to. */
#include "stats.h"

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "filter.h"
#include "history.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "site_gather.h"
#include "stats_formats.h"
#include "text_stream.h"
#include "words.h"

struct asked {
	struct context *context;
	const struct claim *claims;
};

static int each_claim(
	void *context, site_visit_fn *visit, void *visiting, struct error *err)
{
	const struct asked *asked = context;
	const struct claim *claim = asked->claims;
	int result = 0;

	for (; claim && result == 0; claim = claim->next) {
		struct arena arena = { 0 };
		struct history history;

		result = ledger_history(
			&asked->context->ledger, &arena, claim, &history, err);
		if (result == 0)
			result = visit(visiting, &arena, claim, &history, err);
		arena_release(&arena);
	}
	return result;
}

/* Nothing of it is published, so addresses are no danger. */
static int write_stats(struct context *context, const struct claim *claims,
	const char *asked_for, stats_fn *write, struct error *err)
{
	const struct site_look look = { .name = context->ledger.settings.name,
		.today = context->today,
		.words = &words_english,
		.settings = { .has_addresses = true } };
	struct asked asked = { context, claims };
	const struct site_source source = { .each = each_claim,
		.context = &asked };
	struct stats_place place = { .arena = context->arena,
		.asked = asked_for,
		.columns = context->columns,
		.color = context->color };
	struct text_stream text;
	struct site site;
	const char *whole;

	if (site_gather(&site, context->arena, &look, &source, err) < 0 ||
		ledger_problems(&context->ledger, context->arena,
			&place.problems, err) < 0) {
		site_end(&site);
		return -1;
	}
	text_stream_open(&text);
	place.out = text.out;
	write(&place, &site);
	whole = text_stream_close(&text, context->arena);
	context_write(context, whole, text.length);
	site_end(&site);
	return 0;
}

static int stats_run(struct context *context, struct error *err)
{
	struct filter filter = { 0 };
	const char *format = "table";
	const struct option options[] = {
		{ .name = "format",
			.value = "FORMAT",
			.help = "table, json or csv",
			.text = &format,
			.choices = stats_formats },
		FILTER_OPTIONS(filter),
		{ 0 },
	};
	struct claim_query query;
	struct claim *claims;

	if (context_options(context, options, err) < 0 ||
		filter_query(context, &filter, renderer_named(format), &query,
			err) < 0)
		return -1;
	query.with_lists = false; /* they are counted in nothing */
	if (context_open(context, LEDGER_READ, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, &query, &claims,
			err) < 0)
		return -1;
	return write_stats(context, claims,
		filter_asked(context->arena, &query), stats_format(format),
		err);
}

const struct command command_stats = {
	.name = "stats",
	.arguments = "[FILTER]",
	.summary = "Counts what the record says of all claims, or of some",
	.examples = { "vigil stats --topic tools",
		"vigil stats --format json" },
	.run = stats_run,
};
