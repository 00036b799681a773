/* page.c - what all pages have around what they say. */
#include "page.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "digest_base64.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "site_figures.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"
#include "site_paths.h"
#include "site_word.h"
#include "words.h"

static const struct {
	const char *path;
	enum word label;
} navigation[] = {
	{ "index.html", WORD_CLAIMS },
	{ "changes.html", WORD_CHANGES },
	{ "insights.html", WORD_INSIGHTS },
	{ "method.html", WORD_METHOD },
	{ "verify.html", WORD_VERIFY },
};

/* ---- head ---- */

static void write_hash(FILE *out, struct arena *arena, const char *text)
{
	const struct digest digest = digest_of(text, strlen(text));

	fprintf(out, " 'sha256-%s'", digest_base64(arena, &digest));
}

/* Browsers run no data, and ask for no hash of it; some judges of pages do. */
static void write_policy(FILE *out, const struct site *site,
	struct arena *arena, const struct page_head *head)
{
	const struct site_settings *settings = &site->look->settings;

	if (settings->has_no_csp)
		return;
	fputs("<meta http-equiv=\"Content-Security-Policy\" content=\""
	      "script-src",
		out);
	if (head->data)
		write_hash(out, arena, head->data);
	if (!settings->has_no_script)
		write_hash(out, arena, site->script);
	else if (!head->data)
		fputs(" 'none'", out);
	fputs("; object-src 'none'; connect-src 'none'; frame-src 'none'; "
	      "base-uri 'none'; form-action 'none'\">\n",
		out);
}

static void write_style(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fprintf(out, "<link rel=\"stylesheet\" href=\"%svigil.css\">\n",
		page->root);
	if (site_has(site, "site.css"))
		fprintf(out, "<link rel=\"stylesheet\" href=\"%ssite.css\">\n",
			page->root);
}

/* What is for programs only, where there is such a file. */
static void write_alternates(
	FILE *out, const struct site *site, const struct site_page *page)
{
	if (site_has(site, "changes.atom")) {
		fputs("<link rel=\"alternate\" type=\"application/atom+xml\" "
		      "title=\"",
			out);
		markup_word(out, site, WORD_EVERY_CHANGE);
		fprintf(out, "\" href=\"%schanges.atom\">\n", page->root);
	}
	if (page->row && site_has(site, "claims/%s.json"))
		fprintf(out,
			"<link rel=\"alternate\" type=\"application/json\" "
			"href=\"%s.json\">\n",
			page->row->id);
	if (!site->look->url)
		return;
	fputs("<link rel=\"canonical\" href=\"", out);
	html_text(out, site->look->url);
	fprintf(out, "%s\">\n", page->path);
}

static void write_title(
	FILE *out, const struct site *site, const struct page_head *head)
{
	const char *title = head->title ? head->title : head->heading;

	fputs("<title>", out);
	html_text(out, title);
	if (strcmp(title, site_name(site)) != 0) {
		fputs(" · ", out);
		html_text(out, site_name(site));
	}
	fputs("</title>\n", out);
}

void page_open(FILE *out, const struct site *site)
{
	fprintf(out, "<!DOCTYPE html>\n<html lang=\"%s\"%s>\n<head>\n",
		site_language(site),
		site_is_from_right(site) ? " dir=\"rtl\"" : "");
	fputs("<meta charset=\"utf-8\">\n"
	      "<meta name=\"viewport\" content=\"width=device-width, "
	      "initial-scale=1\">\n",
		out);
}

static void write_head(FILE *out, const struct site *site,
	const struct site_page *page, const struct page_head *head)
{
	page_open(out, site);
	write_policy(out, site, page->arena, head);
	write_title(out, site, head);
	write_style(out, site, page);
	write_alternates(out, site, page);
	if (head->description) {
		fputs("<meta name=\"description\" content=\"", out);
		html_text(out, head->description);
		fputs("\">\n", out);
	}
	if (head->more)
		head->more(out, site, page);
	if (head->data)
		fprintf(out,
			"<script type=\"application/ld+json\">%s</script>\n",
			head->data);
	if (site->look->head)
		fputs(site->look->head, out);
	fputs("</head>\n", out);
}

/* ---- around the main part ---- */

static void write_navigation(FILE *out, const struct site *site,
	const struct site_page *page, const char *here)
{
	size_t i;

	fputs("<nav aria-label=\"", out);
	markup_word(out, site, WORD_NAVIGATION);
	fputs("\"><ul>", out);
	for (i = 0; i < sizeof(navigation) / sizeof(*navigation); i++) {
		const char *path = navigation[i].path;
		const bool is_here = here && strcmp(here, path) == 0;

		fprintf(out, "<li><a href=\"%s%s\"%s>", page->root, path,
			is_here ? " aria-current=\"page\"" : "");
		markup_word(out, site, navigation[i].label);
		fputs("</a></li>", out);
	}
	fputs("</ul></nav>\n", out);
}

static void write_masthead(FILE *out, const struct site *site,
	const struct site_page *page, const char *here)
{
	if (site->look->header) {
		fputs(site->look->header, out);
		return;
	}
	fprintf(out, "<header>\n<p><a href=\"%sindex.html\">", page->root);
	markup_text(out, site_name(site));
	fputs("</a></p>\n", out);
	write_navigation(out, site, page, here);
	fputs("</header>\n", out);
}

void page_begin(FILE *out, const struct site *site,
	const struct site_page *page, const struct page_head *head)
{
	write_head(out, site, page, head);
	fputs("<body>\n<a class=\"skip\" href=\"#main\">", out);
	markup_word(out, site, WORD_SKIP);
	fputs("</a>\n", out);
	write_masthead(out, site, page, head->here);
	fputs("<main id=\"main\">\n", out);
	if (head->heading) {
		markup_block(out, "h1", "", head->heading);
		putc('\n', out);
	}
}

void page_end(FILE *out, const struct site *site, const struct site_page *page,
	bool has_due)
{
	fputs("</main>\n", out);
	if (site->look->footer)
		fputs(site->look->footer, out);
	fputs("<footer>\n<p>", out);
	markup_filled(out, site, page->arena, WORD_KEPT,
		FILL({ .name = "link",
			.kind = FILL_WORD,
			.text = site_word(site, WORD_CHECK_YOURSELF),
			.href = arena_printf(
				page->arena, "%sverify.html", page->root) }));
	fputs("</p>\n</footer>\n", out);
	if (has_due && !site->look->settings.has_no_script)
		fprintf(out, "<script>%s</script>\n", site->script);
	fputs("</body>\n</html>\n", out);
}
