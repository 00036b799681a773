/* page_embed.c - how to show a claim elsewhere, on its page. */
#include "page_embed.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "embed.h"
#include "markup.h"
#include "markup_word.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_strips.h"
#include "words.h"

static const struct {
	enum word label;
	const char *format; /* what it is in */
	const char *(*code)(struct arena *arena, const struct site *site,
		const struct site_row *row);
} ways[] = {
	{ WORD_EMBED_CARD, "", embed_frame },
	{ WORD_EMBED_BADGE, "HTML", embed_badge },
	{ WORD_EMBED_BADGE, "Markdown", embed_badge_markdown },
	{ WORD_EMBED_LINE, "HTML", strip_markup },
	{ WORD_EMBED_LINE, "Markdown", strip_markdown },
};

void page_embed(
	FILE *out, const struct site *site, const struct site_page *page)
{
	size_t i;

	if (!site->look->url)
		return;
	fputs("<div class=\"noprint\">\n", out);
	markup_heading(out, site, WORD_EMBED);
	markup_paragraph(out, site, " class=\"m\"", WORD_EMBED_TEXT);
	fputs("<dl class=\"copy\">\n", out);
	for (i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		fputs("<dt>", out);
		markup_filled(out, site, page->arena, ways[i].label,
			FILL(AS_TEXT("format", ways[i].format)));
		fputs("</dt><dd dir=\"ltr\">", out);
		markup_element(out, "code", "",
			ways[i].code(page->arena, site, page->row));
		fputs("</dd>\n", out);
	}
	fputs("</dl>\n</div>\n", out);
}
