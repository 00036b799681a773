/* page_log.c - pages that list moves, corrections and dissents. */
#include "page_log.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "markup_word.h"
#include "page.h"
#include "page_rows.h"
#include "site_events.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_word.h"
#include "words.h"

static const struct {
	enum word heading, lead;
} words[LOGS] = {
	[LOG_CHANGES] = { WORD_CHANGES, WORD_CHANGES_LEAD },
	[LOG_CORRECTIONS] = { WORD_CORRECTIONS, WORD_CORRECTIONS_LEAD },
	[LOG_DISSENTS] = { WORD_DISSENTS, WORD_DISSENTS_LEAD },
};

/* The other logs, and the years of this one. */
static void write_ways(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_log *log)
{
	size_t i;

	fputs("<nav class=\"pick\" aria-label=\"", out);
	markup_word(out, site, WORD_LOG_LISTS);
	fputs("\"><ul>\n", out);
	for (i = 0; i < site->log_count; i++) {
		const struct site_log *other = &site->logs[i];

		if (other->is_part && other->kind != log->kind)
			continue;
		fprintf(out, "<li><a href=\"%s%s.html\"%s>", page->root,
			other->path,
			other == log ? " aria-current=\"page\"" : "");
		markup_word(out, site, words[other->kind].heading);
		if (other->is_part)
			fprintf(out, " %s", other->name);
		fputs("</a></li>\n", out);
	}
	fputs("</ul></nav>\n", out);
}

static void write_event(FILE *out, const struct site *site,
	const struct site_page *page, size_t event)
{
	struct site_page item = *page;
	struct arena arena = { 0 };

	item.arena = &arena;
	page_row_event(out, site, &item, site_event(site, &arena, event));
	arena_release(&arena);
}

void page_log(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_log *log = page->log;
	struct page_head head = { .heading = site_word(
					  site, words[log->kind].heading),
		.here = "changes.html" };
	size_t i;

	if (log->is_part)
		head.heading = words_filled(page->arena, site->look->words,
			WORD_LOG_YEAR,
			FILL(AS_WORD("list", head.heading),
				AS_TEXT("year", log->name)));
	page_begin(out, site, page, &head);
	markup_paragraph(out, site, " class=\"lead\"", words[log->kind].lead);
	write_ways(out, site, page, log);
	if (log->shown)
		fputs("<ul class=\"hist\">\n", out);
	else
		markup_paragraph(out, site, "", WORD_LIST_EMPTY);
	for (i = 0; i < log->shown; i++)
		write_event(out, site, page, log->events.items[i]);
	if (log->shown)
		fputs("</ul>\n", out);
	if (log->shown < log->events.count) {
		fputs("<p class=\"m\">", out);
		markup_filled(out, site, page->arena, WORD_LOG_NEWEST,
			FILL(AS_NUMBER("shown", log->shown),
				AS_NUMBER("count", log->events.count)));
		fputs("</p>\n", out);
	}
	page_end(out, site, page, false);
}
