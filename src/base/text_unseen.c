/* text_unseen.c - characters that nobody sees, and their names. */
#include "text_unseen.h"

#include <stddef.h>
#include <stdint.h>
#include <uniname.h>

#include "arena.h"
#include "text_utf8.h"

struct range {
	uint32_t first, last;
};

/* Of no width and no use: soft hyphens, joiners that join nothing, fillers,
 * tags. What scripts need, as ZWNJ or marks of direction, is none of them. */
static const struct range unseen[] = { { 0xad, 0xad }, { 0x34f, 0x34f },
	{ 0x115f, 0x1160 }, { 0x17b4, 0x17b5 }, { 0x180e, 0x180e },
	{ 0x200b, 0x200b }, { 0x2060, 0x2065 }, { 0x3164, 0x3164 },
	{ 0xfeff, 0xfeff }, { 0xffa0, 0xffa0 }, { 0xe0000, 0xe007f },
	{ 0, 0 } };

static const struct range spaces[] = { { 0xa0, 0xa0 }, { 0x1680, 0x1680 },
	{ 0x2000, 0x200a }, { 0x202f, 0x202f }, { 0x205f, 0x205f },
	{ 0x2800, 0x2800 }, { 0x3000, 0x3000 }, { 0, 0 } };

static bool is_among(const struct range *ranges, uint32_t point)
{
	while (ranges->last && (point < ranges->first || point > ranges->last))
		ranges++;
	return ranges->last;
}

/* Decodes the first character as it is, not as it would be shown. */
static size_t decode(const char *text, uint32_t *point)
{
	size_t taken = text_unsafe_length(text, point);

	return taken ? taken : text_next(text, point);
}

size_t text_unseen_offset(const char *text, bool with_spaces)
{
	size_t offset = 0;
	uint32_t point;

	while (text[offset += text_plain_length(text + offset)]) {
		size_t taken = decode(text + offset, &point);

		if (is_among(unseen, point) ||
			(with_spaces && is_among(spaces, point)))
			break;
		offset += taken;
	}
	return offset;
}

const char *text_character_name(struct arena *arena, const char *text)
{
	char name[UNINAME_MAX] = "";
	uint32_t point;

	decode(text, &point);
	if (!unicode_character_name(point, name))
		*name = '\0';
	return arena_printf(arena, "U+%04lX%s%s", (unsigned long)point,
		*name ? " " : "", name);
}
