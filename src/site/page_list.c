/* page_list.c - pages that list claims by verdict, topic or year. */
#include "page_list.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "html.h"
#include "markup.h"
#include "page.h"
#include "page_rows.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "text.h"

static const char *heading_of(const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	const struct site_list *whole =
		list->is_part ? &site->lists[list->whole] : list;
	const char *name = whole->name;

	if (list->kind == LIST_YEAR)
		name = arena_printf(
			page->arena, "Claims published in %s", list->name);
	else if (list->is_part)
		name = arena_printf(page->arena, "%s: claims published in %s",
			name, list->name);
	return name;
}

static void write_count(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	fputs("<p class=\"m\">", out);
	if (list->figure == FIGURES)
		fprintf(out, "%zu", list->rows.count);
	else
		markup_figure(out, site, page->arena, list->figure);
	fprintf(out, " %s · <a href=\"%sindex.html\">all claims</a>",
		text_plural(list->rows.count, "claim", "claims"), page->root);
	if (list->kind == LIST_TOPIC && !list->is_part &&
		site_has(site, "%s.atom"))
		fprintf(out, " · <a href=\"%s%s.atom\">Atom feed</a>",
			page->root, list->path);
	fputs("</p>\n", out);
}

static void write_parts(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	const size_t number = (size_t)(list - site->lists);
	size_t i;

	if (list->shown == list->rows.count)
		return;
	fprintf(out,
		"<nav class=\"pick\" aria-label=\"By day of publication\"><p "
		"class=\"m\">These are the newest %zu. All:</p><ul>\n",
		list->shown);
	for (i = 0; i < site->list_count; i++) {
		const struct site_list *part = &site->lists[i];

		if (part->is_part && part->whole == number)
			fprintf(out, "<li><a href=\"%s%s.html\">%s</a></li>\n",
				page->root, part->path, part->name);
	}
	fputs("</ul></nav>\n", out);
}

/* Below the heading of the page are those of claims. */
void page_list(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_list *list = page->list;
	const struct page_head head = { .heading =
						heading_of(site, page, list) };

	page_begin(out, site, page, &head);
	write_count(out, site, page, list);
	fputs("<h2>Claims, the newest first</h2>\n", out);
	page_rows(out, site, page, list);
	write_parts(out, site, page, list);
	page_end(out, site, page, true);
}
