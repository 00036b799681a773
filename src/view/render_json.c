/* render_json.c - everything, for programs. The members and their order are
 * part of what scripts rely on. */
#include <string.h>

#include "date.h"
#include "json.h"
#include "renderers.h"

enum { SCHEMA = 1 };

/* Writes `"name":`, with a comma before all but the first member. */
static void name(FILE *out, const char *text)
{
	bool is_first = *text == '{';

	fputs(is_first ? "{" : ",", out);
	json_safe_string(out, is_first ? text + 1 : text);
	putc(':', out);
}

static void text_member(FILE *out, const char *key, const char *text)
{
	name(out, key);
	json_safe_string(out, text);
}

static void date_member(
	FILE *out, struct arena *arena, const char *key, long date)
{
	text_member(out, key, date_iso(arena, date));
}

/* An unknown number is null. */
static void number_member(
	FILE *out, const char *key, bool is_known, long number)
{
	name(out, key);
	if (is_known)
		fprintf(out, "%ld", number);
	else
		fputs("null", out);
}

static void flag_member(FILE *out, const char *key, bool flag)
{
	name(out, key);
	fputs(flag ? "true" : "false", out);
}

static void list_member(FILE *out, const char *key, const struct texts *list)
{
	size_t i;

	name(out, key);
	putc('[', out);
	for (i = 0; i < list->count; i++) {
		if (i > 0)
			putc(',', out);
		json_safe_string(out, list->items[i]);
	}
	putc(']', out);
}

static void sources_member(
	FILE *out, struct arena *arena, const struct source *source)
{
	const struct source *first = source;

	name(out, "sources");
	putc('[', out);
	for (; source; source = source->next) {
		if (source != first)
			putc(',', out);
		text_member(out, "{title", source->title);
		text_member(out, "url", source->url);
		date_member(out, arena, "accessed", source->accessed);
		text_member(out, "archive", source->archive);
		text_member(out, "note", source->note);
		putc('}', out);
	}
	putc(']', out);
}

/* What only some kinds of entry have. */
static void detail_members(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	text_member(out, "proposed",
		entry->draft ? verdict_token(entry->verdict) : NULL);
	flag_member(out, "awaiting_signoff", event->awaits);
	text_member(out, "dissenter", entry->from);
	flag_member(out, "material", entry->material);
	list_member(out, "weighed", &entry->weighed);
	text_member(
		out, "answered_by", event->answer ? event->answer->hash : NULL);
	text_member(
		out, "state", entry->state ? state_name(entry->state) : NULL);
	text_member(out, "successor", entry->successor);
	date_member(out, arena, "resolves", entry->resolves);
	number_member(out, "cadence", entry->cadence != 0, entry->cadence);
}

static void event_members(
	FILE *out, struct arena *arena, const struct event *event)
{
	const struct entry *entry = event->entry;

	date_member(out, arena, "on", entry->on);
	text_member(out, "from", verdict_token(event->from));
	text_member(out, "verdict", verdict_token(event->to));
	text_member(out, "by", entry->by);
	text_member(out, "note", entry->note);
	list_member(out, "evidence", &entry->evidence);
	date_member(out, arena, "next_review", entry->next_review);
	text_member(out, "hash", entry->hash);
	flag_member(out, "undone", event->undone);
	text_member(out, "detail", event_words(arena, event));
	detail_members(out, arena, event);
}

static void history_member(
	FILE *out, struct arena *arena, const struct history *history)
{
	size_t i;

	name(out, "verdict_history");
	putc('[', out);
	for (i = 0; i < history->count; i++) {
		if (i > 0)
			putc(',', out);
		text_member(out, "{kind",
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

	text_member(out, "{id", claim->id);
	text_member(out, "title", claim_title(arena, claim));
	text_member(out, "claim", claim->claim);
	text_member(out, "article_url", claim->article.url);
	text_member(out, "topic", claim->topic);
	date_member(out, arena, "pub_date", claim->published);
	date_member(out, arena, "last_reviewed", standing->reviewed);
	date_member(out, arena, "next_review", standing->due.date);
	text_member(out, "verdict", verdict_token(standing->verdict));
	text_member(out, "state", state_name(standing->state));
}

static void claim_object(
	FILE *out, struct arena *arena, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	judged_members(out, arena, claim);
	number_member(out, "cadence", claim->cadence != 0, claim->cadence);
	number_member(out, "days_late", row->is_scheduled, row->days_late);
	date_member(out, arena, "resolves", claim->resolves);
	text_member(out, "owner", claim->owner);
	text_member(out, "drafted_by", claim->drafted_by);
	text_member(out, "signed_off_by", claim->signed_off_by);
	list_member(out, "tags", &claim->tags);
	sources_member(out, arena, claim->sources);
	text_member(out, "file", claim->file);
	text_member(out, "reading", reading_name(claim->reading));
	flag_member(out, "awaiting_signoff", claim->standing.awaits);
	number_member(out, "open_dissents", true, claim->standing.dissents);
	text_member(out, "successor", claim->standing.successor);
	if (row->history)
		history_member(out, arena, row->history);
	putc('}', out);
}

static void problems_member(FILE *out, const struct problems *problems)
{
	const struct problem *problem = problems->first;

	name(out, "problems");
	putc('[', out);
	for (; problem; problem = problem->next) {
		fputs(problem == problems->first ? "\n" : ",\n", out);
		text_member(out, "{file", problem->file);
		number_member(
			out, "line", problem->at.line > 0, problem->at.line);
		number_member(out, "column", problem->at.column > 0,
			problem->at.column);
		text_member(out, "message", problem->message);
		putc('}', out);
	}
	fputs(problems->first ? "\n]" : "]", out);
}

/* Each item stands on a line of its own, for diff and grep. */
static void open_document(FILE *out, const struct view *view, const char *items)
{
	number_member(out, "{schema", true, SCHEMA);
	date_member(out, view->arena, "today", view->today);
	name(out, items);
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

void json_events(FILE *out, const struct view *view)
{
	size_t i;

	open_document(out, view, "entries");
	for (i = 0; i < view->event_count; i++) {
		const struct view_event *shown = &view->events[i];

		fputs(i ? ",\n" : "\n", out);
		text_member(out, "{id", shown->claim);
		text_member(out, "kind",
			entry_kind_name(shown->event->entry->kind));
		event_members(out, view->arena, shown->event);
		putc('}', out);
	}
	close_document(out, view, view->event_count);
}

void json_weeks(FILE *out, const struct view *view)
{
	size_t i;

	open_document(out, view, "weeks");
	for (i = 0; i < view->week_count; i++) {
		const struct view_week *week = &view->weeks[i];

		fputs(i ? ",\n" : "\n", out);
		date_member(out, view->arena, "{from", week->from);
		date_member(out, view->arena, "until", week->until);
		number_member(out, "count", true, (long)week->ids.count);
		list_member(out, "claims", &week->ids);
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
		text_member(out, "{id", claim->id);
		text_member(out, "title", claim_title(view->arena, claim));
		date_member(out, view->arena, "from", claim->standing.due.date);
		date_member(out, view->arena, "to", view->moves[i].to);
		putc('}', out);
	}
	close_document(out, view, view->move_count);
}
