/* text_utf8.c - bytes that are UTF-8, and what of it may be shown. */
#include "text_utf8.h"

#include <stdbool.h>
#include <string.h>
#include <unistr.h>

#include "arena.h"

/* Returns how many bytes are ASCII for sure, by looking at eight at once. */
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

bool text_continues(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

size_t text_character_length(const char *text)
{
	size_t length = 1;

	while (text_continues(text[length]))
		length++;
	return length;
}

static bool is_plain(char byte)
{
	return byte >= ' ' && byte < 0x7f;
}

static bool is_blank(char byte)
{
	return byte == '\n' || byte == '\t';
}

/* C1 is the bytes C2 80 to C2 9F. */
static bool is_control(const char *text)
{
	unsigned char byte = (unsigned char)text[0];
	unsigned char next = (unsigned char)text[1];

	if (byte == 0xc2)
		return next < 0xa0;
	return byte == 0x7f || (byte < ' ' && !is_blank(text[0]));
}

size_t text_control_offset(const char *text)
{
	const char *place = text;

	while (is_plain(*place) || (*place && !is_control(place)))
		place++;
	return (size_t)(place - text);
}

size_t text_plain_length(const char *text)
{
	size_t length = 0;

	while (is_plain(text[length]))
		length++;
	return length;
}

bool text_is_plain(const char *text)
{
	return !text[text_plain_length(text)];
}

/* Controls, what turns text around or ends lines, and what nobody sees, in
 * which words can be hidden: zero-width signs, and tags, which are ASCII over
 * again. The marks and joiners that scripts and emoji need are none of them. */
static bool is_unsafe(uint32_t point)
{
	return point < ' ' || (point >= 0x7f && point < 0xa0) ||
	       point == 0x200b || (point >= 0x2028 && point <= 0x202e) ||
	       (point >= 0x2060 && point <= 0x206f) || point == 0xfeff ||
	       (point >= 0xe0000 && point <= 0xe007f);
}

size_t text_unsafe_length(const char *text, uint32_t *point)
{
	size_t taken;

	if (is_plain(*text))
		return 0;
	taken = (size_t)u8_mbtouc(
		point, (const uint8_t *)text, strnlen(text, 4));
	return is_unsafe(*point) || *point == REPLACEMENT ? taken : 0;
}

size_t text_next(const char *text, uint32_t *point)
{
	int taken = u8_mbtouc(point, (const uint8_t *)text, strnlen(text, 4));

	if (is_blank(*text))
		*point = ' ';
	else if (is_unsafe(*point))
		*point = REPLACEMENT;
	return (size_t)taken;
}

/* Some bytes that text begins with, and what is shown for them. */
struct piece {
	size_t taken;
	const char *shown;
	size_t length;
};

static struct piece next_piece(const char *text)
{
	static const char replacement[] = "\uFFFD";
	size_t plain = text_plain_length(text);
	struct piece piece = { plain, text, plain };
	uint32_t point;

	if (plain)
		return piece;
	piece.taken = piece.length = text_next(text, &point);
	if (point == REPLACEMENT) {
		piece.shown = replacement;
		piece.length = sizeof(replacement) - 1;
	} else if (is_blank(*text)) {
		piece.shown = " ";
	}
	return piece;
}

/* Returns the length of printable text, and writes it where to is given. */
static size_t make_printable(char *to, const char *text)
{
	size_t length = 0;

	while (*text) {
		struct piece piece = next_piece(text);

		if (to)
			memcpy(to + length, piece.shown, piece.length);
		length += piece.length;
		text += piece.taken;
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
