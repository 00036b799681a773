/* page_verify.c - how a reader checks the record. */
#include "page_verify.h"

#include <stddef.h>
#include <stdio.h>

#include "check_steps.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "page.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_word.h"
#include "words.h"

/* A link to a file, as a filling. */
static struct filling file_named(const char *name)
{
	return (struct filling){ .name = "file", .text = name, .href = name };
}

static void write_fact(FILE *out, const struct site *site,
	const struct site_page *page, enum word label, enum word word,
	struct filling value)
{
	const struct filling values[] = { value, { .name = NULL } };

	markup_element(out, "dt", "", site_word(site, label));
	fputs("<dd>", out);
	markup_filled(out, site, page->arena, word, values);
	fputs("</dd>\n", out);
}

static void write_count(
	FILE *out, const struct site *site, enum word label, size_t count)
{
	markup_element(out, "dt", "", site_word(site, label));
	fprintf(out, "<dd>%zu</dd>\n", count);
}

static void write_span(
	FILE *out, const struct site *site, const struct site_page *page)
{
	if (!site->entries)
		return;
	markup_element(out, "dt", "", site_word(site, WORD_VERIFY_DAYS));
	fputs("<dd>", out);
	markup_filled(out, site, page->arena, WORD_VERIFY_SPAN,
		FILL(AS_DAY("from", site->first), AS_DAY("until", site->last)));
	fputs("</dd>\n", out);
}

static void write_facts(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fputs("<dl class=\"facts\">\n", out);
	write_count(out, site, WORD_VERIFY_ENTRIES, site->entries);
	write_count(out, site, WORD_CLAIMS, site->count);
	write_span(out, site, page);
	markup_element(out, "dt", "", site_word(site, WORD_VERIFY_DIGEST));
	fprintf(out, "<dd><code>%s</code></dd>\n", site->digest);
	if (site_has(site, "record.jsonl"))
		write_fact(out, site, page, WORD_VERIFY_RECORD,
			WORD_VERIFY_RECORD_TEXT, file_named("record.jsonl"));
	if (site_has(site, "heads.txt"))
		write_fact(out, site, page, WORD_VERIFY_HEADS,
			WORD_VERIFY_HEADS_TEXT, file_named("heads.txt"));
	fputs("</dl>\n", out);
	if (!site->awaiting)
		return;
	fputs("<p>", out);
	markup_filled(out, site, page->arena, WORD_VERIFY_AWAITING,
		FILL(AS_NUMBER("entries", site->entries),
			AS_NUMBER("all", site->entries + site->awaiting)));
	fputs("</p>\n", out);
}

/* Commands are preformatted, and so not for html_text, which knows one line. */
static void write_commands(FILE *out, const char *commands)
{
	fputs("<pre class=\"sh\">", out);
	for (; *commands; commands++) {
		if (*commands == '\n')
			putc('\n', out);
		else
			html_text(out, (const char[]){ *commands, '\0' });
	}
	fputs("</pre>\n", out);
}

static void write_step(
	FILE *out, const struct site *site, const struct check_step *step)
{
	markup_heading(out, site, step->heading);
	markup_paragraph(out, site, "", step->text);
	write_commands(out, step->commands);
}

static void write_steps(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct check_step *step;

	if (!site_has(site, "record.jsonl")) {
		markup_paragraph(out, site, "", WORD_VERIFY_NOTHING);
		return;
	}
	if (site_has(site, "check.sh")) {
		fputs("<p>", out);
		markup_filled(out, site, page->arena, WORD_VERIFY_SCRIPT,
			FILL(file_named("check.sh")));
		fputs("</p>\n", out);
	}
	for (step = check_steps; step->commands; step++)
		write_step(out, site, step);
}

static void write_kept(FILE *out, const struct site *site)
{
	if (!site_has(site, "heads.txt"))
		return;
	markup_heading(out, site, WORD_VERIFY_VIGIL);
	markup_paragraph(out, site, "", WORD_VERIFY_VIGIL_TEXT);
	fputs("<pre>vigil verify --against heads.txt</pre>\n", out);
}

static void write_stamps(FILE *out, const struct site *site)
{
	const struct site_look *look = site->look;
	size_t i;

	markup_heading(out, site, WORD_VERIFY_STAMPS);
	markup_paragraph(out, site, "", WORD_VERIFY_STAMPS_TEXT);
	if (look->stamp_count == 0) {
		markup_paragraph(out, site, "", WORD_VERIFY_STAMPS_NONE);
		return;
	}
	fputs("<ul>\n", out);
	for (i = 0; i < look->stamp_count; i++)
		fprintf(out, "<li><a href=\"stamps/%s\">%s</a></li>\n",
			look->stamps[i].name, look->stamps[i].name);
	fputs("</ul>\n", out);
}

void page_verify(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .heading = site_word(
						site, WORD_CHECK_YOURSELF),
		.here = page->path };

	page_begin(out, site, page, &head);
	markup_paragraph(out, site, " class=\"lead\"", WORD_VERIFY_LEAD);
	write_facts(out, site, page);
	write_steps(out, site, page);
	write_kept(out, site);
	write_stamps(out, site);
	markup_heading(out, site, WORD_VERIFY_LIMITS);
	markup_paragraph(out, site, "", WORD_VERIFY_LIMITS_TEXT);
	page_end(out, site, page, false);
}
