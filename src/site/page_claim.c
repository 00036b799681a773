/* page_claim.c - the page of a claim. */
#include "page_claim.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "history.h"
#include "html.h"
#include "json_ld.h"
#include "markdown.h"
#include "markup.h"
#include "oembed.h"
#include "page.h"
#include "page_cite.h"
#include "page_contact.h"
#include "page_embed.h"
#include "page_facts.h"
#include "page_history.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "standing.h"
#include "text.h"
#include "timeline.h"

/* Below a heading of the page. */
enum { HEADINGS_IN_NOTES = 3 };

/* ---- what stands at its head ---- */

static void write_topic(FILE *out, const struct site_page *page)
{
	const struct site_row *row = page->row;

	fprintf(out, "<p class=\"id\">%s", row->id);
	if (row->topic) {
		fprintf(out, " · <a href=\"%stopic/%s.html\">", page->root,
			row->slug);
		html_text(out, row->topic);
		fputs("</a>", out);
	}
	fputs("</p>\n", out);
}

static void write_strip(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	const bool is_late = row->overdue_since != NO_DATE;
	const struct site_row *successor =
		row->successor ? site_find(site, row->successor) : NULL;

	fputs("<p class=\"strip\">", out);
	markup_verdict(out, row->verdict, is_late);
	fputs(" · ", out);
	markup_standing(out, page->arena, row);
	if (successor) {
		fputs(" by ", out);
		markup_claim(out, page->root, successor);
	}
	fputs("</p>\n", out);
	if (!is_late)
		return;
	fputs("<p class=\"note\">The review of this claim has been due since ",
		out);
	markup_day(out, page->arena, row->overdue_since);
	fputs(". Until it is made, the verdict is that of ", out);
	markup_day(out, page->arena, row->reviewed);
	fputs(".</p>\n", out);
}

/* ---- what its file says beside ---- */

static void write_source(
	FILE *out, const struct site_page *page, const struct source *source)
{
	fputs("<li>", out);
	if (source->url)
		markup_outside(out, source->url, source->title);
	else
		html_text(out, source->title ? source->title : "");
	if (source->accessed != NO_DATE) {
		fputs(", read ", out);
		markup_day(out, page->arena, source->accessed);
	}
	if (source->archive) {
		fputs(", ", out);
		markup_outside(out, source->archive, "archived");
	}
	if (source->note) {
		fputs(". ", out);
		html_text(out, source->note);
	}
	fputs("</li>\n", out);
}

static void write_sources(FILE *out, const struct site_page *page)
{
	const struct source *source = page->claim->sources;

	if (!source)
		return;
	fputs("<h2>Sources</h2>\n<ol class=\"src\">\n", out);
	for (; source; source = source->next)
		write_source(out, page, source);
	fputs("</ol>\n", out);
}

static void write_triggers(FILE *out, const struct site_page *page)
{
	const struct texts *triggers = &page->claim->triggers;
	size_t i;

	if (!triggers->count)
		return;
	fputs("<h2>What would bring the review forward</h2>\n<ul>\n", out);
	for (i = 0; i < triggers->count; i++) {
		markup_element(out, "li", "", triggers->items[i]);
		putc('\n', out);
	}
	fputs("</ul>\n", out);
}

static void write_notes(FILE *out, const struct site_page *page)
{
	if (!page->claim->notes)
		return;
	fputs("<h2>Commentary</h2>\n", out);
	markdown_write(out, page->claim->notes, HEADINGS_IN_NOTES);
}

/* ---- how to check it ---- */

static void write_check(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const size_t lines = page->history->count;

	fputs("<h2>Check it</h2>\n<p>The words of the claim have the SHA-256 "
	      "below, which each review of them names, and each entry names "
	      "the one before it",
		out);
	if (site_has(site, "claims/%s.jsonl"))
		fprintf(out, ": <a href=\"%s.jsonl\">%zu %s of the record</a>",
			page->row->id, lines,
			text_plural(lines, "line", "lines"));
	fprintf(out, ", <a href=\"%sverify.html\">how to check them</a>",
		page->root);
	fprintf(out, ".</p>\n<p><code>%s</code></p>\n",
		page->history->statement);
}

static bool has_due(const struct site_row *row)
{
	return row->next_review != NO_DATE;
}

static void write_more(
	FILE *out, const struct site *site, const struct site_page *page)
{
	oembed_head(out, site, page);
	page_cite_head(out, site, page);
	json_ld(out, site, page);
}

void page_claim(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	const struct page_head head = {
		.title = arena_printf(
			page->arena, "%s: %s", row->id, row->title),
		.description = row->claim,
		.more = write_more,
	};

	page_begin(out, site, page, &head);
	write_topic(out, page);
	markup_element(out, "h1", "", row->title);
	putc('\n', out);
	if (row->has_title) {
		markup_element(out, "p", " class=\"claim\"", row->claim);
		putc('\n', out);
	}
	write_strip(out, site, page);
	timeline_write(out, page);
	page_facts(out, site, page);
	write_notes(out, page);
	page_history(out, site, page);
	write_sources(out, page);
	write_triggers(out, page);
	page_cite(out, site, page);
	page_contact(out, site, page);
	page_embed(out, site, page);
	write_check(out, site, page);
	page_end(out, site, page, has_due(row));
}
