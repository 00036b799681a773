/* text_stream.h - text that is written piece by piece into memory. */
#ifndef VIGIL_TEXT_STREAM_H
#define VIGIL_TEXT_STREAM_H

#include <stddef.h>
#include <stdio.h>

#include "arena.h"

/* The length is that of what was written before the last fflush(3). */
struct text_stream {
	FILE *out;
	char *text;
	size_t length;
};

/* Opens the stream, which text_stream_close must close. */
void text_stream_open(struct text_stream *stream);

/* Returns all that was written; the stream keeps its length. */
char *text_stream_close(struct text_stream *stream, struct arena *arena);

/* Returns all that can still be read from a file. */
char *text_stream_read(struct arena *arena, FILE *in, size_t *length);

#endif
