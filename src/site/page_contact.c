/* page_contact.c - how to follow a claim, and how to disagree with it. */
#include "page_contact.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "contact_url.h"
#include "date.h"
#include "html.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"

/* Programs for mail cut links that are longer than about 2,000 characters. */
enum { CLAIM_LONGEST = 500 };

/* ---- following ---- */

static void write_follow(
	FILE *out, const struct site *site, const struct site_page *page)
{
	static const struct {
		const char *path, *label;
	} files[] = { { "feeds/%s.atom", "Atom feed" },
		{ "claims/%s.json", "JSON" },
		{ "claims/%s.jsonl", "lines of the record" } };
	size_t i, count = 0;

	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		if (!site_has(site, files[i].path))
			continue;
		fputs(count++ ? ", " : "<p>Follow this claim: ", out);
		fprintf(out, "<a href=\"%s%s\">%s</a>", page->root,
			site_path(page->arena, files[i].path, page->row->id),
			files[i].label);
	}
	if (count)
		fputs(".</p>\n", out);
}

/* ---- writing to the publication ---- */

static const char *page_address(
	const struct site *site, const struct site_page *page)
{
	if (!site->look->url)
		return "";
	return arena_printf(page->arena, "%s%s", site->look->url, page->path);
}

static struct contact_words words_of(const struct site *site,
	const struct site_page *page, const char *subject, const char *opening)
{
	const struct site_row *row = page->row;
	struct arena *arena = page->arena;
	const bool is_short = strlen(row->claim) <= CLAIM_LONGEST;

	return (struct contact_words){ .id = row->id,
		.title = row->title,
		.claim = is_short ? row->claim : "",
		.entry = page->anchor,
		.url = page_address(site, page),
		.subject = arena_printf(arena, "%s %s", subject, row->id),
		.text = arena_printf(arena,
			"%s %s, as it stood on %s (entry %s):\n%s\n%s%s\n"
			"Because: ",
			opening, row->id, date_shown(arena, row->changed),
			page->anchor, page_address(site, page),
			is_short ? "\n> " : "",
			is_short ? arena_printf(arena, "%s\n", row->claim)
				 : "") };
}

static void write_link(FILE *out, const struct site_page *page,
	const char *template, const struct contact_words *words)
{
	fputs("<a href=\"", out);
	html_text(out, contact_url(page->arena, template, words));
	fputs("\" rel=\"nofollow\">", out);
}

void page_contact(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_settings *settings = &site->look->settings;
	struct contact_words words;

	fputs("<div class=\"noprint\">\n<h2>Follow and disagree</h2>\n", out);
	write_follow(out, site, page);
	if (settings->dissent) {
		words = words_of(site, page, "Dissent on", "I disagree with");
		fputs("<p>You disagree? ", out);
		write_link(out, page, settings->dissent, &words);
		fputs("Write to us</a>: each review weighs what was said "
		      "against the claim, and says so here.</p>\n",
			out);
	}
	if (settings->correction) {
		words = words_of(
			site, page, "Correction of", "I found a mistake in");
		fputs("<p>You found a mistake? ", out);
		write_link(out, page, settings->correction, &words);
		fputs("Tell us</a>: what is put right stays in the history "
		      "above.</p>\n",
			out);
	}
	fputs("</div>\n", out);
}
