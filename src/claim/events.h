/* events.h - what libyaml finds in a file, one thing after another. */
#ifndef VIGIL_EVENTS_H
#define VIGIL_EVENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "problem.h"
#include "reading.h"

enum event_kind {
	EVENT_OTHER,
	EVENT_DOCUMENT,
	EVENT_SCALAR,
	EVENT_ALIAS,
	EVENT_LIST,
	EVENT_LIST_END,
	EVENT_MAP,
	EVENT_MAP_END,
	EVENT_STREAM_END,
};

/* Where it begins and, behind it, ends; and what a scalar, a list or a map has
 * of the rest. */
struct document_event {
	enum event_kind kind;
	struct position at, end;
	const char *text; /* of a scalar, and as it may hold NUL, its length */
	size_t length;
	bool is_plain; /* a scalar that is neither in quotes nor a block */
	bool is_null;  /* one that is null, ~ or nothing */
	char quote;    /* of a scalar in quotes, else '\0' */
	struct position comment; /* right behind a plain scalar, else line 0 */
	bool has_anchor, has_tag;
};

struct events;

struct events *events_open(struct reading *reading);
void events_close(struct events *events);

/* Returns the next one. A syntax error is noted as a problem, and ends them.
 */
int events_next(struct events *events, struct document_event *event);

#endif
