/* reading.c - a file being read, and the places in it. */
#include "reading.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "problem.h"
#include "text_utf8.h"

enum { PROBLEMS_LIMIT = 100 };

static const char byte_order_mark[] = "\xef\xbb\xbf";

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

__attribute__((format(printf, 4, 0))) static void add(struct reading *reading,
	struct problems *problems, struct problem problem, const char *format,
	va_list args)
{
	char message[1024];

	vsnprintf(message, sizeof(message), format, args);
	message[text_valid_length(message, strlen(message))] = '\0';
	problem.file = reading->file;
	problem.message = arena_copy(reading->arena, message);
	if (problem.at.line > 0)
		problem.source = source_line(reading, problem.at.line);
	problems_add(reading->arena, problems, &problem);
}

void reading_problem(
	struct reading *reading, struct position at, const char *format, ...)
{
	va_list args;

	if (reading->problems.count >= PROBLEMS_LIMIT) {
		reading->unshown++;
		return;
	}
	va_start(args, format);
	add(reading, &reading->problems, (struct problem){ .at = at }, format,
		args);
	va_end(args);
}

void reading_warning(
	struct reading *reading, struct position at, const char *format, ...)
{
	va_list args;

	if (reading->warnings.count >= PROBLEMS_LIMIT)
		return;
	va_start(args, format);
	add(reading, &reading->warnings,
		(struct problem){ .severity = SEVERITY_WARNING, .at = at },
		format, args);
	va_end(args);
}

struct position reading_position(const struct reading *reading, size_t offset)
{
	struct position at = { 1, 1 };
	size_t i;

	for (i = 0; i < offset; i++) {
		char byte = reading->bytes[i];

		if (byte == '\n')
			at = (struct position){ at.line + 1, 1 };
		else if (!text_continues(byte))
			at.column++;
	}
	return at;
}

void reading_skip_mark(struct reading *reading)
{
	size_t length = sizeof(byte_order_mark) - 1;

	if (reading->length >= length &&
		memcmp(reading->bytes, byte_order_mark, length) == 0) {
		reading->bytes += length;
		reading->length -= length;
	}
}

/* Returns the offset of a line break that only YAML takes for one, or the
 * length. */
static size_t odd_break(const char *bytes, size_t length)
{
	static const char *const breaks[] = { "\xc2\x85", "\xe2\x80\xa8",
		"\xe2\x80\xa9" };
	size_t i, j;

	for (i = 0; i < length; i++) {
		if (bytes[i] == '\r' &&
			(i + 1 == length || bytes[i + 1] != '\n'))
			return i;
		if ((bytes[i] & 0x80) == 0)
			continue;
		for (j = 0; j < sizeof(breaks) / sizeof(*breaks); j++) {
			size_t size = strlen(breaks[j]);

			if (length - i >= size &&
				memcmp(bytes + i, breaks[j], size) == 0)
				return i;
		}
	}
	return length;
}

/* libyaml takes quadratic time over %TAG lines, and tags are not read anyway.
 * Returns the offset of the first, or the length. */
static size_t tag_line(const char *bytes, size_t length)
{
	static const char directive[] = "%TAG";
	size_t size = sizeof(directive) - 1, at = 0;
	const char *newline;

	while (length - at >= size) {
		if (memcmp(bytes + at, directive, size) == 0)
			return at;
		newline = memchr(bytes + at, '\n', length - at);
		if (!newline)
			break;
		at = (size_t)(newline - bytes) + 1;
	}
	return length;
}

bool reading_is_text(struct reading *reading)
{
	size_t length = reading->length;
	size_t valid = text_valid_length(reading->bytes, length);
	size_t odd = odd_break(reading->bytes, valid);
	size_t tag = tag_line(reading->bytes, valid);
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
	else if (odd < length)
		reading_problem(reading, reading_position(reading, odd),
			"a line break other than a newline; replace it");
	else if (tag < length)
		reading_problem(reading, reading_position(reading, tag),
			"tags (%%TAG) are not read; take the line out");
	return valid == length && odd == length && tag == length;
}
