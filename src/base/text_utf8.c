/* text_utf8.c - bytes that are UTF-8, and what of it may be shown. */
#include "text.h"

#include <string.h>
#include <unistr.h>

#include "text_rooms.h"

/* Gives back how many bytes are ASCII for sure, by looking at eight at once. */
static size_t ascii_length(const char *bytes, size_t length)
{
	const uint64_t high_bits = 0x8080808080808080;
	uint64_t eight;
	size_t at = 0;

	for (; length - at >= sizeof(eight); at += sizeof(eight)) {
		memcpy(&eight, bytes + at, sizeof(eight));
		if (eight & high_bits)
			break;
	}
	return at;
}

size_t text_valid_length(const char *bytes, size_t length)
{
	size_t ascii = ascii_length(bytes, length);
	const uint8_t *rest = (const uint8_t *)bytes + ascii;
	const uint8_t *wrong = u8_check(rest, length - ascii);

	return wrong ? ascii + (size_t)(wrong - rest) : length;
}

/* C1 is the bytes C2 80 to C2 9F. */
size_t text_control_offset(const char *text)
{
	const unsigned char *byte = (const unsigned char *)text;

	for (; *byte; byte++) {
		if (*byte < ' ' && *byte != '\n' && *byte != '\t')
			break;
		if (*byte == 0x7f)
			break;
		if (*byte == 0xc2 && byte[1] >= 0x80 && byte[1] < 0xa0)
			break;
	}
	return (size_t)((const char *)byte - text);
}

bool text_is_plain(const char *text)
{
	while (*text >= ' ' && *text < 0x7f)
		text++;
	return !*text;
}

/* Controls, what turns the direction of text, and what ends lines. */
static bool is_unsafe(uint32_t point)
{
	return point < ' ' || (point >= 0x7f && point < 0xa0) ||
	       point == 0x061c || point == 0x200e || point == 0x200f ||
	       (point >= 0x2028 && point <= 0x202e) ||
	       (point >= 0x2066 && point <= 0x2069) || point == 0xfeff;
}

static bool is_blank(char byte)
{
	return byte == '\n' || byte == '\t';
}

size_t text_next(const char *text, uint32_t *point)
{
	size_t length = strnlen(text, 4);
	int taken = u8_mbtouc(point, (const uint8_t *)text, length);

	if (is_blank(*text))
		*point = ' ';
	if (is_unsafe(*point))
		*point = REPLACEMENT;
	return (size_t)taken;
}

/* Gives back what is shown instead of the bytes that text begins with, or NULL
 * where they can stay. */
static const char *stand_in(const char *text, size_t *taken)
{
	uint32_t point;

	*taken = text_next(text, &point);
	if (point == REPLACEMENT)
		return "\uFFFD";
	return is_blank(*text) ? " " : NULL;
}

/* Gives back the length of printable text, and writes it where to is given. */
static size_t make_printable(char *to, const char *text)
{
	size_t length = 0;
	size_t taken;

	for (; *text; text += taken) {
		const char *shown = stand_in(text, &taken);
		size_t size = shown ? strlen(shown) : taken;

		if (to)
			memcpy(to + length, shown ? shown : text, size);
		length += size;
	}
	return length;
}

char *text_printable(struct arena *arena, const char *text)
{
	char *printable;

	if (text_is_plain(text))
		return arena_copy(arena, text);
	printable = arena_alloc(arena, make_printable(NULL, text) + 1);
	make_printable(printable, text);
	return printable;
}
