/* show.c - vigil show: one claim whole. */
#include "show.h"

#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "filter.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "renderers.h"
#include "view.h"

static int add_page(struct context *context, struct view *view, const char *id,
	struct error *err)
{
	struct arena *arena = context->arena;
	struct history *history = arena_alloc(arena, sizeof(*history));
	struct claim *claim;

	if (ledger_claim(&context->ledger, arena, id, &claim, err) < 0 ||
		ledger_history_checked(
			&context->ledger, arena, claim, history, err) < 0)
		return -1;
	view_add(view, claim, history);
	return 0;
}

static int show_run(struct context *context, struct error *err)
{
	const char *format = "table";
	const struct option options[] = { FORMAT_OPTION(format), { 0 } };
	struct view view;
	size_t i;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count == 0)
		return fail(err, USAGE, "which claim? Give its id");
	if (context_open(context, LEDGER_READ, err) < 0 ||
		context_view(context, &view, err) < 0)
		return -1;
	for (i = 0; i < context->words.count; i++) {
		if (add_page(context, &view, context->words.items[i], err) < 0)
			return -1;
	}
	context_render(context, renderer_named(format)->pages, &view);
	return 0;
}

const struct command command_show = {
	.name = "show",
	.arguments = "ID...",
	.summary = "Shows claims whole: text, sources, schedule and history",
	.examples = { "vigil show AM-162", "vigil show AM-162 --format json" },
	.run = show_run,
};
