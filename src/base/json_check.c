/* json_check.c - whether a text is JSON as this program writes it. */
#include "json_check.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "text_utf8.h"

/* No file has deeper values. */
enum { DEPTH_LIMIT = 16, ESCAPE_DIGITS = 4 };

static const char digits[] = "0123456789";

static size_t skip_digits(const char **text)
{
	size_t count = strspn(*text, digits);

	*text += count;
	return count;
}

static bool skip_fraction(const char **text)
{
	if (**text == '.') {
		++*text;
		if (!skip_digits(text))
			return false;
	}
	if (**text != 'e' && **text != 'E')
		return true;
	++*text;
	*text += **text == '+' || **text == '-';
	return skip_digits(text) > 0;
}

size_t json_number_length(const char *text)
{
	const char *place = text + (*text == '-');

	if (*place == '0')
		place++;
	else if (!skip_digits(&place))
		return 0;
	return skip_fraction(&place) ? (size_t)(place - text) : 0;
}

static bool skip(const char **text, const char *expected)
{
	size_t length = strlen(expected);

	if (strncmp(*text, expected, length) != 0)
		return false;
	*text += length;
	return true;
}

static bool skip_escape(const char **text)
{
	const char *place = *text;

	if (*place == 'u') {
		if (strspn(place + 1, "0123456789abcdefABCDEF") < ESCAPE_DIGITS)
			return false;
		*text += 1 + ESCAPE_DIGITS;
		return true;
	}
	*text += *place && strchr("\"\\/bfnrt", *place);
	return *text > place;
}

static bool skip_string(const char **text)
{
	uint32_t point;

	if (!skip(text, "\""))
		return false;
	while (!skip(text, "\"")) {
		if (!**text || text_unsafe_length(*text, &point) > 0)
			return false;
		if (skip(text, "\\")) {
			if (!skip_escape(text))
				return false;
		} else {
			*text += text_next(*text, &point);
		}
	}
	return true;
}

static bool skip_value(const char **text, int depth);

/* Skips what stands between brackets or braces, and the one at the end. */
static bool skip_items(const char **text, const char *end, int depth)
{
	const bool are_members = *end == '}';

	if (depth > DEPTH_LIMIT)
		return false;
	if (skip(text, end))
		return true;
	do {
		if (are_members && !(skip_string(text) && skip(text, ":")))
			return false;
		if (!skip_value(text, depth))
			return false;
	} while (skip(text, ","));
	return skip(text, end);
}

static bool skip_value(const char **text, int depth)
{
	size_t length;

	if (**text == '"')
		return skip_string(text);
	if (skip(text, "["))
		return skip_items(text, "]", depth + 1);
	if (skip(text, "{"))
		return skip_items(text, "}", depth + 1);
	if (skip(text, "true") || skip(text, "false") || skip(text, "null"))
		return true;
	length = json_number_length(*text);
	*text += length;
	return length > 0;
}

bool json_are_members(const char *text)
{
	do {
		if (!skip_string(&text) || !skip(&text, ":") ||
			!skip_value(&text, 0))
			return false;
	} while (skip(&text, ","));
	return !*text;
}
