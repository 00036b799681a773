/* text_width.c - how many columns characters occupy on a terminal. */
#include "text_width.h"

#include <stdbool.h>
#include <string.h>
#include <unigbrk.h>
#include <uniwidth.h>

#include "code_point.h"
#include "text_utf8.h"

enum { JOINER = 0x200d, EMOJI_STYLE = 0xfe0f, FLAG_LETTER_BYTES = 4 };

static bool is_flag_letter(uint32_t point)
{
	return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/* The library looks at two code points, which does not do for emoji that a
 * joiner makes one, nor for flags: two letters, and the third begins another.
 */
static bool joins(struct character character, uint32_t base, uint32_t before,
	uint32_t point)
{
	if (is_flag_letter(before) && is_flag_letter(point))
		return character.length == FLAG_LETTER_BYTES;
	if (before == JOINER && code_point_is_pictograph(base) &&
		code_point_is_pictograph(point))
		return true;
	return !uc_is_grapheme_break(before, point);
}

static size_t point_columns(uint32_t point)
{
	int columns = uc_width(point, "UTF-8");

	return columns > 0 ? (size_t)columns : 0;
}

/* An emoji is as wide as its widest part; other parts add up. */
static size_t joined_columns(size_t columns, uint32_t base, uint32_t point)
{
	size_t added = point_columns(point);

	if (!code_point_is_emoji(base))
		return columns + added;
	if (point == EMOJI_STYLE || is_flag_letter(point))
		return 2;
	return added > columns ? added : columns;
}

static bool is_beyond_ascii(char byte)
{
	return (unsigned char)byte >= 0x80;
}

static bool is_plain(char byte)
{
	return byte >= ' ' && byte < 0x7f;
}

/* ASCII joins nothing, which saves most of the asking. */
struct character text_character(const char *text)
{
	struct character character = { 1, 1 };
	uint32_t base, before, point;

	if (is_plain(text[0]) && !is_beyond_ascii(text[1]))
		return character;
	character.length = text_next(text, &base);
	character.columns = point_columns(base);
	for (before = base; is_beyond_ascii(text[character.length]);
		before = point) {
		size_t length = text_next(text + character.length, &point);

		if (!joins(character, base, before, point))
			break;
		character.columns =
			joined_columns(character.columns, base, point);
		character.length += length;
	}
	return character;
}

size_t text_width(const char *text)
{
	size_t columns = text_plain_length(text);

	text += columns;
	if (*text && columns) { /* what follows may join its last */
		columns--;
		text--;
	}
	while (*text) {
		struct character character = text_character(text);

		columns += character.columns;
		text += character.length;
	}
	return columns;
}
