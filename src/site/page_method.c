/* page_method.c - the rules that the claims of a ledger are kept by. */
#include "page_method.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "markup.h"
#include "markup_word.h"
#include "page.h"
#include "promise.h"
#include "schedule.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_word.h"
#include "verdict.h"
#include "words.h"

/* Below the heading of the page. */
enum { HEADINGS = 2 };

static void write_verdicts(
	FILE *out, const struct site *site, struct arena *arena)
{
	static const struct {
		enum verdict verdict;
		enum word meaning;
	} meanings[] = { { HOLDING, WORD_METHOD_HOLDING },
		{ PARTIAL, WORD_METHOD_PARTIAL },
		{ NOT_HOLDING, WORD_METHOD_NOT_HOLDING } };
	size_t i;

	markup_heading(out, site, WORD_METHOD_VERDICTS);
	fputs("<ul>\n", out);
	for (i = 0; i < sizeof(meanings) / sizeof(*meanings); i++) {
		fputs("<li>", out);
		markup_filled(out, site, arena, WORD_PAIR,
			FILL(AS_VERDICT("label", meanings[i].verdict),
				AS_WORD("value",
					site_word(site, meanings[i].meaning))));
		fputs("</li>\n", out);
	}
	fputs("</ul>\n", out);
	markup_paragraph(out, site, "", WORD_METHOD_STALE);
}

static void write_topics(FILE *out, const struct site *site)
{
	const struct site_cadence *cadence = site->look->cadences;

	if (!cadence)
		return;
	markup_paragraph(out, site, "", WORD_METHOD_TOPICS);
	fputs("<dl class=\"facts\">\n", out);
	for (; cadence; cadence = cadence->next) {
		markup_block(out, "dt", "", cadence->topic);
		fprintf(out, "<dd>%d</dd>\n", cadence->days);
	}
	fputs("</dl>\n", out);
}

static void write_cadences(
	FILE *out, const struct site *site, struct arena *arena)
{
	const struct promise *promise = &site->look->promise;

	markup_heading(out, site, WORD_METHOD_CADENCE);
	fputs("<p>", out);
	markup_filled(out, site, arena, WORD_METHOD_CADENCE_TEXT,
		FILL(AS_WORD("days",
			     words_promise(arena, site->look->words, promise)),
			AS_WORD("ladder", schedule_ladder(arena, promise))));
	fputs("</p>\n", out);
	write_topics(out, site);
}

static void write_rules(FILE *out, const struct site *site, struct arena *arena)
{
	markup_heading(out, site, WORD_METHOD_CLAIM);
	markup_paragraph(out, site, "", WORD_METHOD_CLAIM_TEXT);
	write_verdicts(out, site, arena);
	write_cadences(out, site, arena);
	markup_heading(out, site, WORD_METHOD_DECIDES);
	if (site->look->needs_signoff)
		markup_paragraph(out, site, "", WORD_METHOD_SIGNOFF);
	markup_paragraph(out, site, "", WORD_METHOD_NAMES);
}

static void write_figures(FILE *out, const struct site *site)
{
	static const enum word lines[] = { WORD_METHOD_PUBLISHED,
		WORD_METHOD_OVERDUE, WORD_METHOD_REVIEWED, WORD_METHOD_MOVES,
		WORD_METHOD_ON_TIME };
	size_t i;

	markup_heading(out, site, WORD_METHOD_COUNTED);
	fputs("<ul>\n", out);
	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		markup_element(out, "li", "", site_word(site, lines[i]));
		putc('\n', out);
	}
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
	const struct page_head head = { .heading = site_word(site, WORD_METHOD),
		.here = page->path };

	page_begin(out, site, page, &head);
	if (look->settings.editorial_model)
		markup_block(out, "p", " class=\"lead\"",
			look->settings.editorial_model);
	if (!look->method)
		write_rules(out, site, page->arena);
	else if (is_html(look->settings.method))
		fputs(look->method, out);
	else
		markup_markdown(out, look->method, HEADINGS);
	write_figures(out, site);
	if (look->settings.licence) {
		fputs("<p class=\"m\">", out);
		markup_pair(out, site, page->arena, WORD_LICENCE,
			(struct filling){ .text = look->settings.licence,
				.href = look->settings.licence });
		fputs("</p>\n", out);
	}
	page_end(out, site, page, false);
}
