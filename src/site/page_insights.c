/* page_insights.c - the page of what a ledger adds up to. */
#include "page_insights.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "chart.h"
#include "chart_curve.h"
#include "html.h"
#include "markup.h"
#include "page.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "tally.h"
#include "verdict.h"

/* ---- figures ---- */

static void write_sums(
	FILE *out, const struct site *site, const struct site_page *page)
{
	static const enum site_figure sums[] = { FIGURE_PUBLISHED,
		FIGURE_REVIEWS, FIGURE_MOVES, FIGURE_ON_TIME };
	size_t i;

	fputs("<dl class=\"sum\">\n", out);
	for (i = 0; i < sizeof(sums) / sizeof(*sums); i++) {
		fputs("<div>", out);
		markup_element(out, "dt", "", site_figure_label(sums[i]));
		fputs("<dd>", out);
		markup_figure(out, site, page->arena, sums[i]);
		fputs("</dd></div>\n", out);
	}
	fputs("</dl>\n", out);
}

static void write_on_time(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fputs("<p class=\"m\">Reviewed by their day: ", out);
	markup_figure(out, site, page->arena, FIGURE_ON_TIME);
	fputs(" of ", out);
	markup_figure(out, site, page->arena, FIGURE_REVIEWS);
	fputs(" reviews were made on the day that was promised, or before it",
		out);
	if (site->has_charts && site->figures[FIGURE_REVIEWS])
		fprintf(out, " (%ld %%)", site->on_time_percent);
	fputs(". ", out);
	markup_figure(out, site, page->arena, FIGURE_OVERDUE);
	fputs(" of ", out);
	markup_figure(out, site, page->arena, FIGURE_OPEN);
	fputs(" open claims are overdue; they are not in that figure until "
	      "they are reviewed.</p>\n",
		out);
}

/* ---- tables ---- */

static void write_head(FILE *out, const struct tally_kind *kind)
{
	const struct tally_column *column;

	fputs("<table><thead><tr>", out);
	markup_element(out, "th", " scope=\"col\"", kind->key.label);
	for (column = kind->columns; column->name; column++)
		markup_element(out, "th", " scope=\"col\"", column->label);
	fputs("</tr></thead><tbody>\n", out);
}

static void write_table(FILE *out, const struct site_page *page,
	const struct tally_kind *kind, const struct tally *tally)
{
	const struct tally_column *column;
	size_t i;

	write_head(out, kind);
	for (i = 0; i < tally->count; i++) {
		const struct tally_row *row = &tally->rows[i];

		fputs("<tr>", out);
		markup_element(out, "th", " scope=\"row\"",
			tally_key_shown(page->arena, kind, row));
		for (column = kind->columns; column->name; column++)
			markup_element(out, "td", "",
				tally_value_shown(page->arena, column,
					row->values[column - kind->columns]));
		fputs("</tr>\n", out);
	}
	fputs("</tbody></table>\n", out);
}

/* ---- charts ---- */

static void write_verdicts(FILE *out)
{
	fputs(" From below: ", out);
	markup_verdict(out, HOLDING, false);
	fputs(", ", out);
	markup_verdict(out, PARTIAL, false);
	fputs(", and outlined ", out);
	markup_verdict(out, NOT_HOLDING, false);
	putc('.', out);
}

static void write_drawing(FILE *out, const struct site *site,
	const struct site_page *page, enum tally_name name)
{
	struct chart chart = { .kind = &tally_kinds[name],
		.tally = &site->tallies[name],
		.classes = { "b" },
		.has_few_labels = true };

	switch (name) {
	case TALLY_SURVIVAL:
		chart_curve(out, page->arena, site);
		return;
	case TALLY_QUARTERS:
		chart.classes[0] = "bh";
		chart.classes[1] = "bp";
		chart.classes[2] = "o";
		break;
	case TALLY_AGES:
		chart.has_few_labels = false;
		break;
	default:
		break;
	}
	chart_bars(out, page->arena, &chart);
}

static void write_chart(FILE *out, const struct site *site,
	const struct site_page *page, enum tally_name name)
{
	fputs("<figure>\n", out);
	write_drawing(out, site, page, name);
	fputs("<figcaption>", out);
	html_text(out, tally_kinds[name].about);
	if (name == TALLY_SURVIVAL)
		fputs(" Below the days: how many were watched for so long.",
			out);
	if (name == TALLY_QUARTERS)
		write_verdicts(out);
	fputs("</figcaption>\n</figure>\n<details><summary>The numbers"
	      "</summary>\n",
		out);
	write_table(out, page, &tally_kinds[name], &site->tallies[name]);
	fputs("</details>\n", out);
}

static void write_tally(FILE *out, const struct site *site,
	const struct site_page *page, enum tally_name name)
{
	const struct tally_kind *kind = &tally_kinds[name];

	if (kind->is_for_programs || !site->tallies[name].count)
		return;
	fprintf(out, "<h2 id=\"%s\">%s</h2>\n", kind->name, kind->heading);
	if (kind->is_chart) {
		write_chart(out, site, page, name);
		return;
	}
	markup_element(out, "p", " class=\"m\"", kind->about);
	putc('\n', out);
	write_table(out, page, kind, &site->tallies[name]);
}

void page_insights(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .heading = "Insights",
		.here = page->path };
	enum tally_name name;

	page_begin(out, site, page, &head);
	fputs("<p class=\"lead\">What the whole record says, as of ", out);
	markup_day(out, page->arena, site->look->today);
	fprintf(out,
		". Each figure is counted from the same %zu entries.</p>\n",
		site->entries);
	write_sums(out, site, page);
	write_on_time(out, site, page);
	if (!site->has_charts)
		fprintf(out,
			"<p>Of fewer than %d published claims there are counts "
			"alone: rates and curves would say more than is known."
			"</p>\n",
			CHARTS_LEAST);
	for (name = 0; name < TALLIES; name++)
		write_tally(out, site, page, name);
	page_end(out, site, page, false);
}
