/* page_facts.c - what one should know of a claim, as a list of facts. */
#include "page_facts.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "history.h"
#include "html.h"
#include "markup.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_person.h"
#include "standing.h"
#include "text.h"
#include "view.h"
#include "view_reason.h"

static void begin(FILE *out, const char *label)
{
	fprintf(out, "<dt>%s</dt><dd>", label);
}

static void end(FILE *out)
{
	fputs("</dd>\n", out);
}

static const char *person(const struct site_page *page, const char *text)
{
	return text ? site_person(page->arena, text) : NULL;
}

static void write_fact(FILE *out, const char *label, const char *fact)
{
	if (!fact)
		return;
	begin(out, label);
	html_text(out, fact);
	end(out);
}

static void write_published(FILE *out, const struct site_page *page)
{
	const struct article *article = &page->claim->article;

	begin(out, "Published");
	markup_day(out, page->arena, page->row->published);
	if (article->url) {
		fputs(", in ", out);
		markup_outside(out, article->url,
			article->title ? article->title : "the article");
	} else if (article->title) {
		fputs(", in ", out);
		html_text(out, article->title);
	}
	if (article->minutes)
		fprintf(out, " (%d min)", article->minutes);
	end(out);
}

static void write_days(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct view view = { .arena = page->arena,
		.promise = site->look->promise };
	const struct history *history = page->history;
	const struct due *due = &history->standing.due;

	if (due->date != NO_DATE) {
		begin(out, "Next review");
		markup_day(out, page->arena, due->date);
		fprintf(out, ": %s", view_reason(&view, &history->standing));
		end(out);
	}
	if (history->resolves != NO_DATE) {
		begin(out, "Resolves");
		markup_day(out, page->arena, history->resolves);
		end(out);
	}
	if (page->claim->revised != NO_DATE) {
		begin(out, "Article revised");
		markup_day(out, page->arena, page->claim->revised);
		end(out);
	}
}

static void write_dissents(FILE *out, const struct site_page *page)
{
	const int open = page->history->standing.dissents;

	begin(out, "Dissent");
	if (open)
		fprintf(out, "%d open", open);
	else
		fputs("none open", out);
	end(out);
}

/* Only what is public itself is named. */
static void write_others(FILE *out, const struct site *site,
	const struct site_page *page, const char *label,
	const struct texts *ids)
{
	size_t i, count = 0;

	for (i = 0; i < ids->count; i++) {
		const struct site_row *other = site_find(site, ids->items[i]);

		if (!other)
			continue;
		if (count++ == 0)
			begin(out, label);
		else
			fputs("<br>", out);
		markup_claim(out, page->root, other);
	}
	if (count)
		end(out);
}

static void write_tags(FILE *out, const struct site_page *page)
{
	const struct texts *tags = &page->claim->tags;
	size_t i;

	if (!tags->count)
		return;
	begin(out, "Tags");
	for (i = 0; i < tags->count; i++) {
		fputs(i ? ", " : "", out);
		html_text(out, tags->items[i]);
	}
	end(out);
}

void page_facts(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct claim *claim = page->claim;

	fputs("<dl class=\"facts\">\n", out);
	write_published(out, page);
	write_days(out, site, page);
	write_fact(out, "Owner", site_owners(page->arena, claim));
	write_fact(out, "Drafted by", person(page, claim->drafted_by));
	write_fact(out, "Signed off by", person(page, claim->signed_off_by));
	write_dissents(out, page);
	write_others(out, site, page, "Supersedes", &claim->supersedes);
	write_others(out, site, page, "Related", &claim->related);
	write_tags(out, page);
	fputs("</dl>\n", out);
}
