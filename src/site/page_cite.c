/* page_cite.c - how to cite a claim, on its page. */
#include "page_cite.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "citation.h"
#include "cite_styles.h"
#include "date.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "words.h"

static void write_meta(FILE *out, const char *name, const char *text)
{
	if (!text)
		return;
	fprintf(out, "<meta name=\"%s\" content=\"", name);
	html_text(out, text);
	fputs("\">\n", out);
}

void page_cite_head(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct citation citation = citation_of(page->arena, site, page);

	write_meta(out, "citation_title", citation.title);
	write_meta(out, "citation_author", citation.author);
	write_meta(out, "citation_publication_date",
		arena_printf(page->arena, "%04d/%02d/%02d",
			date_year(citation.on), date_month(citation.on),
			date_day(citation.on)));
	write_meta(out, "citation_public_url", citation.url);
	write_meta(out, "citation_language", citation.language);
}

/* ---- the texts ---- */

static void write_files(FILE *out, const struct site_page *page)
{
	static const struct {
		const char *path, *label;
	} files[] = { { "cite/%s.bib", "BibTeX" }, { "cite/%s.ris", "RIS" },
		{ "cite/%s.json", "CSL-JSON" } };
	size_t i;

	fputs("<p class=\"m\">", out);
	for (i = 0; i < sizeof(files) / sizeof(*files); i++)
		fprintf(out, "%s<a href=\"%s%s\">%s</a>", i ? " · " : "",
			page->root,
			site_path(page->arena, files[i].path, page->row->id),
			files[i].label);
	fputs("</p>\n", out);
}

void page_cite(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct citation citation = citation_of(page->arena, site, page);
	const struct cite_style *style;

	fputs("<h2>", out);
	markup_filled(out, site, page->arena, WORD_CITE,
		FILL(AS_DAY("day", citation.on)));
	fputs("</h2>\n<dl class=\"facts\">\n", out);
	for (style = cite_styles; style->name; style++) {
		fprintf(out, "<dt>%s</dt>", style->name);
		markup_element(out, "dd", " lang=\"en\" dir=\"ltr\"",
			style->text(page->arena, &citation));
		putc('\n', out);
	}
	fputs("</dl>\n", out);
	write_files(out, page);
}
