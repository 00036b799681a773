/* page_parts.c - what pages and cards are made of. */
#include "page_parts.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "ink.h"
#include "parts.h"
#include "promise.h"
#include "standing.h"
#include "strip.h"
#include "text.h"
#include "text_layout.h"
#include "text_utf8.h"
#include "view.h"
#include "view_reason.h"

enum { TEXT_COLUMNS = 80 };

static const char indent[] = "  ", margin[] = "              ";

size_t page_width(const struct view *view)
{
	if (view->columns && view->columns < TEXT_COLUMNS)
		return (size_t)view->columns;
	return TEXT_COLUMNS;
}

void page_line(FILE *out, const struct view *view, const char *before,
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
		text_wrap(view->arena, text, indent, page_width(view)));
}

/* Weight does not go over the end of a line. */
static void write_weighty(FILE *out, const struct view *view, const char *text)
{
	while (*text) {
		size_t length = strcspn(text, "\n");

		ink_write(out, arena_copy_bytes(view->arena, text, length),
			INK_BOLD, view->color);
		putc('\n', out);
		text += length + (text[length] == '\n');
	}
}

static void page_title(FILE *out, const struct view *view, const char *title)
{
	const char *lines = text_printable(view->arena, title);

	if (view->columns)
		lines = text_wrap(
			view->arena, title, "", (size_t)view->columns);
	write_weighty(out, view, lines);
}

static void page_strip(
	FILE *out, const struct view *view, const struct claim *claim)
{
	struct parts parts = { .arena = view->arena };

	if (view->columns)
		strip_add(&parts, &claim->standing, view->today);
	else
		parts_add(&parts, INK_NONE,
			view_strip(view->arena, &claim->standing, view->today));
	parts_write(out, &parts, (size_t)view->columns, view->color);
}

void page_heading(FILE *out, const struct view *view, const char *heading)
{
	putc('\n', out);
	write_weighty(out, view, heading);
}

void page_head(FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	page_title(out, view,
		arena_printf(view->arena, "%s  %s", claim->id, row->title));
	page_strip(out, view, claim);
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
	lines = text_wrap(view->arena, fact, margin, page_width(view));
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
	if (source->url)
		fprintf(out, "%s%s\n", indent,
			text_printable(arena, source->url));
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
		page_heading(out, view, "Sources");
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
		page_heading(out, view, heading);
	for (i = 0; i < texts->count; i++)
		page_text(out, view, texts->items[i]);
}
