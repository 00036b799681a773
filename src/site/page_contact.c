/* page_contact.c - how to follow a claim, and how to disagree with it. */
#include "page_contact.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "contact_url.h"
#include "markup.h"
#include "markup_word.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_paths.h"
#include "site_word.h"
#include "words.h"

/* Programs for mail cut links that are longer than about 2,000 characters. */
enum { CLAIM_LONGEST = 500 };

/* ---- following ---- */

static void write_follow(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct {
		const char *path, *label;
	} files[] = { { "feeds/%s.atom", site_word(site, WORD_ATOM_FEED) },
		{ "claims/%s.json", "JSON" },
		{ "claims/%s.jsonl", site_word(site, WORD_CHECK_LINES) } };
	size_t i, count = 0;

	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		if (!site_has(site, files[i].path))
			continue;
		if (count++ == 0) {
			fputs("<p>", out);
			markup_word(out, site, WORD_FOLLOW);
		}
		fprintf(out, " · <a href=\"%s%s\">", page->root,
			site_path(page->arena, files[i].path, page->row->id));
		markup_text(out, files[i].label);
		fputs("</a>", out);
	}
	if (count)
		fputs("</p>\n", out);
}

/* ---- writing to the publication ---- */

static const char *page_address(
	const struct site *site, const struct site_page *page)
{
	if (!site->look->url)
		return "";
	return arena_printf(page->arena, "%s%s", site->look->url, page->path);
}

/* What both are: an address to write to, and the words for it. */
struct contact {
	const char *address;
	enum word text, link, subject, opening;
};

static struct contact_words words_of(const struct site *site,
	const struct site_page *page, const struct contact *contact)
{
	const struct site_row *row = page->row;
	struct arena *arena = page->arena;
	const struct words *words = site->look->words;
	const bool is_short = strlen(row->claim) <= CLAIM_LONGEST;
	const struct filling *known = FILL(AS_TEXT("id", row->id),
		AS_DAY("day", row->changed), AS_TEXT("entry", page->anchor));

	return (struct contact_words){ .id = row->id,
		.title = row->title,
		.claim = is_short ? row->claim : "",
		.entry = page->anchor,
		.url = page_address(site, page),
		.subject = words_filled(arena, words, contact->subject, known),
		.text = arena_printf(arena, "%s\n%s\n%s%s\n%s ",
			words_filled(arena, words, contact->opening, known),
			page_address(site, page), is_short ? "\n> " : "",
			is_short ? arena_printf(arena, "%s\n", row->claim) : "",
			words->texts[WORD_BECAUSE]) };
}

static void write_contact(FILE *out, const struct site *site,
	const struct site_page *page, const struct contact *contact)
{
	struct contact_words words;

	if (!contact->address)
		return;
	words = words_of(site, page, contact);
	fputs("<p>", out);
	markup_filled(out, site, page->arena, contact->text,
		FILL({ .name = "link",
			.kind = FILL_WORD,
			.text = site_word(site, contact->link),
			.href = contact_url(
				page->arena, contact->address, &words) }));
	fputs("</p>\n", out);
}

void page_contact(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct site_settings *settings = &site->look->settings;
	const struct contact dissent = { settings->dissent, WORD_DISAGREE,
		WORD_DISAGREE_LINK, WORD_DISAGREE_SUBJECT, WORD_DISAGREE_TEXT };
	const struct contact correction = { settings->correction, WORD_MISTAKE,
		WORD_MISTAKE_LINK, WORD_MISTAKE_SUBJECT, WORD_MISTAKE_TEXT };

	fputs("<div class=\"noprint\">\n", out);
	markup_heading(out, site, WORD_FOLLOW_HEADING);
	write_follow(out, site, page);
	write_contact(out, site, page, &dissent);
	write_contact(out, site, page, &correction);
	fputs("</div>\n", out);
}
