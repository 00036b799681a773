/* site_strips.c - where each claim stands, for programs that build articles. */
#include "site_strips.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "fact.h"
#include "fact_value.h"
#include "fact_write.h"
#include "html.h"
#include "json.h"
#include "markdown_text.h"
#include "markup.h"
#include "markup_word.h"
#include "site_files.h"
#include "site_gather.h"
#include "site_strip.h"
#include "text_stream.h"
#include "words.h"

static const char *address_of(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	const char *url = site->look->url;

	return url ? arena_printf(arena, "%sclaims/%s.html", url, row->id)
		   : NULL;
}

static struct fact_value text(const struct fact_of *of)
{
	const struct site_row *row = of->page->row;
	const struct words *words = of->site->look->words;

	return fact_text(arena_printf(of->arena, "%s · %s",
		words_verdict(words, row->verdict),
		site_strip_text(of->arena, words, row)));
}

/* Neither ids nor addresses have signs that Markdown would take for its own. */
const char *strip_markdown(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	const struct words *words = site->look->words;
	const char *address = address_of(arena, site, row);
	struct text_stream stream;

	text_stream_open(&stream);
	if (address)
		fprintf(stream.out, "[%s](<%s>): **", row->id, address);
	else
		fprintf(stream.out, "%s: **", row->id);
	markdown_text(stream.out, words_verdict(words, row->verdict));
	fputs("** · ", stream.out);
	markdown_text(stream.out, site_strip_text(arena, words, row));
	return text_stream_close(&stream, arena);
}

const char *strip_markup(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	const char *address = address_of(arena, site, row);
	struct text_stream stream;

	text_stream_open(&stream);
	if (address) {
		fputs("<a href=\"", stream.out);
		html_text(stream.out, address);
		fprintf(stream.out, "\">%s</a>: ", row->id);
	} else {
		fprintf(stream.out, "%s: ", row->id);
	}
	markup_element(stream.out, "strong", "",
		words_verdict(site->look->words, row->verdict));
	fputs(" · ", stream.out);
	markup_standing(stream.out, site, arena, row);
	return text_stream_close(&stream, arena);
}

static struct fact_value markdown(const struct fact_of *of)
{
	return fact_text(strip_markdown(of->arena, of->site, of->page->row));
}

static struct fact_value markup(const struct fact_of *of)
{
	return fact_text(strip_markup(of->arena, of->site, of->page->row));
}

static const struct fact strip_facts[] = {
	{ "text", FACT_TEXT, .value = text },
	{ "markdown", FACT_TEXT, .value = markdown },
	{ "html", FACT_TEXT, .value = markup },
	{ .name = NULL },
};

void strips_begin(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	(void)page;
	putc('{', out);
}

void strips_each(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct fact_of of = {
		.arena = page->arena, .site = site, .page = page
	};

	fputs(page->row == site->rows ? "\n" : ",\n", out);
	json_safe_string(out, page->row->id);
	putc(':', out);
	fact_object(out, strip_facts, &of);
}

void strips_end(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	(void)page;
	fputs("\n}\n", out);
}
