/* markup.c - pieces that pages are made of. */
#include "markup.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "html.h"
#include "markdown.h"
#include "site_gather.h"
#include "web_url.h"
#include "words.h"

void markup_element(
	FILE *out, const char *name, const char *attributes, const char *text)
{
	fprintf(out, "<%s%s>", name, attributes);
	html_text(out, text);
	fprintf(out, "</%s>", name);
}

void markup_text(FILE *out, const char *text)
{
	markup_element(out, "bdi", "", text);
}

void markup_block(
	FILE *out, const char *name, const char *attributes, const char *text)
{
	fprintf(out, "<%s dir=\"auto\"%s>", name, attributes);
	html_text(out, text);
	fprintf(out, "</%s>", name);
}

void markup_markdown(FILE *out, const char *text, int level)
{
	fputs("<div dir=\"auto\">", out);
	markdown_write(out, text, level);
	fputs("</div>\n", out);
}

void markup_json(FILE *out, const char *json)
{
	for (; *json; json++) {
		if (*json == '<')
			fputs("\\u003c", out);
		else
			putc(*json, out);
	}
}

static const char *host_of(struct arena *arena, const char *url)
{
	const char *host = web_url_host(url);

	return arena_copy_bytes(arena, host, strcspn(host, "/?#"));
}

void markup_outside(FILE *out, const char *url, const char *text)
{
	struct arena arena = { 0 };

	if (html_is_link(url)) {
		fputs("<a href=\"", out);
		html_text(out, url);
		fputs("\" rel=\"nofollow\">", out);
		markup_text(out, text ? text : host_of(&arena, url));
		fputs("</a>", out);
	} else {
		markup_text(out, text ? text : url);
	}
	arena_release(&arena);
}

void markup_claim(FILE *out, const char *root, const struct site_row *row)
{
	fprintf(out, "<a href=\"%sclaims/%s.html\"><bdi>%s</bdi>: ", root,
		row->id, row->id);
	markup_text(out, row->title);
	fputs("</a>", out);
}

struct filling markup_claim_filling(struct arena *arena, const char *name,
	const char *root, const struct site_row *row)
{
	return (struct filling){ .name = name,
		.text = arena_printf(arena, "%s: %s", row->id, row->title),
		.href = arena_printf(
			arena, "%sclaims/%s.html", root, row->id) };
}
