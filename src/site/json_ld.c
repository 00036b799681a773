/* json_ld.c - a claim's page in the words of schema.org (JSON-LD). A claim of
 * one's own is no ClaimReview: that is for claims of others. */
#include "json_ld.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "html.h"
#include "json_members.h"
#include "markup.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"
#include "site_word.h"
#include "text_stream.h"
#include "text_utf8.h"

/* ---- members: what is not known is left out ---- */

static void write_text(FILE *out, const struct site_page *page,
	const char *name, const char *text)
{
	if (text)
		json_text(out, name, text_printable(page->arena, text));
}

static void write_publication(FILE *out, const struct site *site,
	const struct site_page *page, const char *name)
{
	json_name(out, name);
	json_text(out, "{@type", "Organization");
	write_text(out, page, "name", site_name(site));
	write_text(out, page, "url", site->look->url);
	putc('}', out);
}

static void write_appearance(FILE *out, const struct site_page *page)
{
	const struct article *article = &page->claim->article;

	if (!article->url || !html_is_link(article->url))
		return;
	json_name(out, "appearance");
	json_text(out, "{@type", "Article");
	write_text(out, page, "name", article->title);
	write_text(out, page, "url", article->url);
	putc('}', out);
}

static void write_claim(
	FILE *out, const struct site *site, const struct site_page *page)
{
	json_name(out, "mainEntity");
	json_text(out, "{@type", "Claim");
	write_text(out, page, "identifier", page->row->id);
	write_text(out, page, "text", page->row->claim);
	write_publication(out, site, page, "author");
	json_date(out, page->arena, "datePublished", page->row->published);
	write_appearance(out, page);
	putc('}', out);
}

static void write_site(
	FILE *out, const struct site *site, const struct site_page *page)
{
	json_name(out, "isPartOf");
	json_text(out, "{@type", "WebSite");
	write_text(out, page, "name", site_name(site));
	write_text(out, page, "url", site->look->url);
	putc('}', out);
}

/* ---- the whole ---- */

static void write_page(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	const char *url = site->look->url;

	json_text(out, "{@context", "https://schema.org");
	json_text(out, "@type", "WebPage");
	if (url)
		json_text(out, "url",
			arena_printf(page->arena, "%s%s", url, page->path));
	write_text(out, page, "name",
		arena_printf(page->arena, "%s: %s", row->id, row->title));
	json_text(out, "inLanguage", site_language(site));
	json_date(out, page->arena, "datePublished", row->published);
	json_date(out, page->arena, "dateModified", row->changed);
	json_date(out, page->arena, "lastReviewed", row->reviewed);
	write_publication(out, site, page, "reviewedBy");
	write_claim(out, site, page);
	write_site(out, site, page);
	putc('}', out);
}

const char *json_ld(struct arena *arena, const struct site *site,
	const struct site_page *page)
{
	struct text_stream whole, safe;
	const char *text;

	text_stream_open(&whole);
	write_page(whole.out, site, page);
	text = text_stream_close(&whole, arena);
	text_stream_open(&safe);
	markup_json(safe.out, text);
	return text_stream_close(&safe, arena);
}
