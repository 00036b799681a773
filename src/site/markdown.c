/* markdown.c - what people write in Markdown (CommonMark), as HTML. */
#include "markdown.h"

#include <cmark.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "html.h"
#include "text_stream.h"
#include "text_utf8.h"

enum { DEEPEST = 64, LEVELS = 6 };

/* Characters that should not be shown are replaced, but for ends of lines. */
static char *printable_lines(
	struct arena *arena, const char *text, size_t *length)
{
	struct text_stream stream;
	char *shown;

	text_stream_open(&stream);
	while (*text) {
		const size_t line = strcspn(text, "\n");
		const char *copy = arena_copy_bytes(arena, text, line);

		fputs(text_printable(arena, copy), stream.out);
		putc('\n', stream.out);
		text += line + (text[line] == '\n');
	}
	shown = text_stream_close(&stream, arena);
	*length = stream.length;
	return shown;
}

static bool is_deep(cmark_node *document)
{
	cmark_iter *walk = cmark_iter_new(document);
	cmark_event_type event;
	int depth = 0, deepest = 0;

	while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(walk);

		if (!cmark_node_first_child(node))
			continue;
		depth += event == CMARK_EVENT_ENTER ? 1 : -1;
		if (depth > deepest)
			deepest = depth;
	}
	cmark_iter_free(walk);
	return deepest > DEEPEST;
}

/* ---- nodes that are written otherwise ---- */

static void replace(cmark_node *old, cmark_node *new)
{
	cmark_node_replace(old, new);
	cmark_node_free(old);
}

static cmark_node *text_node(const char *literal)
{
	cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);

	cmark_node_set_literal(node, literal);
	return node;
}

static void replace_html(cmark_node *node)
{
	const bool is_block =
		cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK;
	cmark_node *text = text_node(cmark_node_get_literal(node));
	cmark_node *paragraph;

	if (!is_block) {
		replace(node, text);
		return;
	}
	paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
	cmark_node_append_child(paragraph, text);
	replace(node, paragraph);
}

static char *opening_tag(struct arena *arena, const char *url)
{
	struct text_stream stream;

	text_stream_open(&stream);
	fputs("<a href=\"", stream.out);
	html_text(stream.out, url);
	fputs("\" rel=\"nofollow\">", stream.out);
	return text_stream_close(&stream, arena);
}

static void replace_link(struct arena *arena, cmark_node *node)
{
	const char *url = cmark_node_get_url(node);
	cmark_node *link = cmark_node_new(CMARK_NODE_CUSTOM_INLINE), *child;

	if (html_is_link(url)) {
		cmark_node_set_on_enter(link, opening_tag(arena, url));
		cmark_node_set_on_exit(link, "</a>");
	}
	if (!cmark_node_first_child(node))
		cmark_node_append_child(link, text_node(url));
	while ((child = cmark_node_first_child(node)))
		cmark_node_append_child(link, child);
	replace(node, link);
}

/* How deep headings begin, and the last of them was. */
struct depth {
	int first, last;
};

/* None is more than one level below the one before it. */
static void sink_heading(cmark_node *node, struct depth *depth)
{
	int sunk = cmark_node_get_heading_level(node) + depth->first - 1;

	if (sunk > depth->last + 1)
		sunk = depth->last + 1;
	depth->last = sunk < LEVELS ? sunk : LEVELS;
	cmark_node_set_heading_level(node, depth->last);
}

static bool is_in_link(cmark_node *node)
{
	while ((node = cmark_node_parent(node))) {
		const cmark_node_type type = cmark_node_get_type(node);

		if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
			return true;
	}
	return false;
}

/* An image within a link would be a link within one. */
static void change(struct arena *arena, cmark_node *node, struct depth *depth)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_HTML_BLOCK:
	case CMARK_NODE_HTML_INLINE:
		replace_html(node);
		break;
	case CMARK_NODE_IMAGE:
		if (is_in_link(node))
			cmark_node_set_url(node, "");
		replace_link(arena, node);
		break;
	case CMARK_NODE_LINK:
		replace_link(arena, node);
		break;
	case CMARK_NODE_HEADING:
		sink_heading(node, depth);
		break;
	default:
		break;
	}
}

/* A node is changed once all in it is: an iterator has no use for it then. */
static void change_all(struct arena *arena, cmark_node *document, int level)
{
	cmark_iter *walk = cmark_iter_new(document);
	struct depth depth = { level, level - 1 };
	cmark_event_type event;

	while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(walk);
		const cmark_node_type type = cmark_node_get_type(node);
		const bool is_leaf = type == CMARK_NODE_HTML_BLOCK ||
				     type == CMARK_NODE_HTML_INLINE;

		if (event == CMARK_EVENT_EXIT || is_leaf)
			change(arena, node, &depth);
	}
	cmark_iter_free(walk);
}

static void write_plain(FILE *out, const char *text)
{
	fputs("<p>", out);
	html_text(out, text);
	fputs("</p>\n", out);
}

void markdown_write(FILE *out, const char *text, int level)
{
	struct arena arena = { 0 };
	size_t length;
	const char *lines = printable_lines(&arena, text, &length);
	cmark_node *document =
		cmark_parse_document(lines, length, CMARK_OPT_DEFAULT);
	char *html;

	if (is_deep(document)) {
		write_plain(out, text);
	} else {
		change_all(&arena, document, level);
		html = cmark_render_html(document, CMARK_OPT_DEFAULT);
		fputs(html, out);
		free(html);
	}
	cmark_node_free(document);
	arena_release(&arena);
}
