/* page_index.c - the first page: all claims, and what moved last. */
#include "page_index.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "html.h"
#include "markup.h"
#include "page.h"
#include "page_rows.h"
#include "promise.h"
#include "site_events.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "verdict.h"

enum { MOVES_SHOWN = 3 };

/* ---- figures ---- */

static void begin_sum(FILE *out, const char *attributes)
{
	fprintf(out, "<div><dt%s>", attributes);
}

static void end_sum(FILE *out, const struct site *site,
	const struct site_page *page, enum site_figure figure)
{
	fputs("</dt><dd>", out);
	markup_figure(out, site, page->arena, figure);
	fputs("</dd></div>\n", out);
}

static void write_sums(
	FILE *out, const struct site *site, const struct site_page *page)
{
	static const struct {
		enum verdict verdict;
		enum site_figure figure;
	} sums[] = { { HOLDING, FIGURE_HOLDING }, { PARTIAL, FIGURE_PARTIAL },
		{ NOT_HOLDING, FIGURE_NOT_HOLDING } };
	size_t i;

	fputs("<dl class=\"sum\">\n", out);
	for (i = 0; i < sizeof(sums) / sizeof(*sums); i++) {
		begin_sum(out, "");
		markup_verdict(out, sums[i].verdict, false);
		end_sum(out, site, page, sums[i].figure);
	}
	begin_sum(out, "");
	fputs("<span class=\"v x\">Closed</span>", out);
	end_sum(out, site, page, FIGURE_CLOSED);
	begin_sum(out, " class=\"late\"");
	fputs("Overdue", out);
	end_sum(out, site, page, FIGURE_OVERDUE);
	fputs("</dl>\n", out);
}

static void write_state(
	FILE *out, const struct site *site, const struct site_page *page)
{
	static const struct {
		const char *before;
		enum site_figure figure;
		const char *after;
	} parts[] = { { ": ", FIGURE_PUBLISHED, " published" },
		{ ", ", FIGURE_OPEN, " open" },
		{ " · ", FIGURE_REVIEWED, " reviewed in 30 days" },
		{ " · ", FIGURE_REVIEWS, " reviews" },
		{ ", ", FIGURE_ON_TIME, " of them on time" },
		{ " · last review ", FIGURE_LAST_REVIEW, "" },
		{ " · next due ", FIGURE_NEXT_DUE, "" } };
	size_t i;

	fputs("<p class=\"m\">As of ", out);
	markup_day(out, page->arena, site->look->today);
	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		fputs(parts[i].before, out);
		markup_figure(out, site, page->arena, parts[i].figure);
		fputs(parts[i].after, out);
	}
	fputs("</p>\n", out);
}

/* ---- moves ---- */

static void write_moves(
	FILE *out, const struct site *site, const struct site_page *page)
{
	size_t i, shown;

	if (!site->figures[FIGURE_MOVES])
		return;
	fputs("<h2>Latest moves</h2>\n<ul class=\"hist\">\n", out);
	for (i = 0, shown = 0; i < site->event_count && shown < MOVES_SHOWN;
		i++) {
		if (!site->marks[i].is_move)
			continue;
		page_row_event(
			out, site, page, site_event(site, page->arena, i));
		shown++;
	}
	fputs("</ul>\n", out);
	fputs("<p class=\"m\"><a href=\"changes.html\">All moves: ", out);
	markup_figure(out, site, page->arena, FIGURE_MOVES);
	fputs("</a></p>\n", out);
}

/* ---- filters ---- */

static void write_choice(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	fprintf(out, "<li><a href=\"%s.html\"%s>", list->path,
		list->kind == LIST_ALL ? " aria-current=\"page\"" : "");
	html_text(out, list->name);
	putc(' ', out);
	if (list->figure == FIGURES)
		fprintf(out, "%zu", list->rows.count);
	else
		markup_figure(out, site, page->arena, list->figure);
	fputs("</a></li>\n", out);
}

/* Lists are in the order of their kinds: filters, then topics, then years. */
static void write_choices(FILE *out, const struct site *site,
	const struct site_page *page, enum site_list_kind first,
	enum site_list_kind last)
{
	size_t i, count = 0;

	for (i = 0; i < site->list_count; i++) {
		const struct site_list *list = &site->lists[i];

		if (list->kind < first || list->kind > last || list->is_part)
			continue;
		if (count++ == 0)
			fputs("<ul>\n", out);
		write_choice(out, site, page, list);
	}
	if (count)
		fputs("</ul>\n", out);
}

static void write_claims(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_list *all = &site->lists[0];

	fputs("<h2>All claims</h2>\n"
	      "<nav class=\"pick\" aria-label=\"Which claims\">\n",
		out);
	write_choices(out, site, page, LIST_ALL, LIST_CLOSED);
	write_choices(out, site, page, LIST_TOPIC, LIST_TOPIC);
	write_choices(out, site, page, LIST_YEAR, LIST_YEAR);
	fputs("</nav>\n", out);
	page_rows(out, site, page, all);
	if (all->shown < all->rows.count)
		fprintf(out,
			"<p class=\"m\">These are the newest %zu; the lists of "
			"years above have all.</p>\n",
			all->shown);
}

/* ---- for programs ---- */

static void write_files(
	FILE *out, const struct site *site, const struct site_page *page)
{
	static const struct {
		const char *path, *label;
	} files[] = { { "facts.json", "facts.json" }, { "claims.csv", "CSV" },
		{ "changes.atom", "Atom" }, { "changes.json", "JSON Feed" },
		{ "reviews.ics", "Calendar" },
		{ "record.jsonl", "The record" } };
	size_t i;

	fputs("<p class=\"m\">Vigil · ", out);
	markup_figure(out, site, page->arena, FIGURE_REVIEWED);
	fprintf(out, " reviewed in the %d days to ", REVIEWED_DAYS);
	markup_day(out, page->arena, site->look->today);
	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		if (site_has(site, files[i].path))
			fprintf(out, " · <a href=\"%s\">%s</a>", files[i].path,
				files[i].label);
	}
	fputs("</p>\n", out);
}

void page_index(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .title = site->look->name,
		.heading = "Every claim we have published, and where it stands",
		.here = page->path };

	page_begin(out, site, page, &head);
	fprintf(out,
		"<p class=\"lead\">We review each claim every %s and mark it "
		"Holding, Partial or Not holding. The words of a claim change "
		"only by a correction, which stays in its history.</p>\n",
		promise_words(page->arena, &site->look->promise));
	write_sums(out, site, page);
	write_state(out, site, page);
	write_moves(out, site, page);
	write_claims(out, site, page);
	write_files(out, site, page);
	page_end(out, site, page, true);
}
