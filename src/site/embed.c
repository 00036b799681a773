/* embed.c - what pages elsewhere show a claim with. */
#include "embed.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "html.h"
#include "markdown_text.h"
#include "site_gather.h"
#include "text_stream.h"
#include "text_width.h"
#include "words.h"

/* Columns of a line of the sentence, and pixels: of such a line, and of all
 * else that a card has. */
enum { LINE_COLUMNS = 40, LINE_HEIGHT = 25, REST_HEIGHT = 100 };

int embed_height(const struct site_row *row)
{
	const size_t columns = text_width(row->claim);
	const size_t lines = (columns + LINE_COLUMNS - 1) / LINE_COLUMNS;

	return REST_HEIGHT + (int)lines * LINE_HEIGHT;
}

/* The site's own address may have an & in it; ids need no escaping. */
static void write_address(FILE *out, const struct site *site,
	const char *before, const struct site_row *row, const char *after)
{
	html_text(out, site->look->url);
	fprintf(out, "%s%s%s", before, row->id, after);
}

/* The page behind the link opens as any other, free of the frame's limits. */
const char *embed_frame(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	struct text_stream stream;

	text_stream_open(&stream);
	fputs("<iframe src=\"", stream.out);
	write_address(stream.out, site, "embed/", row, ".html");
	fprintf(stream.out, "\" width=\"%d\" height=\"%d\" title=\"",
		EMBED_WIDTH, embed_height(row));
	html_text(
		stream.out, arena_printf(arena, "%s: %s", row->id, row->title));
	fputs("\" style=\"border:0;max-width:100%\" sandbox=\"allow-popups "
	      "allow-popups-to-escape-sandbox\"></iframe>",
		stream.out);
	return text_stream_close(&stream, arena);
}

/* What stands in the place of the badge where pictures are not shown. */
static const char *standing_of(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	return words_filled(arena, site->look->words, WORD_EMBED_STANDING,
		FILL(AS_TEXT("id", row->id)));
}

const char *embed_badge(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	struct text_stream stream;

	text_stream_open(&stream);
	fputs("<a href=\"", stream.out);
	write_address(stream.out, site, "claims/", row, ".html");
	fputs("\"><img src=\"", stream.out);
	write_address(stream.out, site, "badge/", row, ".svg");
	fputs("\" alt=\"", stream.out);
	html_text(stream.out, standing_of(arena, site, row));
	fputs("\"></a>", stream.out);
	return text_stream_close(&stream, arena);
}

/* Neither ids nor addresses have signs that Markdown would take for its own. */
const char *embed_badge_markdown(struct arena *arena, const struct site *site,
	const struct site_row *row)
{
	const char *url = site->look->url;
	struct text_stream stream;

	text_stream_open(&stream);
	fputs("[![", stream.out);
	markdown_text(stream.out, standing_of(arena, site, row));
	fprintf(stream.out, "](<%sbadge/%s.svg>)](<%sclaims/%s.html>)", url,
		row->id, url, row->id);
	return text_stream_close(&stream, arena);
}
