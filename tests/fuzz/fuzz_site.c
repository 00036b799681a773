/* fuzz_site.c - no text can leave its place in a page or a file: Markdown makes
 * only the elements that it has, an address is one, and so is a text in XML,
 * JSON, BibTeX, RIS or a table. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "bibtex.h"
#include "contact_url.h"
#include "csv_write.h"
#include "json.h"
#include "markdown.h"
#include "ris.h"
#include "text_slug.h"
#include "text_stream.h"
#include "text_utf8.h"
#include "xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LEVEL = 3 };

static void require(bool holds)
{
	if (!holds)
		abort();
}

/* Returns how many bytes of text are a tag that Markdown may make. */
static size_t tag_length(const char *text)
{
	static const char *const tags[] = { "<p>", "</p>", "<em>", "</em>",
		"<strong>", "</strong>", "<code>", "</code>", "<pre>", "</pre>",
		"<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<h3>",
		"</h3>", "<h4>", "</h4>", "<h5>", "</h5>", "<h6>", "</h6>",
		"<blockquote>", "</blockquote>", "<hr />", "<br />", "</a>" };
	static const char *const open[] = { "<a href=\"http", "<a href=\"HTTP",
		"<ol start=\"", "<code class=\"language-" };
	size_t i;

	for (i = 0; i < sizeof(tags) / sizeof(*tags); i++) {
		if (strncmp(text, tags[i], strlen(tags[i])) == 0)
			return strlen(tags[i]);
	}
	for (i = 0; i < sizeof(open) / sizeof(*open); i++) {
		if (strncasecmp(text, open[i], strlen(open[i])) == 0)
			return strcspn(text, ">") + 1;
	}
	return 0;
}

static void require_page(const char *text)
{
	while (*text) {
		size_t length = 1;

		if (*text == '<') {
			length = tag_length(text);
			require(length > 0);
			require(!memchr(text + 1, '<', length - 1));
		}
		require(*text != '>');
		text += length;
	}
}

static char *marked(struct arena *arena, const char *text)
{
	char *written = NULL, *copy;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	require(memory != NULL);
	markdown_write(memory, text, LEVEL);
	fclose(memory);
	require(strlen(written) == length);
	copy = arena_copy(arena, written);
	free(written);
	return copy;
}

static void require_address(const char *url)
{
	require(strncmp(url, "https://a.example/", 18) == 0);
	require(!strpbrk(url + 18, "<>\"'{} \n\\#?&/"));
}

static void require_slug(const char *slug)
{
	require(*slug && *slug != '-');
	require(!slug[strspn(slug, "abcdefghijklmnopqrstuvwxyz0123456789-")]);
}

/* Writes a text by one of the writers. */
static char *escaped(struct arena *arena, const char *text,
	void (*write)(FILE *out, const char *text))
{
	struct text_stream stream;

	text_stream_open(&stream);
	write(stream.out, text);
	return text_stream_close(&stream, arena);
}

static void require_xml(const char *text)
{
	require(text_valid_length(text, strlen(text)) == strlen(text));
	require(!strpbrk(text, "<>\"'") && !strchr(text, 0x1b));
	for (; (text = strchr(text, '&')); text++)
		require(text[strspn(text + 1, "ampltgquo#39") + 1] == ';');
}

/* A string ends where it should: no quotation mark within is without its
 * backslash. */
static void require_json(const char *text)
{
	require(*text++ == '"');
	for (; *text != '"'; text++) {
		require((unsigned char)*text >= ' ');
		text += *text == '\\';
	}
	require(!text[1]);
}

/* No sign has a meaning but behind a backslash, and braces close. */
static void require_bibtex(const char *text)
{
	static const char *const commands[] = { "&", "%", "$", "#", "_",
		"textbraceleft{}", "textbraceright{}", "textasciitilde{}",
		"textasciicircum{}", "textbackslash{}" };
	size_t i;

	require(text_valid_length(text, strlen(text)) == strlen(text));
	for (; *text; text++) {
		require((unsigned char)*text >= ' ');
		if (strncmp(text, "{}", 2) == 0 && text[2] == text[-1] &&
			strchr("-'`,<>", text[2]))
			text += 2;
		require(!strchr("&%$#_{}~^", *text));
		if (*text != '\\')
			continue;
		for (i = 0; strncmp(text + 1, commands[i],
				    strlen(commands[i])) != 0;
			i++)
			require(i + 1 < sizeof(commands) / sizeof(*commands));
		text += strlen(commands[i]);
	}
}

static void write_title(FILE *out, const char *text)
{
	ris_line(out, "TI", text);
}

/* It is one line, and begins with its tag. */
static void require_ris(const char *line, const char *tag)
{
	const size_t length = strlen(line);

	require(strncmp(line, tag, strlen(tag)) == 0);
	require(length >= 2 && strcmp(line + length - 2, "\r\n") == 0);
	require(strcspn(line, "\r\n\v\f\x1b") == length - 2);
	require(text_valid_length(line, length) == length);
}

static void write_row(FILE *out, const char *text)
{
	const char *const cells[] = { text };

	csv_row(out, cells, 1);
}

/* A row is one cell: what is quoted ends with its last quotation mark. */
static void require_csv(const char *text)
{
	const size_t length = strlen(text);
	const bool is_quoted = *text == '"';
	size_t i;

	require(length >= 2 && strcmp(text + length - 2, "\r\n") == 0);
	require(!strchr("=+-@\t", text[is_quoted]) || length == 2);
	for (i = is_quoted; i < length - 2 - is_quoted; i++) {
		require(is_quoted || !strchr(",\"\n", text[i]));
		if (text[i] == '"')
			require(text[++i] == '"' && i < length - 3);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	const char *text = arena_copy_bytes(&arena, (const char *)data, size);
	const struct contact_words words = { text, text, text, text, text, text,
		text };

	require_page(marked(&arena, text));
	require_address(contact_url(
		&arena, "https://a.example/{id}{title}{text}", &words));
	require_slug(text_slug(&arena, text));
	require_xml(escaped(&arena, text, xml_text));
	require_json(escaped(&arena, text, json_safe_string));
	require_csv(escaped(&arena, text, write_row));
	require_bibtex(escaped(&arena, text, bibtex_text));
	require_ris(escaped(&arena, text, write_title), "TI  - ");
	require_ris(escaped(&arena, text, ris_organization), "AU  - ");
	arena_release(&arena);
	return 0;
}
