/* sitemap.c - the pages of a site, for search engines. */
#include "sitemap.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "site_files.h"
#include "site_gather.h"
#include "xml.h"

/* A sitemap may have 50,000 addresses; the pages of no claim need some. */
enum { CLAIMS_MOST = 40000 };

static void write_address(FILE *out, const struct site *site,
	struct arena *arena, const char *path, long changed)
{
	fputs("<url>", out);
	fputs("<loc>", out);
	xml_text(out, arena_printf(arena, "%s%s", site->look->url, path));
	fputs("</loc>", out);
	if (changed != NO_DATE)
		fprintf(out, "<lastmod>%s</lastmod>", date_iso(arena, changed));
	fputs("</url>\n", out);
}

static long newest(long one, long other)
{
	return one > other ? one : other;
}

/* What is overdue changes with the day alone. */
static void write_lists(FILE *out, const struct site *site, struct arena *arena)
{
	size_t i, j;

	for (i = 0; i < site->list_count; i++) {
		const struct site_list *list = &site->lists[i];
		long changed = NO_DATE;

		for (j = 0; list->kind != LIST_OVERDUE && j < list->rows.count;
			j++)
			changed = newest(changed,
				site->rows[list->rows.items[j]].changed);
		write_address(out, site, arena,
			arena_printf(arena, "%s.html", list->path), changed);
	}
}

static void write_logs(FILE *out, const struct site *site, struct arena *arena)
{
	size_t i, j;

	for (i = 0; i < site->log_count; i++) {
		const struct site_log *log = &site->logs[i];
		long changed = NO_DATE;

		for (j = 0; j < log->events.count; j++)
			changed = newest(
				changed, site->marks[log->events.items[j]].on);
		write_address(out, site, arena,
			arena_printf(arena, "%s.html", log->path), changed);
	}
}

/* All claims have the list of all for the order: the newest first. */
static void write_claims(
	FILE *out, const struct site *site, struct arena *arena)
{
	const struct site_numbers *rows = &site->lists[0].rows;
	size_t i;

	for (i = 0; i < rows->count && i < CLAIMS_MOST; i++) {
		const struct site_row *row = &site->rows[rows->items[i]];

		write_address(out, site, arena,
			arena_printf(arena, "claims/%s.html", row->id),
			row->changed);
	}
}

void sitemap(FILE *out, const struct site *site, const struct site_page *page)
{
	fputs("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset "
	      "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
		out);
	write_lists(out, site, page->arena);
	write_logs(out, site, page->arena);
	write_address(out, site, page->arena, "method.html", NO_DATE);
	write_address(out, site, page->arena, "verify.html", site->last);
	write_claims(out, site, page->arena);
	fputs("</urlset>\n", out);
}

void sitemap_robots(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)page;
	fprintf(out, "User-agent: *\nAllow: /\n\nSitemap: %ssitemap.xml\n",
		site->look->url);
}
