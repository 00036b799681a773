/* document.c - YAML documents as trees of nodes that know their places. */
#include "document.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "events.h"
#include "reading.h"
#include "text_utf8.h"

/* libyaml takes quadratic time over deep flow collections, and so do we over
 * the keys of one map: both stop early. */
enum { DEPTH_LIMIT = 8, KEYS_LIMIT = 512 };

struct parser {
	struct events *events;
	struct reading *reading;
	bool refused; /* something in this document cannot be used */
	int own;      /* how many keys around here begin with x- */
};

static void refuse(struct parser *parser, const struct document_event *event,
	const char *what)
{
	reading_problem(parser->reading, event->at, "%s", what);
	parser->refused = true;
}

static const char *scalar_text(
	struct parser *parser, const struct document_event *scalar)
{
	if (text_control_offset(scalar->text) < scalar->length)
		refuse(parser, scalar,
			"a control character in the text; remove it");
	return scalar->text;
}

static void check_plain(
	struct parser *parser, const struct document_event *event)
{
	if (event->has_anchor)
		refuse(parser, event,
			"anchors (&) are not read; write the text out");
	if (event->has_tag)
		refuse(parser, event,
			"tags (!) are not read; every value is text");
}

static int read_node(struct parser *parser, const struct document_event *event,
	int depth, struct node **place);

/* On the next line, only what stands deeper could be meant as more text. */
static struct position comment_of(
	const struct document_event *event, long indentation)
{
	bool is_near = event->comment.line == event->end.line ||
		       event->comment.column > indentation;

	return is_near ? event->comment : (struct position){ 0, 0 };
}

static int read_list(struct parser *parser, struct node *list, int depth)
{
	struct node **place = &list->first;
	struct document_event event;

	for (;;) {
		if (events_next(parser->events, &event) < 0)
			return -1;
		if (event.kind == EVENT_LIST_END)
			return 0;
		if (read_node(parser, &event, depth, place) < 0)
			return -1;
		(*place)->comment = comment_of(&event, event.at.column - 1);
		if ((*place)->is_null && !parser->own)
			*place = NULL;
		else
			place = &(*place)->next;
	}
}

static void check_repeated(
	struct parser *parser, const struct node *map, const struct node *added)
{
	const struct node *child;

	for (child = map->first; child && child != added; child = child->next) {
		if (strcmp(child->key, added->key) != 0)
			continue;
		reading_problem(parser->reading, added->key_at,
			"%s: given twice; it stands on line %ld already",
			text_printable(parser->reading->arena, added->key),
			child->key_at.line);
		parser->refused = true;
		return;
	}
}

/* Reads a value and hangs it, with its key, at place. */
static int read_pair(struct parser *parser, const struct document_event *key,
	int depth, struct node **place)
{
	const char *text;
	bool is_own;
	struct document_event event;

	if (key->kind != EVENT_SCALAR) {
		refuse(parser, key, "a key should be a word");
		return -1;
	}
	check_plain(parser, key);
	text = scalar_text(parser, key);
	is_own = strncmp(text, "x-", 2) == 0;
	parser->own += is_own;
	if (events_next(parser->events, &event) < 0 ||
		read_node(parser, &event, depth, place) < 0)
		return -1;
	parser->own -= is_own;
	(*place)->comment = comment_of(&event, key->at.column);
	(*place)->key = text;
	(*place)->key_at = key->at;
	return 0;
}

static int read_map(struct parser *parser, struct node *map, int depth)
{
	struct node **place = &map->first;
	struct document_event event;
	int keys;

	for (keys = 0;; keys++) {
		if (events_next(parser->events, &event) < 0)
			return -1;
		if (event.kind == EVENT_MAP_END)
			return 0;
		if (keys == KEYS_LIMIT) {
			refuse(parser, &event, "too many keys");
			return -1;
		}
		if (read_pair(parser, &event, depth, place) < 0)
			return -1;
		check_repeated(parser, map, *place);
		place = &(*place)->next;
	}
}

static int read_collection(struct parser *parser,
	const struct document_event *event, int depth, struct node *node)
{
	if (depth == DEPTH_LIMIT) {
		refuse(parser, event, "nested too deeply");
		return -1;
	}
	check_plain(parser, event);
	if (event->kind == EVENT_LIST) {
		node->kind = NODE_LIST;
		return read_list(parser, node, depth + 1);
	}
	node->kind = NODE_MAP;
	return read_map(parser, node, depth + 1);
}

static int read_node(struct parser *parser, const struct document_event *event,
	int depth, struct node **place)
{
	struct node *node = arena_alloc(parser->reading->arena, sizeof(*node));

	node->at = event->at;
	node->text = "";
	*place = node;
	switch (event->kind) {
	case EVENT_SCALAR:
		check_plain(parser, event);
		node->text = scalar_text(parser, event);
		node->is_plain = event->is_plain;
		node->is_null = event->is_null;
		return 0;
	case EVENT_ALIAS:
		refuse(parser, event,
			"aliases (*) are not read; write the text out");
		node->broken = true;
		return 0;
	default:
		return read_collection(parser, event, depth, node);
	}
}

static int read_document(struct parser *parser,
	const struct document_event *event, struct node **place)
{
	parser->refused = false;
	parser->own = 0;
	if (read_node(parser, event, 0, place) < 0) {
		*place = NULL;
		return -1;
	}
	(*place)->broken |= parser->refused;
	return 0;
}

/* Reads the documents of the stream up to its end, or up to the first error
 * that leaves the rest without meaning. An error between documents may as well
 * be in the one before it. */
static void read_stream(struct parser *parser, struct node **place)
{
	struct node *last = NULL;
	struct document_event event;
	bool more = true;

	while (more) {
		if (events_next(parser->events, &event) < 0) {
			if (last)
				last->broken = true;
			return;
		}
		if (event.kind == EVENT_STREAM_END) {
			more = false;
		} else if (event.kind == EVENT_DOCUMENT) {
			last = NULL;
		} else if (event.kind != EVENT_OTHER) {
			more = read_document(parser, &event, place) == 0;
			last = *place;
			place = last ? &last->next : place;
		}
	}
}

struct node *document_read(struct reading *reading)
{
	struct parser parser = { .reading = reading };
	struct node *first = NULL;

	reading_skip_mark(reading);
	if (!reading_is_text(reading))
		return NULL;
	parser.events = events_open(reading);
	read_stream(&parser, &first);
	events_close(parser.events);
	return first;
}
