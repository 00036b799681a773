/* text_stream.c - text that is written piece by piece into memory. */
#include "text_stream.h"

#include <stdio.h>
#include <stdlib.h>

#include "arena.h"

void text_stream_open(struct text_stream *stream)
{
	stream->text = NULL;
	stream->length = 0;
	stream->out = open_memstream(&stream->text, &stream->length);
	if (!stream->out)
		out_of_memory();
}

char *text_stream_close(struct text_stream *stream, struct arena *arena)
{
	char *text;

	if (fclose(stream->out) != 0)
		out_of_memory();
	text = arena_copy_bytes(arena, stream->text, stream->length);
	free(stream->text);
	*stream = (struct text_stream){ .length = stream->length };
	return text;
}

char *text_stream_read(struct arena *arena, FILE *in, size_t *length)
{
	struct text_stream stream;
	char bytes[8192], *text;
	size_t got;

	text_stream_open(&stream);
	while ((got = fread(bytes, 1, sizeof(bytes), in)) > 0)
		fwrite(bytes, 1, got, stream.out);
	text = text_stream_close(&stream, arena);
	*length = stream.length;
	return text;
}
