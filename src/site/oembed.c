/* oembed.c - what programs that embed pages are told (oEmbed 1.0). */
#include "oembed.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "embed.h"
#include "html.h"
#include "json_members.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"
#include "site_paths.h"
#include "text_utf8.h"

/* How long an answer may be kept, in seconds: a day. */
enum { CACHE_AGE = 86400 };

static const char *title_of(const struct site_page *page)
{
	const struct site_row *row = page->row;

	return text_printable(page->arena,
		arena_printf(page->arena, "%s: %s", row->id, row->title));
}

void oembed(FILE *out, const struct site *site, const struct site_page *page)
{
	json_text(out, "{version", "1.0");
	json_text(out, "type", "rich");
	json_text(out, "title", title_of(page));
	json_text(out, "provider_name",
		text_printable(page->arena, site_name(site)));
	json_text(out, "provider_url", site->look->url);
	json_number(out, "cache_age", true, CACHE_AGE);
	json_number(out, "width", true, EMBED_WIDTH);
	json_number(out, "height", true, embed_height(page->row));
	json_text(out, "html", embed_frame(page->arena, site, page->row));
	fputs("}\n", out);
}

void oembed_head(
	FILE *out, const struct site *site, const struct site_page *page)
{
	if (!site_has(site, "embed/%s.json"))
		return;
	fputs("<link rel=\"alternate\" type=\"application/json+oembed\" "
	      "href=\"",
		out);
	html_text(out, site->look->url);
	fprintf(out, "embed/%s.json\" title=\"", page->row->id);
	html_text(out, title_of(page));
	fputs("\">\n", out);
}
