/* render_page.c - one claim whole, for people. */
#include <string.h>

#include "date.h"
#include "grid.h"
#include "renderers.h"

enum { TEXT_COLUMNS = 80 };

static const char indent[] = "  ", margin[] = "              ";

static size_t width_of(const struct view *view)
{
	if (view->columns && view->columns < TEXT_COLUMNS)
		return (size_t)view->columns;
	return TEXT_COLUMNS;
}

/* A line that only a terminal breaks. */
static void write_line(FILE *out, const struct view *view, const char *before,
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

static void write_text(FILE *out, const struct view *view, const char *text)
{
	fprintf(out, "%s\n",
		text_wrap(view->arena, text, indent, width_of(view)));
}

/* A short fact behind its label; nothing where it is unknown. */
static void write_fact(
	FILE *out, const struct view *view, const char *label, const char *fact)
{
	const char *lines;

	if (!fact)
		return;
	lines = text_wrap(view->arena, text_squeeze(view->arena, fact), margin,
		width_of(view));
	fprintf(out, "%-*s%s\n", (int)sizeof(margin) - 1, label,
		lines + sizeof(margin) - 1);
}

static void write_day(
	FILE *out, const struct view *view, const char *label, long date)
{
	if (date != NO_DATE)
		write_fact(out, view, label, date_shown(view->arena, date));
}

static void write_list(FILE *out, const struct view *view, const char *label,
	const struct texts *list)
{
	size_t i;

	for (i = 0; i < list->count; i++)
		write_fact(out, view, i == 0 ? label : "", list->items[i]);
}

static void write_facts(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	write_fact(out, view, "schedule",
		view_reason(view->arena, &claim->standing));
	write_day(out, view, "resolves", claim->resolves);
	write_day(out, view, "published", claim->published);
	write_day(out, view, "revised", claim->revised);
	write_fact(out, view, "drafted by", claim->drafted_by);
	write_fact(out, view, "signed off by", claim->signed_off_by);
	write_fact(out, view, "owner", claim->owner);
	write_fact(out, view, "topic", claim->topic);
	write_list(out, view, "tags", &claim->tags);
	write_list(out, view, "related", &claim->related);
	write_list(out, view, "supersedes", &claim->supersedes);
	write_fact(out, view, "article", claim->article.title);
	write_fact(out, view, claim->article.title ? "" : "article",
		claim->article.url);
	if (claim->article.minutes)
		write_fact(out, view, "",
			arena_printf(view->arena, "%d minutes to read",
				claim->article.minutes));
	write_fact(out, view, "file", claim->file);
}

static void write_source(
	FILE *out, const struct view *view, const struct source *source)
{
	struct arena *arena = view->arena;

	if (source->title)
		write_text(out, view, source->title);
	fprintf(out, "%s%s\n", indent, text_printable(arena, source->url));
	if (source->accessed != NO_DATE)
		fprintf(out, "%saccessed %s\n", indent,
			date_shown(arena, source->accessed));
	if (source->archive)
		fprintf(out, "%sarchived %s\n", indent,
			text_printable(arena, source->archive));
	if (source->note)
		write_text(out, view, source->note);
}

static void write_sources(
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

static void write_texts(FILE *out, const struct view *view, const char *heading,
	const struct texts *texts)
{
	size_t i;

	if (texts->count)
		fprintf(out, "\n%s\n", heading);
	for (i = 0; i < texts->count; i++)
		write_text(out, view, texts->items[i]);
}

static const char *next_named(
	const struct view *view, const struct entry *entry)
{
	if (entry->next_review == NO_DATE || entry->kind == ENTRY_POSTPONE)
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
	write_line(out, view, indent, line);
}

static void write_event(
	FILE *out, const struct view *view, const struct event *event)
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

static void write_history(
	FILE *out, const struct view *view, const struct history *history)
{
	size_t i;

	if (history->count)
		fputs("\nHistory\n", out);
	for (i = 0; i < history->count; i++)
		write_event(out, view, &history->events[i]);
}

/* A block of YAML ends in a newline. */
static void write_notes(FILE *out, const struct view *view, const char *notes)
{
	size_t length = strlen(notes);

	while (length > 0 && notes[length - 1] == '\n')
		length--;
	write_text(out, view, arena_copy_bytes(view->arena, notes, length));
}

static void write_page(
	FILE *out, const struct view *view, const struct view_row *row)
{
	const struct claim *claim = row->claim;

	write_line(out, view, "",
		arena_printf(view->arena, "%s  %s", claim->id, row->title));
	write_line(out, view, "",
		view_strip(view->arena, &claim->standing, view->today));
	putc('\n', out);
	write_text(out, view, claim->claim);
	putc('\n', out);
	write_facts(out, view, row);
	write_sources(out, view, claim->sources);
	write_texts(out, view, "Triggers", &claim->triggers);
	if (claim->notes) {
		fputs("\nNotes\n", out);
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
