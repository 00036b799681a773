/* page_facts.c - what one should know of a claim, as a list of facts. */
#include "page_facts.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "event_told.h"
#include "history.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_person.h"
#include "site_word.h"
#include "standing.h"
#include "text.h"
#include "words.h"

static void begin(FILE *out, const struct site *site, enum word label)
{
	markup_element(out, "dt", "", site_word(site, label));
	fputs("<dd>", out);
}

static void end(FILE *out)
{
	fputs("</dd>\n", out);
}

static const char *person(const struct site_page *page, const char *text)
{
	return text ? site_person(page->arena, text) : NULL;
}

static void write_fact(
	FILE *out, const struct site *site, enum word label, const char *fact)
{
	if (!fact)
		return;
	begin(out, site, label);
	markup_text(out, fact);
	end(out);
}

static void write_day(FILE *out, const struct site *site,
	const struct site_page *page, enum word label, long day)
{
	if (day == NO_DATE)
		return;
	begin(out, site, label);
	markup_day(out, site, page->arena, day);
	end(out);
}

static void write_published(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct article *article = &page->claim->article;
	const bool is_link = article->url && html_is_link(article->url);
	const char *title = article->title;

	if (article->url && !title)
		title = site_word(site, WORD_ARTICLE);
	begin(out, site, WORD_PUBLISHED);
	if (title)
		markup_filled(out, site, page->arena, WORD_PUBLISHED_IN,
			FILL(AS_DAY("day", page->row->published),
				{ .name = "article",
					.text = title,
					.href = is_link ? article->url
							: NULL }));
	else
		markup_day(out, site, page->arena, page->row->published);
	if (article->minutes) {
		fputs(" (", out);
		markup_filled(out, site, page->arena, WORD_MINUTES,
			FILL(AS_NUMBER("minutes", article->minutes)));
		putc(')', out);
	}
	end(out);
}

static void write_days(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct standing *standing = &page->history->standing;

	if (standing->due.date != NO_DATE) {
		begin(out, site, WORD_NEXT_REVIEW);
		markup_day(out, site, page->arena, standing->due.date);
		fputs(" · ", out);
		html_text(out, reason_told(page->arena, site->look->words,
				       &site->look->promise, standing));
		end(out);
	}
	write_day(out, site, page, WORD_RESOLVES, page->history->resolves);
	write_day(out, site, page, WORD_ARTICLE_REVISED, page->claim->revised);
}

static void write_dissents(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const int open = page->history->standing.dissents;

	begin(out, site, WORD_OPEN_DISSENTS);
	if (open)
		fprintf(out, "%d", open);
	else
		markup_word(out, site, WORD_NONE);
	end(out);
}

/* Only what is public itself is named. */
static void write_others(FILE *out, const struct site *site,
	const struct site_page *page, enum word label, const struct texts *ids)
{
	size_t i, count = 0;

	for (i = 0; i < ids->count; i++) {
		const struct site_row *other = site_find(site, ids->items[i]);

		if (!other)
			continue;
		if (count++ == 0)
			begin(out, site, label);
		else
			fputs("<br>", out);
		markup_claim(out, page->root, other);
	}
	if (count)
		end(out);
}

static void write_tags(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct texts *tags = &page->claim->tags;
	size_t i;

	if (!tags->count)
		return;
	begin(out, site, WORD_TAGS);
	for (i = 0; i < tags->count; i++) {
		if (i)
			markup_word(out, site, WORD_COMMA);
		markup_text(out, tags->items[i]);
	}
	end(out);
}

void page_facts(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct claim *claim = page->claim;

	fputs("<dl class=\"facts\">\n", out);
	write_published(out, site, page);
	write_days(out, site, page);
	write_fact(out, site, WORD_OWNER,
		site_owners(page->arena, site->look->words, claim));
	write_fact(out, site, WORD_DRAFTED_BY, person(page, claim->drafted_by));
	write_fact(out, site, WORD_SIGNED_OFF_BY,
		person(page, claim->signed_off_by));
	write_dissents(out, site, page);
	write_others(out, site, page, WORD_SUPERSEDES, &claim->supersedes);
	write_others(out, site, page, WORD_RELATED, &claim->related);
	write_tags(out, site, page);
	fputs("</dl>\n", out);
}
