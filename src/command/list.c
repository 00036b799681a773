/* list.c - vigil list: all claims. */
#include "list.h"

#include "claim.h"
#include "context.h"
#include "error.h"
#include "filter.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "view.h"
#include "view_order.h"

static int list_run(struct context *context, struct error *err)
{
	struct filter filter = { 0 };
	const char *format = "table", *sort = NULL;
	const struct option options[] = {
		{ .name = "sort",
			.value = "ORDER",
			.help = "by next, reviewed, topic or, as without it, "
				"id",
			.text = &sort,
			.choices = view_order_names },
		FORMAT_OPTION(format),
		FILTER_OPTIONS(filter),
		{ 0 },
	};
	struct claim_query query;
	struct claim *claim;
	struct view view;

	if (context_options(context, options, err) < 0 ||
		filter_query(context, &filter, renderer_named(format), &query,
			err) < 0)
		return -1;
	query.is_brief = !query.with_lists;
	if (context_open(context, LEDGER_READ, err) < 0 ||
		context_view(context, &view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, &query, &claim,
			err) < 0)
		return -1;
	view.heading = HEADING_LIST;
	for (; claim; claim = claim->next)
		view_add(&view, claim, NULL);
	if (sort)
		view_order(&view, sort);
	context_render(context, renderer_named(format)->claims, &view);
	return 0;
}

const struct command command_list = {
	.name = "list",
	.arguments = "[FILTER]",
	.summary = "Lists all claims, or those that FILTER leaves",
	.examples = { "vigil list --verdict partial",
		"vigil list prices --format csv >prices.csv" },
	.run = list_run,
};
