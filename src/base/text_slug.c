/* text_slug.c - text as a part of a path. */
#include "text_slug.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "digest.h"
#include "text.h"
#include "text_composed.h"
#include "text_utf8.h"

enum { DIGEST_SHOWN = 8, FIRST_MARK = 0x300, LAST_MARK = 0x36f };

static bool is_plain(uint32_t point)
{
	return (point >= 'a' && point <= 'z') ||
	       (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
}

char *text_slug(struct arena *arena, const char *text)
{
	const char *place = text_decomposed(arena, text);
	char *slug = arena_alloc(arena, strlen(place) + 1), *end = slug;
	bool is_apart = false;
	uint32_t point;

	for (; *place; place += text_next(place, &point)) {
		text_next(place, &point);
		if (point >= FIRST_MARK && point <= LAST_MARK)
			continue;
		if (!is_plain(point)) {
			is_apart = end > slug;
			continue;
		}
		if (is_apart)
			*end++ = '-';
		is_apart = false;
		*end++ = (char)text_lower_byte((char)point);
	}
	if (end > slug)
		return slug;
	return arena_printf(arena, "t-%.*s", DIGEST_SHOWN,
		digest_of(text, strlen(text)).hex);
}
