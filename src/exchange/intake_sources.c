/* intake_sources.c - what foreign claims rest on. */
#include "intake_sources.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "foreign.h"
#include "foreign_names.h"
#include "intake.h"
#include "intake_reading.h"
#include "intake_values.h"
#include "text.h"
#include "web_url.h"

static struct source *add(struct intake_reading *reading)
{
	struct source **link = &reading->intake->claim.sources;

	while (*link)
		link = &(*link)->next;
	*link = arena_alloc(reading->foreign->arena, sizeof(**link));
	(*link)->accessed = NO_DATE;
	return *link;
}

/* Members of one item follow each other. */
static struct source *of_item(
	struct intake_reading *reading, const struct meaning *meaning)
{
	if (!reading->source || reading->source_item != meaning->item)
		reading->source = add(reading);
	reading->source_item = meaning->item;
	return reading->source;
}

/* ---- texts ---- */

static bool are_urls(struct arena *arena, const char *text)
{
	while (*text) {
		size_t length = strcspn(text, " ;");

		if (length > 0 &&
			!web_url_host(arena_copy_bytes(arena, text, length)))
			return false;
		text += length;
		text += strspn(text, " ;");
	}
	return true;
}

static void add_urls(struct intake_reading *reading, const char *text)
{
	while (*text) {
		size_t length = strcspn(text, " ;");

		add(reading)->url =
			arena_copy_bytes(reading->foreign->arena, text, length);
		text += length;
		text += strspn(text, " ;");
	}
}

/* A title may have its URL behind it, and that may be in brackets. */
static void add_titled(struct intake_reading *reading, const char *text)
{
	struct arena *arena = reading->foreign->arena;
	const char *last = strrchr(text, ' ');
	size_t length, title;
	struct source *source;

	if (!last) {
		add(reading)->url = text;
		return;
	}
	title = (size_t)(last - text);
	last += 1 + strspn(last + 1, "(<");
	length = strlen(last);
	while (length > 0 && strchr(")>.,", last[length - 1]))
		length--;
	last = arena_copy_bytes(arena, last, length);
	if (!web_url_host(last)) {
		add(reading)->title = text;
		return;
	}
	while (title > 0 && strchr(" :,-", text[title - 1]))
		title--;
	source = add(reading);
	source->title = arena_copy_bytes(arena, text, title);
	source->url = last;
}

static void take_line(struct intake_reading *reading, const char *line)
{
	if (are_urls(reading->foreign->arena, line))
		add_urls(reading, line);
	else
		add_titled(reading, line);
}

static void take_text(struct intake_reading *reading, const char *text)
{
	struct arena *arena = reading->foreign->arena;

	while (*text) {
		size_t length = strcspn(text, "\n");
		const char *line = text_squeeze(
			arena, arena_copy_bytes(arena, text, length));

		if (*line)
			take_line(reading, line);
		text += length;
		text += *text == '\n';
	}
}

/* ---- members ---- */

static bool is_among(const char *word, const char *const *words)
{
	while (*words && strcmp(*words, word) != 0)
		words++;
	return *words != NULL;
}

static bool take_member(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	static const char *const titles[] = { "title", "name", "publisher",
		NULL };
	static const char *const urls[] = { "url", "link", "href", NULL };
	static const char *const days[] = { "accessed", "date", "retrieved",
		NULL };
	static const char *const copies[] = { "archive", "archived",
		"archive_url", NULL };
	static const char *const notes[] = { "note", "notes", "quote", NULL };
	struct arena *arena = reading->foreign->arena;

	if (is_among(meaning->part, titles))
		of_item(reading, meaning)->title =
			text_squeeze(arena, cell->text);
	else if (is_among(meaning->part, urls))
		of_item(reading, meaning)->url = cell->text;
	else if (is_among(meaning->part, days))
		of_item(reading, meaning)->accessed =
			intake_date(reading, cell, cell->text);
	else if (is_among(meaning->part, copies))
		of_item(reading, meaning)->archive = cell->text;
	else if (is_among(meaning->part, notes))
		of_item(reading, meaning)->note =
			text_squeeze(arena, cell->text);
	else
		return false;
	return true;
}

bool intake_take_source(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning)
{
	if (*meaning->part)
		return take_member(reading, cell, meaning);
	take_text(reading, cell->text);
	return true;
}
