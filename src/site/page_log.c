/* page_log.c - pages that list moves, corrections and dissents. */
#include "page_log.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "page.h"
#include "page_rows.h"
#include "site_events.h"
#include "site_files.h"
#include "site_gather.h"

static const struct {
	const char *heading, *lead;
} words[LOGS] = {
	[LOG_CHANGES] = { "Changes",
		"Each day on which a claim got another verdict, was closed or "
		"was opened again." },
	[LOG_CORRECTIONS] = { "Corrections",
		"What we put right, with the words before and since." },
	[LOG_DISSENTS] = { "Dissents",
		"What others hold against a claim, and the review that weighed "
		"it; those that no review has weighed yet come first." },
};

/* The other logs, and the years of this one. */
static void write_ways(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_log *log)
{
	size_t i;

	fputs("<nav class=\"pick\" aria-label=\"Lists\"><ul>\n", out);
	for (i = 0; i < site->log_count; i++) {
		const struct site_log *other = &site->logs[i];

		if (other->is_part && other->kind != log->kind)
			continue;
		fprintf(out, "<li><a href=\"%s%s.html\"%s>%s", page->root,
			other->path,
			other == log ? " aria-current=\"page\"" : "",
			words[other->kind].heading);
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
	struct page_head head = { .heading = words[log->kind].heading,
		.here = "changes.html" };
	size_t i;

	if (log->is_part)
		head.heading = arena_printf(
			page->arena, "%s in %s", head.heading, log->name);
	page_begin(out, site, page, &head);
	fprintf(out, "<p class=\"lead\">%s</p>\n", words[log->kind].lead);
	write_ways(out, site, page, log);
	fprintf(out, "%s\n",
		log->shown ? "<ul class=\"hist\">" : "<p>There are none.</p>");
	for (i = 0; i < log->shown; i++)
		write_event(out, site, page, log->events.items[i]);
	if (log->shown)
		fputs("</ul>\n", out);
	if (log->shown < log->events.count)
		fprintf(out,
			"<p class=\"m\">These are %zu of %zu; the years above "
			"have all.</p>\n",
			log->shown, log->events.count);
	page_end(out, site, page, false);
}
