/* spread.c - vigil spread: moves reviews away from days that have too many. */
#include "spread.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "date.h"
#include "dissents.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "filter.h"
#include "history.h"
#include "ledger.h"
#include "options.h"
#include "query.h"
#include "record.h"
#include "renderers.h"
#include "reviewer.h"
#include "spread_leave.h"
#include "spreading.h"
#include "standing.h"
#include "view.h"

enum { PER_DAY = 3, PER_DAY_MOST = 1000 };

struct spread {
	const char *by, *format, *away_given;
	bool apply;
	long most;
	struct leave leave;
	struct placing *placings;
	size_t count;
};

/* A review that a material dissent calls for is never postponed by machine. */
static int find_material(struct context *context, const struct claim *claim,
	bool *found, struct error *err)
{
	struct history history;
	size_t i;

	*found = false;
	if (claim->standing.dissents == 0)
		return 0;
	if (ledger_history(
		    &context->ledger, context->arena, claim, &history, err) < 0)
		return -1;
	for (i = 0; i < history.count; i++)
		*found |= event_is_open(&history.events[i]) &&
			  history.events[i].entry->material;
	return 0;
}

static int add_placing(struct context *context, struct spread *spreading,
	const struct claim *claim, struct error *err)
{
	struct placing *placing;
	bool is_material;

	if (claim->standing.due.date == NO_DATE)
		return 0;
	if (find_material(context, claim, &is_material, err) < 0)
		return -1;
	spreading->placings = arena_grow(context->arena, spreading->placings,
		spreading->count, sizeof(*placing));
	placing = &spreading->placings[spreading->count++];
	*placing = placing_of(
		claim, &context->ledger.settings.terms.promise, context->today);
	placing->stays |= is_material;
	return 0;
}

static int fill_view(struct context *context, struct spread *spreading,
	const struct claim_query *query, struct view *view, struct error *err)
{
	struct claim *claim;
	size_t i;

	if (context_view(context, view, err) < 0 ||
		ledger_claims(&context->ledger, context->arena, query, &claim,
			err) < 0)
		return -1;
	view->asked = filter_asked(context->arena, query);
	for (; claim; claim = claim->next) {
		if (add_placing(context, spreading, claim, err) < 0)
			return -1;
	}
	view->leave = spreading->away_given ? &spreading->leave : NULL;
	spread(context->arena, &context->ledger.settings.terms,
		spreading->placings, spreading->count, context->today,
		spreading->most, view->leave);
	for (i = 0; i < spreading->count; i++) {
		const struct placing *placing = &spreading->placings[i];

		if (placing->must_move)
			view_add_move(view, placing);
	}
	view_order_moves(view);
	view->most = spreading->most;
	view->has_moved = spreading->apply;
	return 0;
}

static const char *note_of(struct arena *arena, const struct view *view)
{
	const char *note =
		arena_printf(arena, "spread: at most %ld a day", view->most);

	if (!view->leave)
		return note;
	if (view->leave->from == view->leave->until)
		return arena_printf(arena, "%s, none on %s", note,
			date_iso(arena, view->leave->from));
	return arena_printf(arena, "%s, none from %s to %s", note,
		date_iso(arena, view->leave->from),
		date_iso(arena, view->leave->until));
}

static struct entries postponements(struct context *context,
	const struct spread *spreading, const struct view *view)
{
	struct arena *arena = context->arena;
	const char *note = note_of(arena, view);
	struct entries entries = { NULL, 0 };
	size_t i;

	for (i = 0; i < view->move_count; i++) {
		const struct view_move *move = &view->moves[i];
		struct entry *entry;

		if (move->to == NO_DATE)
			continue;
		entry = entry_new(
			arena, move->claim->id, ENTRY_POSTPONE, context->today);
		entry->by = spreading->by;
		entry->note = note;
		entry->next_review = move->to;
		entry->rule = REASON_PINNED;
		entries_add(arena, &entries, entry);
	}
	return entries;
}

static void write_hint(struct context *context, const struct spread *spreading,
	const struct entries *moves)
{
	if (moves->count == 0 || strcmp(spreading->format, "table") != 0)
		return;
	fputs(spreading->apply ? "undo with: vigil undo\n"
			       : "nothing was recorded; --apply records it\n",
		context->out);
}

/* What is recorded is worked out under the lock. */
static int spread_claims(struct context *context, struct spread *spreading,
	const struct claim_query *query, struct error *err)
{
	struct entries moves;
	struct view view;

	if (spreading->apply &&
		(reviewer_name(context, spreading->by, &spreading->by, err) <
				0 ||
			ledger_begin(&context->ledger, err) < 0))
		return -1;
	if (fill_view(context, spreading, query, &view, err) < 0)
		return -1;
	moves = postponements(context, spreading, &view);
	if (spreading->apply && moves.count &&
		ledger_record(&context->ledger, &moves, err) < 0)
		return -1;
	context_render(
		context, renderer_named(spreading->format)->moves, &view);
	write_hint(context, spreading, &moves);
	return 0;
}

static int open_and_spread(struct context *context, struct spread *spreading,
	struct claim_query *query, struct error *err)
{
	query->with_lists = false; /* a move has none */
	if (context_open(context, spreading->apply ? LEDGER_WRITE : LEDGER_READ,
		    err) < 0 ||
		leave_read(context, spreading->away_given, &spreading->leave,
			err) < 0)
		return -1;
	return spread_claims(context, spreading, query, err);
}

static int spread_run(struct context *context, struct error *err)
{
	struct spread spreading = { .format = "table", .most = PER_DAY };
	struct filter filter = { 0 };
	const char *most_given = NULL;
	const struct option options[] = {
		{ .name = "per-day",
			.value = "NUMBER",
			.help = "how many reviews a day may have; 3 unless "
				"given",
			.text = &most_given },
		{ .name = "away",
			.value = "FROM..TO",
			.help = "no review on these days",
			.text = &spreading.away_given },
		{ .name = "apply",
			.help = "record it, as postponements",
			.flag = &spreading.apply },
		{ .name = "by",
			.value = "NAME",
			.help = "who records it",
			.text = &spreading.by },
		KEY_OPTIONS(context),
		FORMAT_OPTION(spreading.format),
		FILTER_OPTIONS(filter),
		{ 0 },
	};
	struct claim_query query;

	if (context_options(context, options, err) < 0 ||
		context_number(context, "per-day", most_given, PER_DAY_MOST,
			&spreading.most, err) < 0 ||
		filter_query(context, &filter, renderer_named(spreading.format),
			&query, err) < 0)
		return -1;
	return open_and_spread(context, &spreading, &query, err);
}

const struct command command_spread = {
	.name = "spread",
	.arguments = "[--per-day NUMBER] [--away FROM..TO] [--apply] [FILTER]",
	.summary = "Moves reviews away from days that have too many",
	.examples = { "vigil spread",
		"vigil spread --away monday..+2w --apply" },
	.run = spread_run,
};
