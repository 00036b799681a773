/* cite_styles.c - a citation as text. */
#include "cite_styles.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "citation.h"
#include "date.h"
#include "text_stream.h"
#include "words.h"

static const char *month_of(const struct citation *citation)
{
	return words_english.months[date_month(citation->on) - 1];
}

/* Returns the period that a text lacks, where it ends in none. */
static const char *period(const char *text, const char *signs)
{
	const size_t length = strlen(text);

	return length && strchr(signs, text[length - 1]) ? "" : ".";
}

static const char *behind(
	struct arena *arena, const char *space, const char *url)
{
	return url ? arena_printf(arena, "%s%s", space, url) : "";
}

static const char *apa(struct arena *arena, const struct citation *citation)
{
	return arena_printf(arena, "%s%s (%d, %s %d). %s [%s].%s",
		citation->author, period(citation->author, "."),
		date_year(citation->on), month_of(citation),
		date_day(citation->on), citation->title, citation->kind,
		behind(arena, " ", citation->url));
}

static const char *mla(struct arena *arena, const struct citation *citation)
{
	static const char *const short_months[] = { "Jan.", "Feb.", "Mar.",
		"Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
		"Dec." };

	return arena_printf(arena, "%s%s %s%s %d %s %d%s. %s.",
		citation->author, period(citation->author, "."),
		citation->title, period(citation->title, ".?!"),
		date_day(citation->on),
		short_months[date_month(citation->on) - 1],
		date_year(citation->on), behind(arena, ", ", citation->url),
		citation->kind);
}

/* Within quotation marks there are single ones. */
static const char *with_single_marks(struct arena *arena, const char *text)
{
	static const struct {
		const char *outer, *inner;
	} marks[] = { { "\"", "'" }, { "“", "‘" }, { "”", "’" } };
	enum { MARKS = sizeof(marks) / sizeof(*marks) };
	struct text_stream stream;
	size_t i;

	text_stream_open(&stream);
	for (; *text; text++) {
		for (i = 0; i < MARKS; i++) {
			if (strncmp(text, marks[i].outer,
				    strlen(marks[i].outer)) == 0)
				break;
		}
		if (i == MARKS) {
			putc(*text, stream.out);
			continue;
		}
		fputs(marks[i].inner, stream.out);
		text += strlen(marks[i].outer) - 1;
	}
	return text_stream_close(&stream, arena);
}

static const char *chicago(struct arena *arena, const struct citation *citation)
{
	const char *url = behind(arena, " ", citation->url);

	return arena_printf(arena, "%s%s “%s%s” %s, %s %d, %d.%s%s",
		citation->author, period(citation->author, "."),
		with_single_marks(arena, citation->title),
		period(citation->title, ".?!"), citation->kind,
		month_of(citation), date_day(citation->on),
		date_year(citation->on), url, *url ? "." : "");
}

const struct cite_style cite_styles[] = {
	{ "APA", apa },
	{ "MLA", mla },
	{ "Chicago", chicago },
	{ NULL, NULL },
};
