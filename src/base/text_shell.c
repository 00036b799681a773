/* text_shell.c - text as a word of a shell. */
#include "text_shell.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text_stream.h"

const char *text_shell(struct arena *arena, const char *text)
{
	static const char plain[] =
		"abcdefghijklmnopqrstuvwxyz"
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789./_-+,:@%=";
	struct text_stream stream;

	if (*text && !text[strspn(text, plain)])
		return text;
	text_stream_open(&stream);
	putc('\'', stream.out);
	for (; *text; text++) {
		if (*text == '\'')
			fputs("'\\''", stream.out);
		else
			putc(*text, stream.out);
	}
	putc('\'', stream.out);
	return text_stream_close(&stream, arena);
}
