/* page_method.c - the rules that the claims of a ledger are kept by. */
#include "page_method.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "html.h"
#include "markdown.h"
#include "markup.h"
#include "page.h"
#include "promise.h"
#include "schedule.h"
#include "site_files.h"
#include "site_gather.h"
#include "verdict.h"

/* Below the heading of the page. */
enum { HEADINGS = 2 };

static void write_verdicts(FILE *out)
{
	static const struct {
		enum verdict verdict;
		const char *meaning;
	} meanings[] = { { HOLDING, "the evidence still supports the claim" },
		{ PARTIAL,
			"one substantive part no longer stands, and the "
			"history says which" },
		{ NOT_HOLDING, "the claim was falsified, or overtaken" } };
	size_t i;

	fputs("<h2>What a verdict means</h2>\n<ul>\n", out);
	for (i = 0; i < sizeof(meanings) / sizeof(*meanings); i++) {
		fputs("<li>", out);
		markup_verdict(out, meanings[i].verdict, false);
		fprintf(out, ": %s.</li>\n", meanings[i].meaning);
	}
	fputs("</ul>\n<p>A verdict whose review is overdue is a stale one: its "
	      "word stays, its color goes, and the day since when stands "
	      "beside it.</p>\n",
		out);
}

static void write_cadences(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct promise *promise = &site->look->promise;
	const struct site_cadence *cadence = site->look->cadences;

	fprintf(out,
		"<h2>When a claim is reviewed</h2>\n<p>Every %s. The days from "
		"one review to the next are a ladder: %s. The first is for "
		"what "
		"was just published or has another verdict, the later ones for "
		"what was confirmed. A claim may have a cadence of its own, "
		"and "
		"so may a topic. A claim is reviewed on the day on which it "
		"can "
		"be settled, and at once where somebody disagrees on a "
		"material "
		"point.</p>\n",
		promise_words(page->arena, promise),
		schedule_ladder(page->arena, promise));
	if (!cadence)
		return;
	fputs("<dl class=\"facts\">\n", out);
	for (; cadence; cadence = cadence->next) {
		markup_element(out, "dt", "", cadence->topic);
		fprintf(out, "<dd>every %d days</dd>\n", cadence->days);
	}
	fputs("</dl>\n", out);
}

static void write_rules(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fputs("<h2>What a claim is</h2>\n<p>One declarative sentence that "
	      "evidence can settle. Once it is published, its words stay as "
	      "they are: a change is a correction, and both wordings stay in "
	      "its history.</p>\n",
		out);
	write_verdicts(out);
	write_cadences(out, site, page);
	fputs("<h2>Who decides</h2>\n", out);
	if (site->look->needs_signoff)
		fputs("<p>Each review is signed off by somebody else than who "
		      "wrote it, and counts from then on.</p>\n",
			out);
	fputs("<p>Each review names who made it. A dissent stays on the page "
	      "of its claim, with the review that weighed it. What was taken "
	      "back stays as well, under that heading.</p>\n",
		out);
}

static void write_figures(FILE *out)
{
	static const char *const lines[] = {
		"Published are claims whose day of publication has come; they "
		"are open or closed. Open ones are Holding, Partial or Not "
		"holding.",
		"Overdue are open claims whose next review is before the day "
		"of the page.",
		"Reviewed are claims whose last review, or settlement, was in "
		"the 30 days that end on the day of the page.",
		"Moves are reviews and closings that brought another verdict. "
		"Reviews that were taken back, or wait for a sign-off, count "
		"for nothing.",
		"On time are reviews that were made on or before the day on "
		"which the claim was due then."
	};
	size_t i;

	fputs("<h2>What is counted</h2>\n<ul>\n", out);
	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		fprintf(out, "<li>%s</li>\n", lines[i]);
	fputs("</ul>\n", out);
}

static bool is_html(const char *path)
{
	const size_t length = strlen(path);

	return length > 5 && strcmp(path + length - 5, ".html") == 0;
}

void page_method(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_look *look = site->look;
	const struct page_head head = { .heading = "Method",
		.here = page->path };

	page_begin(out, site, page, &head);
	if (look->settings.editorial_model)
		markup_element(out, "p", " class=\"lead\"",
			look->settings.editorial_model);
	if (!look->method)
		write_rules(out, site, page);
	else if (is_html(look->settings.method))
		fputs(look->method, out);
	else
		markdown_write(out, look->method, HEADINGS);
	write_figures(out);
	if (look->settings.licence) {
		fputs("<p class=\"m\">Licence: ", out);
		markup_outside(
			out, look->settings.licence, look->settings.licence);
		fputs("</p>\n", out);
	}
	page_end(out, site, page, false);
}
