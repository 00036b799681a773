/* event_file.c - what entries did, on disk. */
#include "event_file.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "site_gather.h"
#include "text.h"

/* Where a pointer is not NULL its text comes behind the event. */
static const size_t texts_at[] = { offsetof(struct site_event, recorded),
	offsetof(struct site_event, hash), offsetof(struct site_event, by),
	offsetof(struct site_event, note), offsetof(struct site_event, anchor),
	offsetof(struct site_event, words),
	offsetof(struct site_event, dissenter),
	offsetof(struct site_event, answer),
	offsetof(struct site_event, answer_anchor),
	offsetof(struct site_event, about), offsetof(struct site_event, was),
	offsetof(struct site_event, text) };

enum { TEXTS = sizeof(texts_at) / sizeof(*texts_at) };

static const char **text_of(struct site_event *event, size_t number)
{
	return (const char **)((char *)event + texts_at[number]);
}

static void write_text(FILE *out, const char *text)
{
	fwrite(text, 1, strlen(text) + 1, out);
}

void event_write(FILE *out, struct site_event *event)
{
	size_t i;

	fwrite(event, sizeof(*event), 1, out);
	for (i = 0; i < TEXTS; i++) {
		if (*text_of(event, i))
			write_text(out, *text_of(event, i));
	}
	for (i = 0; i < event->evidence.count; i++)
		write_text(out, event->evidence.items[i]);
}

static char *read_text(FILE *in, struct arena *arena)
{
	char *line = NULL, *text;
	size_t size = 0;

	text = getdelim(&line, &size, '\0', in) > 0 ? arena_copy(arena, line)
						    : arena_copy(arena, "");
	free(line);
	return text;
}

void event_read(FILE *in, struct arena *arena, struct site_event *event)
{
	const size_t count = event->evidence.count;
	size_t i;

	for (i = 0; i < TEXTS; i++) {
		if (*text_of(event, i))
			*text_of(event, i) = read_text(in, arena);
	}
	event->evidence = (struct texts){ NULL, 0 };
	for (i = 0; i < count; i++)
		texts_add(arena, &event->evidence, read_text(in, arena));
}
