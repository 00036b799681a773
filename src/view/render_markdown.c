/* render_markdown.c - Markdown, for chats and forges: lists alone, which all of
 * them show. Ids are code, so that no forge takes them for its own. */
#include "render_markdown.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "heading.h"
#include "history.h"
#include "markdown_text.h"
#include "render_moves.h"
#include "render_weeks.h"
#include "view.h"
#include "view_texts.h"
#include "vouch.h"

/* The list below it needs an empty line. */
static void write_heading(FILE *out, const char *heading, size_t items)
{
	fputs("**", out);
	markdown_text(out, heading);
	fputs(items ? "**\n\n" : "**\n", out);
}

/* No id has a backtick in it. */
static void write_id(FILE *out, const char *id)
{
	fprintf(out, "`%s`", id);
}

static void write_part(FILE *out, const char *before, const char *text)
{
	if (!text || !*text)
		return;
	fputs(before, out);
	markdown_text(out, text);
}

static void write_claim(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	fputs("- ", out);
	write_id(out, claim->id);
	write_part(out, " ", row->title);
	write_part(out, " · ",
		view_strip(view->arena, &claim->standing, view->today));
	write_part(out, " · ", claim_owner_shown(view->arena, claim));
	putc('\n', out);
}

void markdown_claims(FILE *out, const struct view *view)
{
	size_t i;

	if (view->heading == HEADING_DUE)
		write_heading(out, table_heading(view), view->count);
	for (i = 0; i < view->count; i++)
		write_claim(out, view, &view->rows[i]);
}

static void write_event(FILE *out, struct arena *arena, const char *id,
	const struct event *event)
{
	const struct entry *entry = event->entry;

	fprintf(out, "- %s", date_shown(arena, entry->on));
	if (id) {
		fputs(" · ", out);
		write_id(out, id);
	}
	write_part(out, " · ", entry_kind_name(entry->kind));
	write_part(out, " · ", event_words(arena, event));
	if (entry->by)
		write_part(out, " · ",
			arena_printf(arena, "%s%s", entry->by,
				vouch_shown(event->vouch)));
	write_part(out, " · ", entry->note);
	putc('\n', out);
}

static void write_page(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct history *history = row->history;
	size_t i;

	fputs("## ", out);
	write_id(out, row->claim->id);
	write_part(out, " ", row->title);
	write_part(out, "\n\n> **Claim** · ", row->claim->claim);
	write_part(out, "\n\n**",
		view_strip(view->arena, &row->claim->standing, view->today));
	fputs("**\n\n", out);
	for (i = 0; i < history->count; i++)
		write_event(out, view->arena, NULL, &history->events[i]);
}

void markdown_pages(FILE *out, const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		if (i > 0)
			putc('\n', out);
		write_page(out, view, &view->rows[i]);
	}
}

void markdown_event(
	FILE *out, struct view *view, const struct view_event *shown)
{
	write_event(out, view->arena, shown->claim, shown->event);
}

void markdown_events(FILE *out, const struct view *view)
{
	view_write_texts(out, view);
}

void markdown_weeks(FILE *out, const struct view *view)
{
	size_t i, j;

	write_heading(out, weeks_heading(view), view->week_count);
	for (i = 0; i < view->week_count; i++) {
		const struct view_week *week = &view->weeks[i];

		fprintf(out, "- %s · %zu", date_shown(view->arena, week->from),
			week->ids.count);
		for (j = 0; j < week->ids.count; j++) {
			fputs(j ? " " : " · ", out);
			write_id(out, week->ids.items[j]);
		}
		putc('\n', out);
	}
}

void markdown_moves(FILE *out, const struct view *view)
{
	size_t i;

	write_heading(out, moves_heading(view), view->move_count);
	for (i = 0; i < view->move_count; i++) {
		const struct view_move *move = &view->moves[i];
		const struct claim *claim = move->claim;

		fputs("- ", out);
		write_id(out, claim->id);
		fprintf(out, " %s → %s",
			date_shown(view->arena, claim->standing.due.date),
			date_shown(view->arena, move->to));
		write_part(out, " · ", claim_title(view->arena, claim));
		putc('\n', out);
	}
}
