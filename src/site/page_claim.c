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
#include "markup.h"
#include "markup_word.h"
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
#include "site_word.h"
#include "standing.h"
#include "text.h"
#include "timeline.h"
#include "words.h"

/* Below a heading of the page. */
enum { HEADINGS_IN_NOTES = 3 };

/* ---- what stands at its head ---- */

static void write_topic(FILE *out, const struct site_page *page)
{
	const struct site_row *row = page->row;

	fprintf(out, "<p class=\"id\"><bdi>%s</bdi>", row->id);
	if (row->topic) {
		fprintf(out, " · <a href=\"%stopic/%s.html\">", page->root,
			row->slug);
		markup_text(out, row->topic);
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
	markup_verdict(out, site, row->verdict, is_late);
	fputs(" · ", out);
	markup_standing(out, site, page->arena, row);
	if (successor) {
		putc(' ', out);
		markup_filled(out, site, page->arena, WORD_BY_CLAIM,
			FILL(markup_claim_filling(
				page->arena, "claim", page->root, successor)));
	}
	fputs("</p>\n", out);
	if (!is_late)
		return;
	fputs("<p class=\"note\">", out);
	markup_filled(out, site, page->arena, WORD_OVERDUE_NOTE,
		FILL(AS_DAY("since", row->overdue_since),
			AS_DAY("reviewed", row->reviewed)));
	fputs("</p>\n", out);
}

/* ---- what its file says beside ---- */

static void write_source(FILE *out, const struct site *site,
	const struct site_page *page, const struct source *source)
{
	const char *comma = site_word(site, WORD_COMMA);

	fputs("<li>", out);
	if (source->url)
		markup_outside(out, source->url, source->title);
	else
		markup_text(out, source->title ? source->title : "");
	if (source->accessed != NO_DATE) {
		html_text(out, comma);
		markup_filled(out, site, page->arena, WORD_SOURCE_READ,
			FILL(AS_DAY("day", source->accessed)));
	}
	if (source->archive) {
		html_text(out, comma);
		markup_outside(out, source->archive,
			site_word(site, WORD_SOURCE_ARCHIVED));
	}
	if (source->note) {
		fputs(". ", out);
		markup_text(out, source->note);
	}
	fputs("</li>\n", out);
}

static void write_sources(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct source *source = page->claim->sources;

	if (!source)
		return;
	markup_heading(out, site, WORD_SOURCES);
	fputs("<ol class=\"src\">\n", out);
	for (; source; source = source->next)
		write_source(out, site, page, source);
	fputs("</ol>\n", out);
}

static void write_triggers(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct texts *triggers = &page->claim->triggers;
	size_t i;

	if (!triggers->count)
		return;
	markup_heading(out, site, WORD_TRIGGERS);
	fputs("<ul>\n", out);
	for (i = 0; i < triggers->count; i++) {
		fputs("<li>", out);
		markup_text(out, triggers->items[i]);
		fputs("</li>\n", out);
	}
	fputs("</ul>\n", out);
}

static void write_notes(
	FILE *out, const struct site *site, const struct site_page *page)
{
	if (!page->claim->notes)
		return;
	markup_heading(out, site, WORD_COMMENTARY);
	markup_markdown(out, page->claim->notes, HEADINGS_IN_NOTES);
}

/* ---- how to check it ---- */

static void write_check(
	FILE *out, const struct site *site, const struct site_page *page)
{
	markup_heading(out, site, WORD_CHECK);
	markup_paragraph(out, site, "", WORD_CHECK_TEXT);
	fprintf(out, "<p><code>%s</code></p>\n<p class=\"m\">",
		page->history->statement);
	if (site_has(site, "claims/%s.jsonl")) {
		fprintf(out, "<a href=\"%s.jsonl\">", page->row->id);
		markup_pair(out, site, page->arena, WORD_CHECK_LINES,
			(struct filling)AS_NUMBER(NULL, page->history->count));
		fputs("</a> · ", out);
	}
	fprintf(out, "<a href=\"%sverify.html\">", page->root);
	markup_word(out, site, WORD_CHECK_HOW);
	fputs("</a></p>\n", out);
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
		.data = json_ld(page->arena, site, page),
	};

	page_begin(out, site, page, &head);
	write_topic(out, page);
	markup_block(out, "h1", "", row->title);
	putc('\n', out);
	if (row->has_title) {
		markup_block(out, "p", " class=\"claim\"", row->claim);
		putc('\n', out);
	}
	write_strip(out, site, page);
	timeline_write(out, site, page);
	page_facts(out, site, page);
	write_notes(out, site, page);
	page_history(out, site, page);
	write_sources(out, site, page);
	write_triggers(out, site, page);
	page_cite(out, site, page);
	page_contact(out, site, page);
	page_embed(out, site, page);
	write_check(out, site, page);
	page_end(out, site, page, has_due(row));
}
