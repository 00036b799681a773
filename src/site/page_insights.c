/* page_insights.c - the page of what a ledger adds up to. */
#include "page_insights.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "chart.h"
#include "chart_curve.h"
#include "markup.h"
#include "markup_word.h"
#include "page.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_word.h"
#include "tally.h"
#include "verdict.h"
#include "words.h"

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
		markup_element(out, "dt", "",
			site_word(site, site_figure_word(sums[i])));
		fputs("<dd>", out);
		markup_figure(out, site, page->arena, sums[i]);
		fputs("</dd></div>\n", out);
	}
	fputs("</dl>\n", out);
}

static void write_on_time(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fputs("<p class=\"m\">", out);
	markup_filled(out, site, page->arena, WORD_ON_TIME_TEXT,
		FILL(AS_FIGURE("on_time", FIGURE_ON_TIME),
			AS_FIGURE("reviews", FIGURE_REVIEWS)));
	putc(' ', out);
	if (site->has_charts && site->figures[FIGURE_REVIEWS]) {
		markup_filled(out, site, page->arena, WORD_ON_TIME_PERCENT,
			FILL(AS_NUMBER("percent", site->on_time_percent)));
		putc(' ', out);
	}
	markup_filled(out, site, page->arena, WORD_OVERDUE_TEXT,
		FILL(AS_FIGURE("overdue", FIGURE_OVERDUE),
			AS_FIGURE("open", FIGURE_OPEN)));
	fputs("</p>\n", out);
}

/* ---- tables ---- */

static void write_head(
	FILE *out, const struct site *site, const struct tally_kind *kind)
{
	const struct tally_column *column;

	fputs("<table><thead><tr>", out);
	markup_element(
		out, "th", " scope=\"col\"", site_word(site, kind->key.label));
	for (column = kind->columns; column->name; column++)
		markup_element(out, "th", " scope=\"col\"",
			site_word(site, column->label));
	fputs("</tr></thead><tbody>\n", out);
}

static void write_table(FILE *out, const struct site *site,
	const struct site_page *page, const struct tally_kind *kind,
	const struct tally *tally)
{
	const struct words *words = site->look->words;
	const struct tally_column *column;
	size_t i;

	write_head(out, site, kind);
	for (i = 0; i < tally->count; i++) {
		const struct tally_row *row = &tally->rows[i];

		fputs("<tr>", out);
		fputs("<th scope=\"row\">", out);
		markup_text(
			out, tally_key_shown(page->arena, words, kind, row));
		fputs("</th>", out);
		for (column = kind->columns; column->name; column++)
			markup_element(out, "td", "",
				tally_value_shown(page->arena, words, column,
					row->values[column - kind->columns]));
		fputs("</tr>\n", out);
	}
	fputs("</tbody></table>\n", out);
}

/* ---- charts ---- */

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
	chart_bars(out, site, page->arena, &chart);
}

static void write_chart(FILE *out, const struct site *site,
	const struct site_page *page, enum tally_name name)
{
	fputs("<figure>\n", out);
	write_drawing(out, site, page, name);
	fputs("<figcaption>", out);
	markup_word(out, site, tally_kinds[name].about);
	if (name == TALLY_SURVIVAL) {
		putc(' ', out);
		markup_word(out, site, WORD_SURVIVAL_SIGNS);
	}
	if (name == TALLY_QUARTERS) {
		putc(' ', out);
		markup_filled(out, site, page->arena, WORD_QUARTERS_SIGNS,
			FILL(AS_VERDICT("holding", HOLDING),
				AS_VERDICT("partial", PARTIAL),
				AS_VERDICT("not_holding", NOT_HOLDING)));
	}
	fputs("</figcaption>\n</figure>\n<details>", out);
	markup_element(out, "summary", "", site_word(site, WORD_NUMBERS));
	putc('\n', out);
	write_table(out, site, page, &tally_kinds[name], &site->tallies[name]);
	fputs("</details>\n", out);
}

static void write_tally(FILE *out, const struct site *site,
	const struct site_page *page, enum tally_name name)
{
	const struct tally_kind *kind = &tally_kinds[name];

	if (kind->is_for_programs || !site->tallies[name].count)
		return;
	fprintf(out, "<h2 id=\"%s\">", kind->name);
	markup_word(out, site, kind->heading);
	fputs("</h2>\n", out);
	if (kind->is_chart) {
		write_chart(out, site, page, name);
		return;
	}
	markup_paragraph(out, site, " class=\"m\"", kind->about);
	write_table(out, site, page, kind, &site->tallies[name]);
}

void page_insights(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = {
		.heading = site_word(site, WORD_INSIGHTS), .here = page->path
	};
	enum tally_name name;

	page_begin(out, site, page, &head);
	fputs("<p class=\"lead\">", out);
	markup_filled(out, site, page->arena, WORD_INSIGHTS_LEAD,
		FILL(AS_DAY("day", site->look->today),
			AS_NUMBER("count", site->entries)));
	fputs("</p>\n", out);
	write_sums(out, site, page);
	write_on_time(out, site, page);
	if (!site->has_charts) {
		fputs("<p>", out);
		markup_filled(out, site, page->arena, WORD_FEW,
			FILL(AS_NUMBER("count", CHARTS_LEAST)));
		fputs("</p>\n", out);
	}
	for (name = 0; name < TALLIES; name++)
		write_tally(out, site, page, name);
	fputs("<p class=\"m\"><a href=\"bulletin/index.html\">", out);
	markup_word(out, site, WORD_BULLETINS_LINK);
	fputs("</a></p>\n", out);
	page_end(out, site, page, false);
}
