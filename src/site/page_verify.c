/* page_verify.c - how a reader checks the record. */
#include "page_verify.h"

#include <stddef.h>
#include <stdio.h>

#include "check_steps.h"
#include "html.h"
#include "markup.h"
#include "page.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "text.h"

static void write_facts(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fprintf(out, "<dl class=\"facts\">\n<dt>Entries</dt><dd>%zu of %zu %s",
		site->entries, site->count,
		text_plural(site->count, "claim", "claims"));
	if (site->entries) {
		fputs(", ", out);
		markup_day(out, page->arena, site->first);
		fputs(" to ", out);
		markup_day(out, page->arena, site->last);
	}
	fprintf(out, "</dd>\n<dt>Digest</dt><dd><code>%s</code></dd>\n",
		site->digest);
	if (site_has(site, "record.jsonl"))
		fputs("<dt>The record</dt><dd><a "
		      "href=\"record.jsonl\">record.jsonl</a>, one line for "
		      "each entry</dd>\n",
			out);
	if (site_has(site, "heads.txt"))
		fputs("<dt>The heads</dt><dd><a "
		      "href=\"heads.txt\">heads.txt</a>, the last entry of "
		      "each "
		      "claim</dd>\n",
			out);
	fputs("</dl>\n", out);
	if (site->awaiting)
		fprintf(out,
			"<p>These are the first %zu of %zu lines; the rest "
			"follow once somebody has signed them off.</p>\n",
			site->entries, site->entries + site->awaiting);
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

static void write_step(FILE *out, const struct check_step *step)
{
	markup_element(out, "h2", "", step->heading);
	putc('\n', out);
	markup_element(out, "p", "", step->text);
	putc('\n', out);
	write_commands(out, step->commands);
}

static void write_steps(FILE *out, const struct site *site)
{
	const struct check_step *step;

	if (!site_has(site, "record.jsonl")) {
		fputs("<p>This ledger does not publish its record: the digest, "
		      "and the hashes on the pages of claims, are what can be "
		      "compared.</p>\n",
			out);
		return;
	}
	if (site_has(site, "check.sh"))
		fputs("<p>Download the files of this site; <a "
		      "href=\"check.sh\">check.sh</a>, run in their directory, "
		      "does all of this at once.</p>\n",
			out);
	for (step = check_steps; step->heading; step++)
		write_step(out, step);
}

static void write_kept(FILE *out, const struct site *site)
{
	if (!site_has(site, "heads.txt"))
		return;
	fputs("<h2>With vigil</h2>\n<p>Whoever has the ledger holds it against "
	      "heads that were kept:</p>\n<pre>vigil verify --against "
	      "heads.txt</pre>\n",
		out);
}

void page_verify(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct page_head head = { .heading = "Check it yourself",
		.here = page->path };

	page_begin(out, site, page, &head);
	fputs("<p class=\"lead\">You need not take our word for it that "
	      "nothing was rewritten. These few commands, on any Unix system, "
	      "show it from the files of this site.</p>\n",
		out);
	write_facts(out, site, page);
	write_steps(out, site);
	write_kept(out, site);
	fputs("<h2>What none of this shows</h2>\n<p>A record that was written "
	      "anew as a whole before you first saw it looks right as well. "
	      "For that, compare with a digest that somebody else has kept: "
	      "feed readers, archives, whoever published one.</p>\n",
		out);
	page_end(out, site, page, false);
}
