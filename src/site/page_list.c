/* page_list.c - pages that list claims by verdict, topic or year. */
#include "page_list.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "markup_word.h"
#include "page.h"
#include "page_rows.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "words.h"

static const char *heading_of(const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	const struct words *words = site->look->words;
	const struct site_list *whole =
		list->is_part ? &site->lists[list->whole] : list;

	if (list->kind == LIST_YEAR)
		return words_filled(page->arena, words, WORD_LIST_YEAR,
			FILL(AS_TEXT("year", list->name)));
	if (list->is_part)
		return words_filled(page->arena, words, WORD_LIST_PART,
			FILL(AS_TEXT("list", whole->name),
				AS_TEXT("year", list->name)));
	return whole->name;
}

static void write_count(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	const struct filling rows = AS_NUMBER(NULL, list->rows.count),
			     figure = AS_FIGURE(NULL, list->figure);

	fputs("<p class=\"m\">", out);
	markup_pair(out, site, page->arena, WORD_CLAIMS,
		list->figure == FIGURES ? rows : figure);
	fprintf(out, " · <a href=\"%sindex.html\">", page->root);
	markup_word(out, site, WORD_ALL_CLAIMS);
	fputs("</a>", out);
	if (list->kind == LIST_TOPIC && !list->is_part &&
		site_has(site, "%s.atom")) {
		fprintf(out, " · <a href=\"%s%s.atom\">", page->root,
			list->path);
		markup_word(out, site, WORD_ATOM_FEED);
		fputs("</a>", out);
	}
	fputs("</p>\n", out);
}

static void write_parts(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	const size_t number = (size_t)(list - site->lists);
	size_t i;

	if (list->shown == list->rows.count)
		return;
	fputs("<nav class=\"pick\" aria-label=\"", out);
	markup_word(out, site, WORD_LIST_PARTS);
	fputs("\"><p class=\"m\">", out);
	markup_filled(out, site, page->arena, WORD_LIST_NEWEST,
		FILL(AS_NUMBER("count", list->shown)));
	fputs("</p><ul>\n", out);
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
	markup_heading(out, site, WORD_LIST_CLAIMS);
	page_rows(out, site, page, list);
	write_parts(out, site, page, list);
	page_end(out, site, page, true);
}
