/* render_json.c - everything, for programs. The members and their order are
 * part of what scripts rely on. */
#include "render_json.h"

#include <stdio.h>

#include "claim.h"
#include "entry_kinds.h"
#include "json_claim.h"
#include "json_event.h"
#include "json_members.h"
#include "view.h"

enum { SCHEMA = 1 };

/* Each item is on a line of its own, for diff and grep. */
void json_open(FILE *out, const struct view *view, const char *items)
{
	json_number(out, "{schema", true, SCHEMA);
	json_date(out, view->arena, "today", view->today);
	json_name(out, items);
	putc('[', out);
}

void json_items_end(FILE *out, size_t items)
{
	fputs(items ? "\n]" : "]", out);
}

void json_end(FILE *out, const struct view *view)
{
	json_problems(out, &view->problems);
	fputs("}\n", out);
}

void json_close(FILE *out, const struct view *view, size_t items)
{
	json_items_end(out, items);
	json_end(out, view);
}

void json_claims(FILE *out, const struct view *view)
{
	size_t i;

	json_open(out, view, "claims");
	for (i = 0; i < view->count; i++) {
		fputs(i ? ",\n" : "\n", out);
		json_claim(out, view->arena, &view->rows[i]);
	}
	json_close(out, view, view->count);
}

void json_event(FILE *out, struct view *view, const struct view_event *shown)
{
	json_text(out, "{id", shown->claim);
	json_text(out, "kind", entry_kind_name(shown->event->entry->kind));
	json_event_members(out, view->arena, shown->event);
	putc('}', out);
}

struct listing {
	FILE *out;
	size_t count;
};

static void list_text(void *context, const char *text)
{
	struct listing *listing = context;

	fputs(listing->count++ ? ",\n" : "\n", listing->out);
	fputs(text, listing->out);
}

void json_events(FILE *out, const struct view *view)
{
	struct listing listing = { out, 0 };

	json_open(out, view, "entries");
	view->texts.each(view->texts.context, list_text, &listing);
	json_close(out, view, listing.count);
}

void json_weeks(FILE *out, const struct view *view)
{
	size_t i;

	json_open(out, view, "weeks");
	for (i = 0; i < view->week_count; i++) {
		const struct view_week *week = &view->weeks[i];

		fputs(i ? ",\n" : "\n", out);
		json_date(out, view->arena, "{from", week->from);
		json_date(out, view->arena, "until", week->until);
		json_number(out, "count", true, (long)week->ids.count);
		json_list(out, "claims", &week->ids);
		putc('}', out);
	}
	json_close(out, view, view->week_count);
}

void json_moves(FILE *out, const struct view *view)
{
	size_t i;

	json_open(out, view, "moves");
	for (i = 0; i < view->move_count; i++) {
		const struct claim *claim = view->moves[i].claim;

		fputs(i ? ",\n" : "\n", out);
		json_text(out, "{id", claim->id);
		json_text(out, "title", claim_title(view->arena, claim));
		json_date(out, view->arena, "from", claim->standing.due.date);
		json_date(out, view->arena, "to", view->moves[i].to);
		putc('}', out);
	}
	json_close(out, view, view->move_count);
}
