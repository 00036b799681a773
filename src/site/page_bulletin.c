/* page_bulletin.c - the page of a finished quarter, and the list of them. */
#include "page_bulletin.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "bulletin.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "page.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_word.h"
#include "verdict.h"
#include "words.h"

/* In notes, and in the text that opens a bulletin. */
enum { HEADINGS = 4, HEADINGS_IN_TEXT = 2 };

static const struct {
	const char *name;
	enum word heading;
} parts[BULLETIN_PARTS] = {
	[BULLETIN_MOVED] = { "moved", WORD_BULLETIN_MOVED },
	[BULLETIN_PUBLISHED] = { "published", WORD_PUBLISHED },
	[BULLETIN_CLOSED] = { "closed", WORD_CLOSED },
	[BULLETIN_CORRECTED] = { "corrected", WORD_BULLETIN_CORRECTED },
	[BULLETIN_DUE] = { "due", WORD_BULLETIN_DUE },
};

/* ---- items ---- */

static void write_what(FILE *out, const struct site *site, struct arena *arena,
	const struct bulletin_item *item)
{
	switch (item->part) {
	case BULLETIN_MOVED:
		markup_move(out, site, arena, item->from, item->to);
		break;
	case BULLETIN_PUBLISHED:
		markup_verdict(out, site, item->to, false);
		break;
	case BULLETIN_CLOSED:
		html_text(out, item->words);
		break;
	case BULLETIN_CORRECTED:
	case BULLETIN_DUE:
	case BULLETIN_PARTS:
		break;
	}
	if (!item->is_late)
		return;
	fputs(" (", out);
	markup_word(out, site, WORD_BULLETIN_LATE);
	putc(')', out);
}

static void write_item(FILE *out, const struct site *site,
	const struct site_page *page, const struct bulletin_item *item)
{
	fputs("<li>", out);
	markup_day(out, site, page->arena, item->on);
	fprintf(out, "<div><p><a href=\"%sclaims/%s.html", page->root,
		item->id);
	if (item->anchor)
		fprintf(out, "#e-%s", item->anchor);
	fprintf(out, "\"><bdi>%s</bdi>: ", item->id);
	markup_text(out, item->title);
	fputs("</a> ", out);
	write_what(out, site, page->arena, item);
	fputs("</p>\n", out);
	if (item->note)
		markup_markdown(out, item->note, HEADINGS);
	fputs("</div></li>\n", out);
}

static void write_part(FILE *out, const struct site *site,
	const struct site_page *page, const struct bulletin *bulletin,
	enum bulletin_part part)
{
	const size_t count = bulletin->totals[part];
	size_t i;

	fprintf(out, "<h2 id=\"%s\">", parts[part].name);
	markup_pair(out, site, page->arena, parts[part].heading,
		(struct filling)AS_NUMBER(NULL, count));
	fputs("</h2>\n", out);
	if (!count)
		return;
	fputs("<ul class=\"hist\">\n", out);
	for (i = 0; i < bulletin->count; i++) {
		if (bulletin->items[i].part == part)
			write_item(out, site, page, &bulletin->items[i]);
	}
	fputs("</ul>\n", out);
	if (count <= BULLETIN_NAMED)
		return;
	fputs("<p class=\"m\">", out);
	markup_filled(out, site, page->arena, WORD_BULLETIN_FIRST,
		FILL(AS_NUMBER("shown", BULLETIN_NAMED),
			AS_NUMBER("count", count)));
	fputs("</p>\n", out);
}

/* ---- pages ---- */

void page_bulletin(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct bulletin *bulletin = page->bulletin;
	const struct page_head head = { .heading = bulletin->label };
	enum bulletin_part part;

	page_begin(out, site, page, &head);
	fputs("<p class=\"lead\">", out);
	markup_filled(out, site, page->arena, WORD_BULLETIN_LEAD,
		FILL(AS_DAY("from", bulletin->first),
			AS_DAY("until", bulletin->last),
			AS_NUMBER("reviews", bulletin->reviews)));
	fputs("</p>\n", out);
	if (bulletin->text)
		markup_markdown(out, bulletin->text, HEADINGS_IN_TEXT);
	for (part = 0; part < BULLETIN_PARTS; part++)
		write_part(out, site, page, bulletin, part);
	markup_heading(out, site, WORD_BULLETIN_END);
	fputs("<p>", out);
	markup_filled(out, site, page->arena, WORD_BULLETIN_END_TEXT,
		FILL(AS_NUMBER("entries", bulletin->entries),
			{ .name = "digest",
				.kind = FILL_WORD,
				.text = bulletin->digest,
				.element = "code" }));
	fprintf(out, "</p>\n<p class=\"m\"><a href=\"%sbulletin/index.html\">",
		page->root);
	markup_word(out, site, WORD_BULLETINS_ALL);
	fputs("</a></p>\n", out);
	page_end(out, site, page, false);
}

void page_bulletins(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .heading = site_word(
						site, WORD_BULLETINS) };
	size_t i;

	page_begin(out, site, page, &head);
	markup_paragraph(out, site, " class=\"lead\"", WORD_BULLETINS_LEAD);
	if (site->bulletin_count)
		fputs("<ul>\n", out);
	else
		markup_paragraph(out, site, "", WORD_BULLETINS_EMPTY);
	for (i = 0; i < site->bulletin_count; i++) {
		fprintf(out, "<li><a href=\"%s.html\">",
			site->bulletins[i].name);
		html_text(out, site->bulletins[i].label);
		fputs("</a></li>\n", out);
	}
	if (site->bulletin_count)
		fputs("</ul>\n", out);
	page_end(out, site, page, false);
}
