/* cursor.c - reading a line of the record, piece by piece. */
#include "cursor.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "text.h"

enum { DIGITS_MOST = 4 };

bool cursor_skip(struct cursor *cursor, const char *expected)
{
	size_t length = strlen(expected);

	if ((size_t)(cursor->end - cursor->at) < length ||
		memcmp(cursor->at, expected, length) != 0)
		return false;
	cursor->at += length;
	return true;
}

/* Reads \uXXXX where it stands for a control character. */
static int read_control(struct cursor *cursor)
{
	char digits[5] = "";

	if (cursor->end - cursor->at < 4)
		return -1;
	memcpy(digits, cursor->at, 4);
	if (strspn(digits, "0123456789abcdef") != 4)
		return -1;
	cursor->at += 4;
	return (int)strtol(digits, NULL, 16);
}

/* Control characters that have no short form of their own. */
static bool is_written_so(int control)
{
	return control > 0 && control < 0x20 && !strchr("\b\f\n\r\t", control);
}

/* Reads what follows a backslash; -1 where vigil would not have written it. */
static int read_escape(struct cursor *cursor)
{
	static const char letters[] = "\"\\bfnrt", bytes[] = "\"\\\b\f\n\r\t";
	const char *found;
	int control;

	if (cursor->at == cursor->end)
		return -1;
	if (*cursor->at == 'u') {
		cursor->at++;
		control = read_control(cursor);
		return is_written_so(control) ? control : -1;
	}
	found = memchr(letters, *cursor->at, sizeof(letters) - 1);
	if (!found)
		return -1;
	cursor->at++;
	return bytes[found - letters];
}

/* Returns the quote that ends a string, or the end of the line. */
static const char *string_end(const struct cursor *cursor)
{
	const char *at = cursor->at;

	while (at < cursor->end && *at != '"')
		at += *at == '\\' && at + 1 < cursor->end ? 2 : 1;
	return at;
}

/* Most strings have nothing that is written otherwise than it is. */
static bool read_plain(struct cursor *cursor, const char **text)
{
	const char *at = cursor->at;

	while (at < cursor->end && (unsigned char)*at >= 0x20 && *at != '"' &&
		*at != '\\')
		at++;
	if (at == cursor->end || *at != '"')
		return false;
	*text = arena_copy_bytes(
		cursor->arena, cursor->at, (size_t)(at - cursor->at));
	cursor->at = at + 1;
	return true;
}

bool cursor_read_string(struct cursor *cursor, const char **text)
{
	char *out;

	if (!cursor_skip(cursor, "\""))
		return false;
	if (read_plain(cursor, text))
		return true;
	out = arena_alloc(
		cursor->arena, (size_t)(string_end(cursor) - cursor->at) + 1);
	*text = out;
	while (cursor->at < cursor->end) {
		const char *start = cursor->at;
		int byte = (unsigned char)*cursor->at++;

		if (byte == '"')
			return true;
		if (byte == '\\')
			byte = read_escape(cursor);
		else if (byte < 0x20)
			byte = -1;
		if (byte < 0) {
			cursor->at = start;
			return false;
		}
		*out++ = (char)byte;
	}
	return false;
}

bool cursor_read_list(struct cursor *cursor, struct texts *list)
{
	const char *text;

	if (!cursor_skip(cursor, "["))
		return false;
	do {
		if (!cursor_read_string(cursor, &text))
			return false;
		texts_add(cursor->arena, list, text);
	} while (cursor_skip(cursor, ","));
	return cursor_skip(cursor, "]");
}

bool cursor_read_number(struct cursor *cursor, int *number)
{
	const char *start = cursor->at;

	*number = 0;
	while (cursor->at < cursor->end &&
		isdigit((unsigned char)*cursor->at) &&
		cursor->at - start < DIGITS_MOST)
		*number = 10 * *number + *cursor->at++ - '0';
	if (*number > 0 && *start != '0')
		return true;
	cursor->at = start;
	return false;
}

bool cursor_read_flag(struct cursor *cursor, bool *flag)
{
	*flag = cursor_skip(cursor, "true");
	return *flag;
}
