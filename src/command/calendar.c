/* calendar.c - vigil calendar: coming reviews, for calendar programs. */
#include "calendar.h"

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "error.h"
#include "filter.h"
#include "history.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "render_calendar.h"
#include "view.h"

/* Only claims that are scheduled have a day in it, and need their history. */
static int add_claim(struct context *context, const struct claim *claim,
	struct view *view, struct error *err)
{
	struct history *history;

	if (claim->standing.due.date == NO_DATE)
		return 0;
	history = arena_alloc(context->arena, sizeof(*history));
	if (ledger_history(
		    &context->ledger, context->arena, claim, history, err) < 0)
		return -1;
	view_add(view, claim, history);
	return 0;
}

static int fill_view(struct context *context, const struct claim_query *query,
	struct view *view, struct error *err)
{
	struct claim *claim;

	if (context_view(context, view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, query, &claim,
			err) < 0)
		return -1;
	view->name = context->ledger.settings.name;
	for (; claim; claim = claim->next) {
		if (add_claim(context, claim, view, err) < 0)
			return -1;
	}
	return 0;
}

static int calendar_run(struct context *context, struct error *err)
{
	struct filter filter = { 0 };
	const struct option options[] = { FILTER_OPTIONS(filter), { 0 } };
	struct claim_query query;
	struct view view;

	if (context_options(context, options, err) < 0 ||
		filter_query(context, &filter, &renderer_calendar, &query,
			err) < 0 ||
		context_open(context, LEDGER_READ, err) < 0 ||
		fill_view(context, &query, &view, err) < 0)
		return -1;
	context_render(context, renderer_calendar.claims, &view);
	return 0;
}

const struct command command_calendar = {
	.name = "calendar",
	.arguments = "[FILTER]",
	.summary = "Writes next reviews and days of resolving as iCalendar",
	.run = calendar_run,
};
