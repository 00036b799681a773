/* events.c - what libyaml finds in a file, one thing after another. */
#include "events.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <yaml.h>

#include "arena.h"
#include "problem.h"
#include "reading.h"
#include "syntax.h"
#include "text_utf8.h"

struct events {
	yaml_parser_t yaml;
	struct reading *reading;
	struct document_event last;
	struct position place; /* the last one that was looked up */
	size_t offset;
};

static struct position position_of(yaml_mark_t mark)
{
	return (struct position){ (long)mark.line + 1, (long)mark.column + 1 };
}

struct events *events_open(struct reading *reading)
{
	struct events *events = arena_alloc(reading->arena, sizeof(*events));

	if (!yaml_parser_initialize(&events->yaml))
		out_of_memory();
	yaml_parser_set_input_string(&events->yaml,
		(const unsigned char *)reading->bytes, reading->length);
	yaml_parser_set_encoding(&events->yaml, YAML_UTF8_ENCODING);
	events->reading = reading;
	events->place = (struct position){ 1, 1 };
	events->offset = 0;
	events->last = (struct document_event){ .kind = EVENT_OTHER };
	return events;
}

void events_close(struct events *events)
{
	yaml_parser_delete(&events->yaml);
}

static char quote_of(yaml_scalar_style_t style)
{
	switch (style) {
	case YAML_SINGLE_QUOTED_SCALAR_STYLE:
		return '\'';
	case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
		return '"';
	default:
		return '\0';
	}
}

static const enum event_kind kinds[] = {
	[YAML_DOCUMENT_START_EVENT] = EVENT_DOCUMENT,
	[YAML_SCALAR_EVENT] = EVENT_SCALAR,
	[YAML_ALIAS_EVENT] = EVENT_ALIAS,
	[YAML_SEQUENCE_START_EVENT] = EVENT_LIST,
	[YAML_SEQUENCE_END_EVENT] = EVENT_LIST_END,
	[YAML_MAPPING_START_EVENT] = EVENT_MAP,
	[YAML_MAPPING_END_EVENT] = EVENT_MAP_END,
	[YAML_STREAM_END_EVENT] = EVENT_STREAM_END,
};

static bool is_before(struct position one, struct position other)
{
	return one.line < other.line ||
	       (one.line == other.line && one.column < other.column);
}

static void skip_lines(struct events *events, long line)
{
	const struct reading *reading = events->reading;

	while (events->place.line < line) {
		const char *end = memchr(reading->bytes + events->offset, '\n',
			reading->length - events->offset);
		if (!end)
			return;
		events->offset = (size_t)(end - reading->bytes) + 1;
		events->place = (struct position){ events->place.line + 1, 1 };
	}
}

/* Returns the offset of a place. The last one is remembered, as the next is
 * mostly behind it, and a long file may be one line. */
static size_t offset_of(struct events *events, struct position at)
{
	const struct reading *reading = events->reading;

	if (is_before(at, events->place)) {
		events->place = (struct position){ 1, 1 };
		events->offset = 0;
	}
	skip_lines(events, at.line);
	while (is_before(events->place, at) &&
		events->offset < reading->length) {
		size_t next = events->offset + 1;

		while (next < reading->length &&
			text_continues(reading->bytes[next]))
			next++;
		if (reading->bytes[events->offset] == '\n')
			events->place =
				(struct position){ events->place.line + 1, 1 };
		else
			events->place.column++;
		events->offset = next;
	}
	return events->offset;
}

static size_t skip(
	const struct reading *reading, size_t offset, const char *bytes)
{
	while (offset < reading->length &&
		strchr(bytes, reading->bytes[offset]))
		offset++;
	return offset;
}

static bool is_mark(const struct reading *reading, size_t offset)
{
	return offset < reading->length && reading->bytes[offset] == '#';
}

/* Text could as well go on with `#1`, but hardly with `# 1`. */
static bool is_tight_mark(const struct reading *reading, size_t offset)
{
	unsigned char next;

	if (!is_mark(reading, offset) || offset + 1 == reading->length)
		return false;
	next = (unsigned char)reading->bytes[offset + 1];
	return next >= 0x80 || isalnum(next);
}

/* Returns where a comment begins right behind a plain scalar: on its last line,
 * or on the next. */
static struct position find_comment(
	struct events *events, const struct document_event *scalar)
{
	const struct reading *reading = events->reading;
	struct position end = scalar->end;
	size_t start = offset_of(events, end);
	size_t offset = skip(reading, start, " \t");

	if (offset > start && (*scalar->text ? is_mark(reading, offset)
					     : is_tight_mark(reading, offset)))
		return (struct position){ end.line,
			end.column + (long)(offset - start) };
	start = skip(reading, offset, "\r");
	if (start == reading->length || reading->bytes[start++] != '\n')
		return (struct position){ 0, 0 };
	offset = skip(reading, start, " ");
	if (!is_tight_mark(reading, offset))
		return (struct position){ 0, 0 };
	return (struct position){ end.line + 1, (long)(offset - start) + 1 };
}

/* As YAML 1.1 has it. */
static bool is_null(const char *text, size_t length)
{
	static const char *const words[] = { "", "~", "null", "Null", "NULL" };
	size_t i;

	for (i = 0;
		length < sizeof("null") && i < sizeof(words) / sizeof(*words);
		i++) {
		if (strcmp(text, words[i]) == 0)
			return true;
	}
	return false;
}

static void read_scalar(struct arena *arena, struct document_event *event,
	const yaml_event_t *found)
{
	event->length = found->data.scalar.length;
	event->text = arena_copy_bytes(
		arena, (const char *)found->data.scalar.value, event->length);
	event->quote = quote_of(found->data.scalar.style);
	event->is_plain = found->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	event->is_null = event->is_plain && is_null(event->text, event->length);
	event->has_anchor = found->data.scalar.anchor != NULL;
	event->has_tag = found->data.scalar.tag != NULL;
}

static void read_event(struct arena *arena, struct document_event *event,
	const yaml_event_t *found)
{
	*event = (struct document_event){
		.kind = kinds[found->type],
		.at = position_of(found->start_mark),
		.end = position_of(found->end_mark),
	};
	if (event->kind == EVENT_SCALAR) {
		read_scalar(arena, event, found);
	} else if (event->kind == EVENT_LIST) {
		event->has_anchor = found->data.sequence_start.anchor != NULL;
		event->has_tag = found->data.sequence_start.tag != NULL;
	} else if (event->kind == EVENT_MAP) {
		event->has_anchor = found->data.mapping_start.anchor != NULL;
		event->has_tag = found->data.mapping_start.tag != NULL;
	}
}

static void report_syntax(const struct events *events)
{
	const yaml_parser_t *yaml = &events->yaml;
	struct syntax_fault fault = {
		.fault = yaml->problem ? yaml->problem : "not YAML",
		.within = yaml->context,
		.at = position_of(yaml->problem_mark),
		.within_at = position_of(yaml->context_mark),
		.last = &events->last,
	};

	if (yaml->error == YAML_READER_ERROR)
		fault.at =
			reading_position(events->reading, yaml->problem_offset);
	syntax_problem(events->reading, &fault);
}

int events_next(struct events *events, struct document_event *event)
{
	yaml_event_t found;

	if (!yaml_parser_parse(&events->yaml, &found)) {
		report_syntax(events);
		return -1;
	}
	read_event(events->reading->arena, &events->last, &found);
	if (events->last.is_plain)
		events->last.comment = find_comment(events, &events->last);
	*event = events->last;
	yaml_event_delete(&found);
	return 0;
}
