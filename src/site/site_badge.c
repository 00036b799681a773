/* site_badge.c - the verdict of a claim, as a small picture (SVG). */
#include "site_badge.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_strip.h"
#include "site_word.h"
#include "text_width.h"
#include "verdict.h"
#include "words.h"
#include "xml.h"

/* White text is legible on each. */
static const char *const colors[VERDICTS] = {
	[VERDICT_NONE] = "#5a5853",
	[HOLDING] = "#24603f",
	[PARTIAL] = "#805300",
	[NOT_HOLDING] = "#9c2a1c",
};

/* Fonts differ: each text is told how wide to be, in pixels for a column. */
enum { COLUMN = 7, MARGIN = 7 };

static size_t width_of(const char *text)
{
	return text_width(text) * COLUMN;
}

/* What the parts of a badge are written in. */
struct badge {
	FILE *out;
	size_t width;
	bool is_from_right;
};

/* Writes a part that stands so far from where reading begins. Letters that join
 * stay joined where all of them are made wider. */
static void write_part(const struct badge *badge, size_t from,
	const char *color, const char *text)
{
	const size_t width = width_of(text), whole = width + (size_t)2 * MARGIN;
	const size_t left =
		badge->is_from_right ? badge->width - from - whole : from;

	fprintf(badge->out,
		"<rect x=\"%zu\" width=\"%zu\" height=\"20\" fill=\"%s\"/>\n"
		"<text x=\"%zu\" y=\"14\" textLength=\"%zu\"%s>",
		left, whole, color,
		left + MARGIN + (badge->is_from_right ? width : 0), width,
		badge->is_from_right
			? " direction=\"rtl\" lengthAdjust=\"spacingAndGlyphs\""
			: "");
	xml_text(badge->out, text);
	fputs("</text>\n", badge->out);
}

/* A copy of it may be kept for long: it has no day to come. */
static const char *words_of(struct arena *arena, const struct words *words,
	const struct site_row *row)
{
	struct strip_part parts[STRIP_PARTS];
	const size_t count = site_strip(row, parts);
	const size_t shown = row->overdue_since == NO_DATE ? 0 : count - 1;

	return arena_printf(arena, "%s · %s",
		words_verdict(words, row->verdict),
		site_strip_part(arena, words, &parts[shown]));
}

void site_badge(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	const char *words = words_of(page->arena, site->look->words, row);
	const size_t label = width_of(row->id) + (size_t)2 * MARGIN;
	const size_t width = label + width_of(words) + (size_t)2 * MARGIN;
	const struct badge badge = { out, width, site_is_from_right(site) };
	const enum verdict shown =
		row->overdue_since == NO_DATE ? row->verdict : VERDICT_NONE;

	fprintf(out,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"%s\" "
		"width=\"%zu\" "
		"height=\"20\" viewBox=\"0 0 %zu 20\" role=\"img\">\n<title>",
		site_language(site), width, width);
	xml_text(out, arena_printf(page->arena, "%s: %s", row->id, words));
	fputs("</title>\n<g fill=\"#fff\" font-family=\"Verdana,DejaVu "
	      "Sans,sans-serif\" font-size=\"11\">\n",
		out);
	write_part(&badge, 0, "#1b1b19", row->id);
	write_part(&badge, label, colors[shown], words);
	fputs("</g>\n</svg>\n", out);
}
