/* page_bulletin.c - the page of a finished quarter, and the list of them. */
#include "page_bulletin.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "bulletin.h"
#include "html.h"
#include "markdown.h"
#include "markup.h"
#include "page.h"
#include "site_files.h"
#include "site_gather.h"
#include "text.h"
#include "verdict.h"

/* In notes, and in the text that opens a bulletin. */
enum { HEADINGS = 4, HEADINGS_IN_TEXT = 2 };

static const struct {
	const char *name, *heading;
} parts[BULLETIN_PARTS] = {
	[BULLETIN_MOVED] = { "moved", "Moved" },
	[BULLETIN_PUBLISHED] = { "published", "Published" },
	[BULLETIN_CLOSED] = { "closed", "Closed" },
	[BULLETIN_CORRECTED] = { "corrected", "Corrected" },
	[BULLETIN_DUE] = { "due", "Due next" },
};

/* ---- items ---- */

static void write_what(FILE *out, const struct bulletin_item *item)
{
	switch (item->part) {
	case BULLETIN_MOVED:
		markup_move(out, item->from, item->to);
		break;
	case BULLETIN_PUBLISHED:
		markup_verdict(out, item->to, false);
		break;
	case BULLETIN_CLOSED:
		html_text(out, item->words);
		break;
	case BULLETIN_CORRECTED:
	case BULLETIN_DUE:
	case BULLETIN_PARTS:
		break;
	}
	if (item->is_late)
		fputs(" (recorded in this quarter, dated before it)", out);
}

static void write_item(FILE *out, const struct site_page *page,
	const struct bulletin_item *item)
{
	fputs("<li>", out);
	markup_day(out, page->arena, item->on);
	fprintf(out, "<div><p><a href=\"%sclaims/%s.html", page->root,
		item->id);
	if (item->anchor)
		fprintf(out, "#e-%s", item->anchor);
	fprintf(out, "\">%s: ", item->id);
	html_text(out, item->title);
	fputs("</a> ", out);
	write_what(out, item);
	fputs("</p>\n", out);
	if (item->note)
		markdown_write(out, item->note, HEADINGS);
	fputs("</div></li>\n", out);
}

static void write_part(FILE *out, const struct site_page *page,
	const struct bulletin *bulletin, enum bulletin_part part)
{
	const size_t count = bulletin->totals[part];
	size_t i;

	fprintf(out, "<h2 id=\"%s\">%s: %zu</h2>\n", parts[part].name,
		parts[part].heading, count);
	if (!count)
		return;
	fputs("<ul class=\"hist\">\n", out);
	for (i = 0; i < bulletin->count; i++) {
		if (bulletin->items[i].part == part)
			write_item(out, page, &bulletin->items[i]);
	}
	fputs("</ul>\n", out);
	if (count > BULLETIN_NAMED)
		fprintf(out, "<p class=\"m\">These are %d of %zu.</p>\n",
			BULLETIN_NAMED, count);
}

/* ---- pages ---- */

void page_bulletin(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct bulletin *bulletin = page->bulletin;
	const struct page_head head = { .heading = bulletin->label };
	enum bulletin_part part;

	page_begin(out, site, page, &head);
	fputs("<p class=\"lead\">What was recorded from ", out);
	markup_day(out, page->arena, bulletin->first);
	fputs(" to ", out);
	markup_day(out, page->arena, bulletin->last);
	fprintf(out, ", with %zu %s.</p>\n", bulletin->reviews,
		text_plural(bulletin->reviews, "review", "reviews"));
	if (bulletin->text)
		markdown_write(out, bulletin->text, HEADINGS_IN_TEXT);
	for (part = 0; part < BULLETIN_PARTS; part++)
		write_part(out, page, bulletin, part);
	fprintf(out,
		"<h2>The record at its end</h2>\n<p>%zu %s; the digest of "
		"their heads was <code>%s</code>.</p>\n",
		bulletin->entries,
		text_plural(bulletin->entries, "entry", "entries"),
		bulletin->digest);
	fprintf(out,
		"<p class=\"m\"><a href=\"%sbulletin/index.html\">All "
		"bulletins</a></p>\n",
		page->root);
	page_end(out, site, page, false);
}

void page_bulletins(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .heading = "Bulletins" };
	size_t i;

	page_begin(out, site, page, &head);
	fputs("<p class=\"lead\">Each finished quarter as it was when it "
	      "ended.</p>\n",
		out);
	fputs(site->bulletin_count ? "<ul>\n"
				   : "<p>No quarter has ended yet.</p>\n",
		out);
	for (i = 0; i < site->bulletin_count; i++)
		fprintf(out, "<li><a href=\"%s.html\">%s</a></li>\n",
			site->bulletins[i].name, site->bulletins[i].label);
	if (site->bulletin_count)
		fputs("</ul>\n", out);
	page_end(out, site, page, false);
}
