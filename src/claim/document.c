/* document.c - YAML documents as trees of nodes that know their places. */
#include "document.h"

#include <string.h>

#include <yaml.h>

#include "text.h"

/* libyaml takes quadratic time over deep flow collections, and so do we over
 * the keys of one map: both stop early. */
enum { DEPTH_LIMIT = 8, KEYS_LIMIT = 256 };

static const char byte_order_mark[] = "\xef\xbb\xbf";

struct parser {
	yaml_parser_t yaml;
	struct reading *reading;
	bool refused; /* something in this document cannot be used */
};

static struct position position_of(yaml_mark_t mark)
{
	return (struct position){ (long)mark.line + 1, (long)mark.column + 1 };
}

static void refuse(struct parser *parser, yaml_mark_t mark, const char *what)
{
	reading_problem(parser->reading, position_of(mark), "%s", what);
	parser->refused = true;
}

static void tell_syntax(struct parser *parser)
{
	const yaml_parser_t *yaml = &parser->yaml;
	const char *problem = yaml->problem ? yaml->problem : "not YAML";
	struct position at = position_of(yaml->problem_mark);

	if (yaml->error == YAML_READER_ERROR)
		at = reading_position(parser->reading, yaml->problem_offset);
	if (yaml->context)
		reading_problem(
			parser->reading, at, "%s %s", problem, yaml->context);
	else
		reading_problem(parser->reading, at, "%s", problem);
}

static int next_event(struct parser *parser, yaml_event_t *event)
{
	if (yaml_parser_parse(&parser->yaml, event))
		return 0;
	tell_syntax(parser);
	return -1;
}

static const char *scalar_text(struct parser *parser, const yaml_event_t *event)
{
	const char *bytes = (const char *)event->data.scalar.value;
	size_t length = event->data.scalar.length;
	char *text = arena_copy_bytes(parser->reading->arena, bytes, length);

	if (text_control_offset(text) < length)
		refuse(parser, event->start_mark,
			"a control character in the text; remove it");
	return text;
}

static void check_plain(struct parser *parser, const yaml_event_t *event,
	const yaml_char_t *anchor, const yaml_char_t *tag)
{
	if (anchor)
		refuse(parser, event->start_mark,
			"anchors (&) are not read; write the text out");
	if (tag)
		refuse(parser, event->start_mark,
			"tags (!) are not read; every value is text");
}

static int read_node(struct parser *parser, const yaml_event_t *event,
	int depth, struct node **place);

static int read_list(struct parser *parser, struct node *list, int depth)
{
	struct node **place = &list->first;
	yaml_event_t event;
	int result = 0;

	while (result == 0) {
		if (next_event(parser, &event) < 0)
			return -1;
		if (event.type == YAML_SEQUENCE_END_EVENT) {
			yaml_event_delete(&event);
			return 0;
		}
		result = read_node(parser, &event, depth, place);
		if (result == 0)
			place = &(*place)->next;
		yaml_event_delete(&event);
	}
	return result;
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
static int read_pair(struct parser *parser, const yaml_event_t *key, int depth,
	struct node **place)
{
	struct position key_at = position_of(key->start_mark);
	const char *text;
	yaml_event_t event;
	int result;

	if (key->type != YAML_SCALAR_EVENT) {
		refuse(parser, key->start_mark, "a key should be a word");
		return -1;
	}
	check_plain(parser, key, key->data.scalar.anchor, key->data.scalar.tag);
	text = scalar_text(parser, key);
	if (next_event(parser, &event) < 0)
		return -1;
	result = read_node(parser, &event, depth, place);
	yaml_event_delete(&event);
	if (result == 0) {
		(*place)->key = text;
		(*place)->key_at = key_at;
	}
	return result;
}

static int read_map(struct parser *parser, struct node *map, int depth)
{
	struct node **place = &map->first;
	yaml_event_t event;
	int keys, result = 0;

	for (keys = 0; result == 0; keys++) {
		if (next_event(parser, &event) < 0)
			return -1;
		if (event.type == YAML_MAPPING_END_EVENT) {
			yaml_event_delete(&event);
			return 0;
		}
		if (keys == KEYS_LIMIT) {
			refuse(parser, event.start_mark, "too many keys");
			result = -1;
		} else {
			result = read_pair(parser, &event, depth, place);
		}
		yaml_event_delete(&event);
		if (result == 0) {
			check_repeated(parser, map, *place);
			place = &(*place)->next;
		}
	}
	return result;
}

static int read_collection(struct parser *parser, const yaml_event_t *event,
	int depth, struct node *node)
{
	bool is_list = event->type == YAML_SEQUENCE_START_EVENT;

	if (depth == DEPTH_LIMIT) {
		refuse(parser, event->start_mark, "nested too deeply");
		return -1;
	}
	node->kind = is_list ? NODE_LIST : NODE_MAP;
	if (is_list) {
		check_plain(parser, event, event->data.sequence_start.anchor,
			event->data.sequence_start.tag);
		return read_list(parser, node, depth + 1);
	}
	check_plain(parser, event, event->data.mapping_start.anchor,
		event->data.mapping_start.tag);
	return read_map(parser, node, depth + 1);
}

static int read_node(struct parser *parser, const yaml_event_t *event,
	int depth, struct node **place)
{
	struct node *node = arena_alloc(parser->reading->arena, sizeof(*node));

	node->at = position_of(event->start_mark);
	node->text = "";
	*place = node;
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		check_plain(parser, event, event->data.scalar.anchor,
			event->data.scalar.tag);
		node->text = scalar_text(parser, event);
		return 0;
	case YAML_ALIAS_EVENT:
		refuse(parser, event->start_mark,
			"aliases (*) are not read; write the text out");
		node->broken = true;
		return 0;
	default:
		return read_collection(parser, event, depth, node);
	}
}

static bool begins_node(yaml_event_type_t type)
{
	return type == YAML_SCALAR_EVENT || type == YAML_ALIAS_EVENT ||
	       type == YAML_SEQUENCE_START_EVENT ||
	       type == YAML_MAPPING_START_EVENT;
}

static int read_document(
	struct parser *parser, const yaml_event_t *event, struct node **place)
{
	parser->refused = false;
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
	bool more = true;

	while (more) {
		yaml_event_t event;

		if (next_event(parser, &event) < 0) {
			if (last)
				last->broken = true;
			return;
		}
		if (event.type == YAML_STREAM_END_EVENT) {
			more = false;
		} else if (event.type == YAML_DOCUMENT_START_EVENT) {
			last = NULL;
		} else if (begins_node(event.type)) {
			more = read_document(parser, &event, place) == 0;
			last = *place;
			place = last ? &last->next : place;
		}
		yaml_event_delete(&event);
	}
}

/* Windows editors put a byte order mark in front of UTF-8. */
static void skip_mark(struct reading *reading)
{
	size_t length = sizeof(byte_order_mark) - 1;

	if (reading->length >= length &&
		memcmp(reading->bytes, byte_order_mark, length) == 0) {
		reading->bytes += length;
		reading->length -= length;
	}
}

struct node *document_read(struct reading *reading)
{
	struct parser parser = { .reading = reading };
	struct node *first = NULL;

	skip_mark(reading);
	if (!reading_is_text(reading))
		return NULL;
	if (!yaml_parser_initialize(&parser.yaml)) {
		reading_problem(
			reading, (struct position){ 0 }, "out of memory");
		return NULL;
	}
	yaml_parser_set_input_string(&parser.yaml,
		(const unsigned char *)reading->bytes, reading->length);
	yaml_parser_set_encoding(&parser.yaml, YAML_UTF8_ENCODING);
	read_stream(&parser, &first);
	yaml_parser_delete(&parser.yaml);
	return first;
}
