/* page_embed.c - how to show a claim elsewhere, on its page. */
#include "page_embed.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "embed.h"
#include "markup.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_strips.h"

static const struct {
	const char *label;
	const char *(*code)(struct arena *arena, const struct site *site,
		const struct site_row *row);
} ways[] = {
	{ "Card", embed_frame },
	{ "Badge, HTML", embed_badge },
	{ "Badge, Markdown", embed_badge_markdown },
	{ "Line, HTML", strip_markup },
	{ "Line, Markdown", strip_markdown },
};

void page_embed(
	FILE *out, const struct site *site, const struct site_page *page)
{
	size_t i;

	if (!site->look->url)
		return;
	fputs("<h2>Show it elsewhere</h2>\n<p class=\"m\">Card and badge are "
	      "kept up to date; a line stays as it is copied.</p>\n"
	      "<dl class=\"copy noprint\">\n",
		out);
	for (i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		markup_element(out, "dt", "", ways[i].label);
		fputs("<dd>", out);
		markup_element(out, "code", " dir=\"ltr\"",
			ways[i].code(page->arena, site, page->row));
		fputs("</dd>\n", out);
	}
	fputs("</dl>\n", out);
}
