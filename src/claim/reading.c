/* reading.c - a file being read, and the places in it. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "text.h"

enum { PROBLEMS_LIMIT = 100 };

static const char *source_line(struct reading *reading, long line)
{
	const char *start = reading->bytes;
	const char *end = reading->bytes + reading->length;
	const char *newline;

	while (--line > 0 && start < end) {
		newline = memchr(start, '\n', (size_t)(end - start));
		start = newline ? newline + 1 : end;
	}
	newline = memchr(start, '\n', (size_t)(end - start));
	if (newline)
		end = newline;
	if (end > start && end[-1] == '\r')
		end--;
	return arena_copy_bytes(reading->arena, start, (size_t)(end - start));
}

void reading_problem(
	struct reading *reading, struct position at, const char *format, ...)
{
	struct problem problem = { .file = reading->file, .at = at };
	char message[1024];
	va_list args;

	if (reading->problems.count >= PROBLEMS_LIMIT) {
		reading->unshown++;
		return;
	}
	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	problem.message = arena_copy(reading->arena, message);
	if (at.line > 0)
		problem.source = source_line(reading, at.line);
	problems_add(reading->arena, &reading->problems, &problem);
}

struct position reading_position(const struct reading *reading, size_t offset)
{
	struct position at = { 1, 1 };
	size_t i;

	for (i = 0; i < offset; i++) {
		unsigned char byte = (unsigned char)reading->bytes[i];

		if (byte == '\n')
			at = (struct position){ at.line + 1, 1 };
		else if ((byte & 0xC0) != 0x80)
			at.column++;
	}
	return at;
}

bool reading_is_text(struct reading *reading)
{
	size_t length = reading->length;
	size_t valid = text_valid_length(reading->bytes, length);
	const char *nul = memchr(reading->bytes, '\0', valid);

	if (nul) {
		reading_problem(reading,
			reading_position(
				reading, (size_t)(nul - reading->bytes)),
			"a NUL byte; this is not a text file");
		return false;
	}
	if (valid < length)
		reading_problem(reading, reading_position(reading, valid),
			"not UTF-8; save the file in that encoding");
	return valid == length;
}
