/* forecast.c - vigil forecast: how many reviews fall in each coming week. */
#include "forecast.h"

#include <stddef.h>

#include "claim.h"
#include "context.h"
#include "error.h"
#include "filter.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "view.h"
#include "weeks.h"

enum { WEEKS = 13, WEEKS_MOST = 520 };

static int fill_view(struct context *context, const struct claim_query *query,
	long weeks, struct view *view, struct error *err)
{
	struct claim *claim;

	if (context_view(context, view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, query, &claim,
			err) < 0)
		return -1;
	view->asked = filter_asked(context->arena, query);
	for (; claim; claim = claim->next)
		view_add(view, claim, NULL);
	view_count_weeks(view, (size_t)weeks);
	return 0;
}

static int forecast_run(struct context *context, struct error *err)
{
	struct filter filter = { 0 };
	const char *format = "table", *given = NULL;
	const struct option options[] = {
		{ .name = "weeks",
			.value = "NUMBER",
			.help = "how many weeks, this one included; 13 unless "
				"given, 520 at most",
			.text = &given },
		FORMAT_OPTION(format),
		FILTER_OPTIONS(filter),
		{ 0 },
	};
	const struct renderer *renderer;
	struct claim_query query;
	struct view view;
	long weeks = WEEKS;

	if (context_options(context, options, err) < 0 ||
		context_number(
			context, "weeks", given, WEEKS_MOST, &weeks, err) < 0)
		return -1;
	renderer = renderer_named(format);
	if (filter_query(context, &filter, renderer, &query, err) < 0)
		return -1;
	query.with_lists = false; /* a week has ids alone */
	query.is_brief = true;
	if (context_open(context, LEDGER_READ, err) < 0 ||
		fill_view(context, &query, weeks, &view, err) < 0)
		return -1;
	context_render(context, renderer->weeks, &view);
	return 0;
}

const struct command command_forecast = {
	.name = "forecast",
	.arguments = "[--weeks NUMBER] [FILTER]",
	.summary = "Counts the reviews that fall in each coming week",
	.examples = { "vigil forecast --weeks 8",
		"vigil forecast --topic tools" },
	.run = forecast_run,
};
