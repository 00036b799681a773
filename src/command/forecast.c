/* forecast.c - vigil forecast: how many reviews fall in each coming week. */
#include <stdlib.h>
#include <string.h>

#include "command.h"

enum { WEEKS_MOST = 520, WEEKS_DIGITS = 3 };

static int read_weeks(struct context *context, const char *given, size_t *weeks,
	struct error *err)
{
	size_t length = strlen(given);

	*weeks = 0;
	if (length <= WEEKS_DIGITS && strspn(given, "0123456789") == length)
		*weeks = strtoul(given, NULL, 10);
	if (*weeks >= 1 && *weeks <= WEEKS_MOST)
		return 0;
	return fail(err, USAGE,
		"--weeks %s: should be a whole number from 1 to %d",
		text_printable(context->arena, given), WEEKS_MOST);
}

static int fill_view(struct context *context, const struct claim_query *query,
	size_t weeks, struct view *view, struct error *err)
{
	struct claim *claim;

	if (context_view(context, view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, query, &claim,
			err) < 0)
		return -1;
	for (; claim; claim = claim->next)
		view_add(view, claim, NULL);
	view_count_weeks(view, weeks);
	return 0;
}

static int forecast_run(struct context *context, struct error *err)
{
	struct filter filter = { 0 };
	const char *format = "table", *given = "13";
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
	size_t weeks;

	if (context_options(context, options, err) < 0 ||
		read_weeks(context, given, &weeks, err) < 0)
		return -1;
	renderer = renderer_named(format);
	if (filter_query(context, &filter, renderer, &query, err) < 0)
		return -1;
	query.with_lists = false; /* a week has ids alone */
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
	.run = forecast_run,
};
