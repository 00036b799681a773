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
#include "text_stream.h"
#include "view.h"

struct drawing {
	struct context *context;
	struct view view;
	struct claim *claims;
	int result;
	struct error err;
};

/* Only claims that are scheduled have a day in it, and need their history,
 * which goes with the claim. */
static int draw_claim(struct drawing *drawing, struct arena *arena,
	const struct claim *claim, const char **text)
{
	struct view view = drawing->view;
	struct history history;
	struct text_stream stream;

	*text = "";
	if (claim->standing.due.date == NO_DATE)
		return 0;
	if (ledger_history(&drawing->context->ledger, arena, claim, &history,
		    &drawing->err) < 0)
		return -1;
	view.arena = arena;
	view_add(&view, claim, &history);
	text_stream_open(&stream);
	calendar_rows(stream.out, &view);
	*text = text_stream_close(&stream, arena);
	return 0;
}

static void each_text(void *context, view_text_fn *row, void *writing)
{
	struct drawing *drawing = context;
	const struct claim *claim = drawing->claims;

	for (; claim && drawing->result == 0; claim = claim->next) {
		struct arena arena = { 0 };
		const char *text;

		drawing->result = draw_claim(drawing, &arena, claim, &text);
		if (drawing->result == 0)
			row(writing, text);
		arena_release(&arena);
	}
}

static int draw(struct context *context, const struct claim_query *query,
	struct error *err)
{
	struct drawing drawing = { .context = context };
	struct view *view = &drawing.view;

	if (context_view(context, view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, query,
			&drawing.claims, err) < 0)
		return -1;
	view->name = context->ledger.settings.name;
	view->texts.each = each_text;
	view->texts.context = &drawing;
	context_render(context, calendar_write, view);
	if (drawing.result < 0)
		*err = drawing.err;
	return drawing.result;
}

static int calendar_run(struct context *context, struct error *err)
{
	struct filter filter = { 0 };
	const struct option options[] = { FILTER_OPTIONS(filter), { 0 } };
	const struct renderer no_lists = { .shows_lists = false };
	struct claim_query query;

	if (context_options(context, options, err) < 0 ||
		filter_query(context, &filter, &no_lists, &query, err) < 0 ||
		context_open(context, LEDGER_READ, err) < 0)
		return -1;
	return draw(context, &query, err);
}

const struct command command_calendar = {
	.name = "calendar",
	.arguments = "[FILTER]",
	.summary = "Writes next reviews and days of resolving as iCalendar",
	.examples = { "vigil calendar >reviews.ics",
		"vigil calendar --owner Ann >ann.ics" },
	.run = calendar_run,
};
