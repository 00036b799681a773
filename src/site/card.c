/* card.c - a claim and where it stands, for a frame of another page. */
#include "card.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "date.h"
#include "digest.h"
#include "digest_base64.h"
#include "html.h"
#include "markup.h"
#include "markup_word.h"
#include "page.h"
#include "site_assets.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_name.h"

static void write_policy(
	FILE *out, const struct site *site, struct arena *arena)
{
	const struct digest digest = digest_of(site_card, strlen(site_card));

	if (site->look->settings.has_no_csp)
		return;
	fprintf(out,
		"<meta http-equiv=\"Content-Security-Policy\" content=\""
		"default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
		"form-action 'none'\">\n",
		digest_base64(arena, &digest));
}

static void write_head(
	FILE *out, const struct site *site, const struct site_page *page)
{
	page_open(out, site);
	write_policy(out, site, page->arena);
	fputs("<meta name=\"robots\" content=\"noindex\">\n", out);
	markup_element(out, "title", "",
		arena_printf(page->arena, "%s: %s", page->row->id,
			page->row->title));
	fprintf(out, "\n<style>%s</style>\n</head>\n", site_card);
}

/* In a frame that may open nothing the link does nothing. */
static void write_sentence(
	FILE *out, const struct site *site, const struct site_page *page)
{
	fputs("<h1 dir=\"auto\"><a href=\"", out);
	html_text(out, site->look->url ? site->look->url : page->root);
	fprintf(out, "claims/%s.html\" target=\"_blank\" rel=\"noopener\">",
		page->row->id);
	html_text(out, page->row->claim);
	fputs("</a></h1>\n", out);
}

void card(FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_row *row = page->row;
	const bool is_late = row->overdue_since != NO_DATE;

	write_head(out, site, page);
	fprintf(out, "<body>\n<main%s>\n<p class=\"id\"><bdi>%s</bdi> · ",
		is_late ? " class=\"x\"" : "", row->id);
	markup_text(out, site_name(site));
	fputs("</p>\n", out);
	write_sentence(out, site, page);
	fputs("<p class=\"strip\">", out);
	markup_verdict(out, site, row->verdict, is_late);
	fputs(" · ", out);
	markup_standing(out, site, page->arena, row);
	fputs("</p>\n</main>\n</body>\n</html>\n", out);
}
