/* render_page.c - one claim whole, for people. */
#include "render_page.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "dissents.h"
#include "history.h"
#include "page_events.h"
#include "page_parts.h"
#include "text.h"
#include "view.h"

static void write_list(FILE *out, const struct view *view, const char *label,
	const struct texts *list)
{
	size_t i;

	for (i = 0; i < list->count; i++)
		page_fact(out, view, i == 0 ? label : "", list->items[i]);
}

static void write_facts(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	page_schedule(out, view, &claim->standing);
	page_day(out, view, "resolves", claim->resolves);
	page_day(out, view, "published", claim->published);
	page_day(out, view, "revised", claim->revised);
	page_fact(out, view, "drafted by", claim->drafted_by);
	page_fact(out, view, "signed off by", claim->signed_off_by);
	page_fact(out, view, "owner", claim_owner_shown(view->arena, claim));
	page_fact(out, view, "topic", claim->topic);
	write_list(out, view, "tags", &claim->tags);
	write_list(out, view, "related", &claim->related);
	write_list(out, view, "supersedes", &claim->supersedes);
	page_fact(out, view, "article", claim->article.title);
	page_fact(out, view, claim->article.title ? "" : "article",
		claim->article.url);
	if (claim->article.minutes)
		page_fact(out, view, "",
			arena_printf(view->arena, "%s to read",
				text_count(view->arena,
					(size_t)claim->article.minutes,
					"minute", "minutes")));
	page_fact(out, view, "file", claim->file);
}

/* A terminal has the newest first: it is what one looks for. */
static void write_history(
	FILE *out, const struct view *view, const struct history *history)
{
	size_t count = history->count, i;

	if (count)
		page_heading(out, view,
			view->columns ? "History, newest first" : "History");
	for (i = 0; i < count; i++)
		page_event(out, view,
			&history->events[view->columns ? count - 1 - i : i]);
}

/* A block of YAML ends in a newline. */
static void write_notes(FILE *out, const struct view *view, const char *notes)
{
	size_t length = strlen(notes);

	while (length > 0 && notes[length - 1] == '\n')
		length--;
	page_text(out, view, arena_copy_bytes(view->arena, notes, length));
}

/* Programs that read what a pipe gets find it as it always was. */
static void write_sections(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	if (view->columns)
		page_events(out, view, "Open dissents", row->history,
			event_is_open, row->history->count);
	else
		page_sources(out, view, claim->sources);
	page_texts(out, view, "Triggers", &claim->triggers);
	if (view->columns)
		page_sources(out, view, claim->sources);
}

static void write_page(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	page_head(out, view, row);
	write_facts(out, view, row);
	write_sections(out, view, row);
	if (claim->notes) {
		page_heading(out, view, "Notes");
		write_notes(out, view, claim->notes);
	}
	write_history(out, view, row->history);
}

void page_claims(FILE *out, const struct view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		if (i > 0)
			putc('\n', out);
		write_page(out, view, &view->rows[i]);
	}
}
