/* page_parts.c - what pages and cards are made of. */
#include "page_parts.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entry.h"
#include "entry_kinds.h"
#include "event.h"
#include "history.h"
#include "promise.h"
#include "standing.h"
#include "text.h"
#include "text_difference.h"
#include "text_layout.h"
#include "text_utf8.h"
#include "view.h"
#include "view_reason.h"

enum { TEXT_COLUMNS = 80 };

static const char indent[] = "  ", margin[] = "              ";

static size_t width_of(const struct view *view)
{
	if (view->columns && view->columns < TEXT_COLUMNS)
		return (size_t)view->columns;
	return TEXT_COLUMNS;
}

/* Only a terminal breaks it. */
static void page_line(FILE *out, const struct view *view, const char *before,
	const char *line)
{
	if (view->columns)
		fprintf(out, "%s\n",
			text_wrap(view->arena, line, before,
				(size_t)view->columns));
	else
		fprintf(out, "%s%s\n", before,
			text_printable(view->arena, line));
}

void page_text(FILE *out, const struct view *view, const char *text)
{
	fprintf(out, "%s\n",
		text_wrap(view->arena, text, indent, width_of(view)));
}

void page_head(FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	page_line(out, view, "",
		arena_printf(view->arena, "%s  %s", claim->id, row->title));
	page_line(out, view, "",
		view_strip(view->arena, &claim->standing, view->today));
	putc('\n', out);
	page_text(out, view, claim->claim);
	putc('\n', out);
}

void page_fact(
	FILE *out, const struct view *view, const char *label, const char *fact)
{
	const char *lines;

	if (fact)
		fact = text_squeeze(view->arena, fact);
	if (!fact || !*fact)
		return;
	lines = text_wrap(view->arena, fact, margin, width_of(view));
	fprintf(out, "%-*s%s\n", (int)sizeof(margin) - 1, label,
		lines + sizeof(margin) - 1);
}

void page_schedule(
	FILE *out, const struct view *view, const struct standing *standing)
{
	const struct promise *promise = &view->promise;

	page_fact(out, view, "schedule", view_reason(view, standing));
	if (promise->is_given)
		page_fact(out, view, "promised",
			arena_printf(view->arena, "every %s",
				promise_words(view->arena, promise)));
}

void page_day(FILE *out, const struct view *view, const char *label, long date)
{
	if (date != NO_DATE)
		page_fact(out, view, label, date_shown(view->arena, date));
}

static void write_source(
	FILE *out, const struct view *view, const struct source *source)
{
	struct arena *arena = view->arena;

	if (source->title)
		page_text(out, view, source->title);
	fprintf(out, "%s%s\n", indent, text_printable(arena, source->url));
	if (source->accessed != NO_DATE)
		fprintf(out, "%saccessed %s\n", indent,
			date_shown(arena, source->accessed));
	if (source->archive)
		fprintf(out, "%sarchived %s\n", indent,
			text_printable(arena, source->archive));
	if (source->note)
		page_text(out, view, source->note);
}

void page_sources(
	FILE *out, const struct view *view, const struct source *source)
{
	if (source)
		fputs("\nSources\n", out);
	for (; source; source = source->next) {
		write_source(out, view, source);
		if (source->next)
			putc('\n', out);
	}
}

void page_texts(FILE *out, const struct view *view, const char *heading,
	const struct texts *texts)
{
	size_t i;

	if (texts->count)
		fprintf(out, "\n%s\n", heading);
	for (i = 0; i < texts->count; i++)
		page_text(out, view, texts->items[i]);
}

static const char *next_named(
	const struct view *view, const struct entry *entry)
{
	bool is_named =
		entry->rule == REASON_NEVER || entry->rule == REASON_PINNED;

	if (entry->next_review == NO_DATE || entry->kind == ENTRY_POSTPONE ||
		entry->kind == ENTRY_REOPEN || !is_named)
		return NULL;
	return arena_printf(view->arena, "next %s",
		date_shown(view->arena, entry->next_review));
}

static void write_event_line(
	FILE *out, const struct view *view, const struct event *event)
{
	const struct entry *entry = event->entry;
	struct arena *arena = view->arena;
	const char *const parts[] = { event_words(arena, event), entry->by,
		next_named(view, entry) };
	const char *line = arena_printf(arena, "%s  %s",
		date_shown(arena, entry->on), entry_kind_name(entry->kind));
	const char *before = "  ";
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (!parts[i] || !*parts[i])
			continue;
		line = arena_printf(arena, "%s%s%s", line, before, parts[i]);
		before = " · ";
	}
	page_line(out, view, indent, line);
}

void page_event(FILE *out, const struct view *view, const struct event *event)
{
	const struct entry *entry = event->entry;
	struct arena *arena = view->arena;
	size_t i;

	write_event_line(out, view, event);
	if (entry->was)
		fprintf(out, "%s\n",
			text_wrap(arena,
				text_difference(arena, entry->was, entry->text),
				"    ", width_of(view)));
	if (entry->note)
		fprintf(out, "%s\n",
			text_wrap(arena, entry->note, "    ", width_of(view)));
	for (i = 0; i < entry->evidence.count; i++)
		fprintf(out, "    %s\n",
			text_printable(arena, entry->evidence.items[i]));
}
