/* page_index.c - the first page: all claims, and what moved last. */
#include "page_index.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "markup.h"
#include "markup_word.h"
#include "page.h"
#include "page_rows.h"
#include "site_events.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_word.h"
#include "verdict.h"
#include "words.h"

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
		markup_verdict(out, site, sums[i].verdict, false);
		end_sum(out, site, page, sums[i].figure);
	}
	begin_sum(out, "");
	markup_element(
		out, "span", " class=\"v x\"", site_word(site, WORD_CLOSED));
	end_sum(out, site, page, FIGURE_CLOSED);
	begin_sum(out, " class=\"late\"");
	markup_word(out, site, WORD_OVERDUE);
	end_sum(out, site, page, FIGURE_OVERDUE);
	fputs("</dl>\n", out);
}

static void write_state(
	FILE *out, const struct site *site, const struct site_page *page)
{
	static const enum site_figure figures[] = { FIGURE_PUBLISHED,
		FIGURE_OPEN, FIGURE_REVIEWED, FIGURE_REVIEWS, FIGURE_ON_TIME,
		FIGURE_LAST_REVIEW, FIGURE_NEXT_DUE };
	size_t i;

	fputs("<p class=\"m\">", out);
	markup_filled(out, site, page->arena, WORD_AS_OF,
		FILL(AS_DAY("day", site->look->today)));
	for (i = 0; i < sizeof(figures) / sizeof(*figures); i++) {
		fputs(" · ", out);
		markup_pair(out, site, page->arena,
			site_figure_word(figures[i]),
			(struct filling)AS_FIGURE(NULL, figures[i]));
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
	markup_heading(out, site, WORD_LATEST_MOVES);
	fputs("<ul class=\"hist\">\n", out);
	for (i = 0, shown = 0; i < site->event_count && shown < MOVES_SHOWN;
		i++) {
		if (!site->marks[i].is_move)
			continue;
		page_row_event(
			out, site, page, site_event(site, page->arena, i));
		shown++;
	}
	fputs("</ul>\n<p class=\"m\"><a href=\"changes.html\">", out);
	markup_pair(out, site, page->arena, WORD_ALL_MOVES,
		(struct filling)AS_FIGURE(NULL, FIGURE_MOVES));
	fputs("</a></p>\n", out);
}

/* ---- filters ---- */

static void write_choice(FILE *out, const struct site *site,
	const struct site_page *page, const struct site_list *list)
{
	fprintf(out, "<li><a href=\"%s.html\"%s>", list->path,
		list->kind == LIST_ALL ? " aria-current=\"page\"" : "");
	markup_text(out, list->name);
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

	markup_heading(out, site, WORD_ALL_CLAIMS);
	fputs("<nav class=\"pick\" aria-label=\"", out);
	markup_word(out, site, WORD_WHICH_CLAIMS);
	fputs("\">\n", out);
	write_choices(out, site, page, LIST_ALL, LIST_CLOSED);
	write_choices(out, site, page, LIST_TOPIC, LIST_TOPIC);
	write_choices(out, site, page, LIST_YEAR, LIST_YEAR);
	fputs("</nav>\n", out);
	page_rows(out, site, page, all);
	if (all->shown == all->rows.count)
		return;
	fputs("<p class=\"m\">", out);
	markup_filled(out, site, page->arena, WORD_INDEX_NEWEST,
		FILL(AS_NUMBER("count", all->shown)));
	fputs("</p>\n", out);
}

/* ---- for programs ---- */

static void write_files(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct {
		const char *path, *label;
	} files[] = { { "facts.json", "facts.json" }, { "claims.csv", "CSV" },
		{ "changes.atom", "Atom" }, { "changes.json", "JSON Feed" },
		{ "reviews.ics", site_word(site, WORD_CALENDAR) },
		{ "record.jsonl", site_word(site, WORD_VERIFY_RECORD) } };
	size_t i;

	fputs("<p class=\"m\">Vigil · ", out);
	markup_filled(out, site, page->arena, WORD_LIVENESS,
		FILL(AS_FIGURE("count", FIGURE_REVIEWED),
			AS_NUMBER("days", REVIEWED_DAYS),
			AS_DAY("day", site->look->today)));
	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		if (!site_has(site, files[i].path))
			continue;
		fprintf(out, " · <a href=\"%s\">", files[i].path);
		markup_text(out, files[i].label);
		fputs("</a>", out);
	}
	fputs("</p>\n", out);
}

static void write_lead(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const char *days = words_promise(
		page->arena, site->look->words, &site->look->promise);

	fputs("<p class=\"lead\">", out);
	markup_filled(out, site, page->arena, WORD_INDEX_LEAD,
		FILL(AS_WORD("days", days),
			AS_WORD("holding", site_word(site, WORD_HOLDING)),
			AS_WORD("partial", site_word(site, WORD_PARTIAL)),
			AS_WORD("not_holding",
				site_word(site, WORD_NOT_HOLDING))));
	fputs("</p>\n", out);
}

void page_index(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .title = site->look->name,
		.heading = site_word(site, WORD_INDEX_HEADING),
		.here = page->path };

	page_begin(out, site, page, &head);
	write_lead(out, site, page);
	write_sums(out, site, page);
	write_state(out, site, page);
	write_moves(out, site, page);
	write_claims(out, site, page);
	write_files(out, site, page);
	page_end(out, site, page, true);
}
