/* render_json.c - everything, for programs. The members and their order are
 * part of what scripts rely on. */
#include "render_json.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "history.h"
#include "json_keys.h"
#include "json_members.h"
#include "problem.h"
#include "standing.h"
#include "verdict.h"
#include "view.h"

enum { SCHEMA = 1 };

/* What only some kinds of entry have. */
static void detail_members(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	json_text(out, "proposed",
		entry->draft ? verdict_token(entry->verdict) : NULL);
	json_flag(out, "awaiting_signoff", event->awaits);
	json_text(out, "dissenter", entry->from);
	json_flag(out, "material", entry->material);
	json_list(out, "weighed", &entry->weighed);
	json_text(
		out, "answered_by", event->answer ? event->answer->hash : NULL);
	json_text(out, "state", entry->state ? state_name(entry->state) : NULL);
	json_text(out, "successor", entry->successor);
	json_date(out, arena, "resolves", entry->resolves);
	json_number(out, "cadence", entry->cadence != 0, entry->cadence);
}

static void event_members(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	json_date(out, arena, "on", entry->on);
	json_text(out, "from", verdict_token(event->from));
	json_text(out, "verdict", verdict_token(event->to));
	json_text(out, "by", entry->by);
	json_text(out, "note", entry->note);
	json_list(out, "evidence", &entry->evidence);
	json_date(out, arena, "next_review", entry->next_review);
	json_text(out, "hash", entry->hash);
	json_flag(out, "undone", event->undone);
	json_text(out, "detail", event_words(arena, event));
	detail_members(out, arena, event);
}

static void history_member(
	FILE *out, struct arena *arena, const struct history *history)
{
	size_t i;

	json_name(out, "verdict_history");
	putc('[', out);
	for (i = 0; i < history->count; i++) {
		if (i > 0)
			putc(',', out);
		json_text(out, "{kind",
			entry_kind_name(history->events[i].entry->kind));
		event_members(out, arena, &history->events[i]);
		putc('}', out);
	}
	putc(']', out);
}

/* From the id to the verdict, these are the names of the reference
 * publication's own claim API. */
static void judged_members(
	FILE *out, struct arena *arena, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;

	json_text(out, "{id", claim->id);
	json_text(out, "title", claim_title(arena, claim));
	json_text(out, "claim", claim->claim);
	json_text(out, "article_url", claim->article.url);
	json_text(out, "topic", claim->topic);
	json_date(out, arena, "pub_date", claim->published);
	json_date(out, arena, "last_reviewed", standing->reviewed);
	json_date(out, arena, "next_review", standing->due.date);
	json_text(out, "verdict", verdict_token(standing->verdict));
	json_text(out, "state", state_name(standing->state));
}

static void claim_object(
	FILE *out, struct arena *arena, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	judged_members(out, arena, claim);
	json_number(out, "cadence", claim->cadence != 0, claim->cadence);
	json_number(out, "days_late", row->is_scheduled, row->days_late);
	json_date(out, arena, "resolves", claim->resolves);
	json_text(out, "owner", claim->owner);
	json_text(out, "drafted_by", claim->drafted_by);
	json_text(out, "signed_off_by", claim->signed_off_by);
	json_list(out, "tags", &claim->tags);
	json_sources(out, arena, claim->sources);
	json_text(out, "file", claim->file);
	json_text(out, "reading", reading_name(claim->reading));
	json_flag(out, "awaiting_signoff", claim->standing.awaits);
	json_number(out, "open_dissents", true, claim->standing.dissents);
	json_text(out, "successor", claim->standing.successor);
	if (row->history)
		history_member(out, arena, row->history);
	json_other_keys(out, arena, claim);
	putc('}', out);
}

static void problems_member(FILE *out, const struct problems *problems)
{
	const struct problem *problem = problems->first;

	json_name(out, "problems");
	putc('[', out);
	for (; problem; problem = problem->next) {
		fputs(problem == problems->first ? "\n" : ",\n", out);
		json_text(out, "{file", problem->file);
		json_number(
			out, "line", problem->at.line > 0, problem->at.line);
		json_number(out, "column", problem->at.column > 0,
			problem->at.column);
		json_text(out, "message", problem->message);
		putc('}', out);
	}
	fputs(problems->first ? "\n]" : "]", out);
}

/* Each item is on a line of its own, for diff and grep. */
static void open_document(FILE *out, const struct view *view, const char *items)
{
	json_number(out, "{schema", true, SCHEMA);
	json_date(out, view->arena, "today", view->today);
	json_name(out, items);
	putc('[', out);
}

static void close_document(FILE *out, const struct view *view, size_t items)
{
	fputs(items ? "\n]" : "]", out);
	problems_member(out, &view->problems);
	fputs("}\n", out);
}

void json_claims(FILE *out, const struct view *view)
{
	size_t i;

	open_document(out, view, "claims");
	for (i = 0; i < view->count; i++) {
		fputs(i ? ",\n" : "\n", out);
		claim_object(out, view->arena, &view->rows[i]);
	}
	close_document(out, view, view->count);
}

void json_event(FILE *out, struct view *view, const struct view_event *shown)
{
	json_text(out, "{id", shown->claim);
	json_text(out, "kind", entry_kind_name(shown->event->entry->kind));
	event_members(out, view->arena, shown->event);
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

	open_document(out, view, "entries");
	view->texts.each(view->texts.context, list_text, &listing);
	close_document(out, view, listing.count);
}

void json_weeks(FILE *out, const struct view *view)
{
	size_t i;

	open_document(out, view, "weeks");
	for (i = 0; i < view->week_count; i++) {
		const struct view_week *week = &view->weeks[i];

		fputs(i ? ",\n" : "\n", out);
		json_date(out, view->arena, "{from", week->from);
		json_date(out, view->arena, "until", week->until);
		json_number(out, "count", true, (long)week->ids.count);
		json_list(out, "claims", &week->ids);
		putc('}', out);
	}
	close_document(out, view, view->week_count);
}

void json_moves(FILE *out, const struct view *view)
{
	size_t i;

	open_document(out, view, "moves");
	for (i = 0; i < view->move_count; i++) {
		const struct claim *claim = view->moves[i].claim;

		fputs(i ? ",\n" : "\n", out);
		json_text(out, "{id", claim->id);
		json_text(out, "title", claim_title(view->arena, claim));
		json_date(out, view->arena, "from", claim->standing.due.date);
		json_date(out, view->arena, "to", view->moves[i].to);
		putc('}', out);
	}
	close_document(out, view, view->move_count);
}
