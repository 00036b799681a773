/* sitemap.c - the pages of a site, for search engines. */
#include "sitemap.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "date.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "xml.h"

/* Addresses in their order, of which some are written. */
struct addresses {
	FILE *out;
	const struct site *site;
	struct arena *arena;
	size_t count, from, to;
};

static void add(struct addresses *addresses, const char *path, long changed)
{
	const size_t number = addresses->count++;
	FILE *out = addresses->out;

	if (number < addresses->from || number >= addresses->to)
		return;
	fputs("<url><loc>", out);
	xml_text(out, addresses->site->look->url);
	xml_text(out, path);
	fputs("</loc>", out);
	if (changed != NO_DATE)
		fprintf(out, "<lastmod>%s</lastmod>",
			date_iso(addresses->arena, changed));
	fputs("</url>\n", out);
}

static void add_page(struct addresses *addresses, const char *format,
	const char *name, long changed)
{
	struct arena arena = { 0 };
	const struct addresses before = *addresses;

	addresses->arena = &arena;
	add(addresses, site_path(&arena, format, name), changed);
	addresses->arena = before.arena;
	arena_release(&arena);
}

static long newest(long one, long other)
{
	return one > other ? one : other;
}

/* What is overdue changes with the day alone. */
static void add_lists(struct addresses *addresses)
{
	const struct site *site = addresses->site;
	size_t i, j;

	for (i = 0; i < site->list_count; i++) {
		const struct site_list *list = &site->lists[i];
		long changed = NO_DATE;

		for (j = 0; list->kind != LIST_OVERDUE && j < list->rows.count;
			j++)
			changed = newest(changed,
				site->rows[list->rows.items[j]].changed);
		add_page(addresses, "%s.html", list->path, changed);
	}
}

static void add_logs(struct addresses *addresses)
{
	const struct site *site = addresses->site;
	size_t i, j;

	for (i = 0; i < site->log_count; i++) {
		const struct site_log *log = &site->logs[i];
		long changed = NO_DATE;

		for (j = 0; j < log->events.count; j++)
			changed = newest(
				changed, site->marks[log->events.items[j]].on);
		add_page(addresses, "%s.html", log->path, changed);
	}
}

/* All claims have the list of all for the order: the newest first. */
static void add_claims(struct addresses *addresses)
{
	const struct site *site = addresses->site;
	const struct site_numbers *rows = &site->lists[0].rows;
	size_t i;

	for (i = 0; i < rows->count; i++) {
		const struct site_row *row = &site->rows[rows->items[i]];

		add_page(addresses, "claims/%s.html", row->id, row->changed);
	}
}

/* Writes those from one on, so many at most, and returns how many there are. */
static size_t write_some(
	FILE *out, const struct site *site, size_t from, size_t most)
{
	struct addresses addresses = {
		.out = out, .site = site, .from = from, .to = from + most
	};

	add_lists(&addresses);
	add_logs(&addresses);
	add_page(&addresses, "%s", "method.html", NO_DATE);
	add_page(&addresses, "%s", "verify.html", site->last);
	add_claims(&addresses);
	return addresses.count;
}

/* ---- files ---- */

static void begin(FILE *out, const char *element)
{
	fprintf(out,
		"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<%s "
		"xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
		element);
}

size_t sitemap_parts(const struct site *site)
{
	const size_t count = write_some(NULL, site, 0, 0);

	return count <= site->sitemap_most
		       ? 0
		       : (count - 1) / site->sitemap_most + 1;
}

void sitemap_part(
	FILE *out, const struct site *site, const struct site_page *page)
{
	begin(out, "urlset");
	write_some(
		out, site, page->part * site->sitemap_most, site->sitemap_most);
	fputs("</urlset>\n", out);
}

static void write_index(FILE *out, const struct site *site, size_t parts)
{
	size_t i;

	begin(out, "sitemapindex");
	for (i = 1; i <= parts; i++) {
		fputs("<sitemap><loc>", out);
		xml_text(out, site->look->url);
		fprintf(out, "sitemap-%zu.xml</loc></sitemap>\n", i);
	}
	fputs("</sitemapindex>\n", out);
}

void sitemap(FILE *out, const struct site *site, const struct site_page *page)
{
	const size_t parts = sitemap_parts(site);

	if (parts)
		write_index(out, site, parts);
	else
		sitemap_part(out, site, page);
}

void sitemap_robots(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)page;
	fprintf(out, "User-agent: *\nAllow: /\n\nSitemap: %ssitemap.xml\n",
		site->look->url);
}
