/* text_composed.c - text in Unicode's normal forms. */
#include "text_composed.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "arena.h"
#include "text_utf8.h"

/* Returns whether an ideograph from U+4E00 to U+9FFF stands here. */
static bool is_ideograph(const unsigned char *at)
{
	return at[0] >= (at[1] >= 0xB8 ? 0xE4 : 0xE5) && at[0] <= 0xE9 &&
	       at[1] >= 0x80 && at[2] >= 0x80;
}

/* Returns whether a text is in normal form C for sure: it has nothing but
 * ASCII, letters up to U+02FF, the dashes and quotation marks from U+2010 to
 * U+201F, and ideographs, none of which changes or joins with another. */
static bool is_surely_composed(const char *text)
{
	const unsigned char *at = (const unsigned char *)text;

	while (*at) {
		if (*at < 0xCC)
			at++;
		else if (is_ideograph(at) ||
			 (at[0] == 0xE2 && at[1] == 0x80 && at[2] >= 0x90 &&
				 at[2] < 0xA0))
			at += 3;
		else
			return false;
	}
	return true;
}

static char *normalized(struct arena *arena, const char *text, uninorm_t form)
{
	size_t length = strlen(text), size;
	uint8_t *composed;
	char *copy;

	if (text_is_plain(text) || text_valid_length(text, length) < length)
		return arena_copy_bytes(arena, text, length);
	composed =
		u8_normalize(form, (const uint8_t *)text, length, NULL, &size);
	if (!composed)
		abort();
	copy = arena_copy_bytes(arena, (const char *)composed, size);
	free(composed);
	return copy;
}

char *text_composed(struct arena *arena, const char *text)
{
	if (is_surely_composed(text))
		return arena_copy(arena, text);
	return normalized(arena, text, UNINORM_NFC);
}

char *text_compatible(struct arena *arena, const char *text)
{
	return normalized(arena, text, UNINORM_NFKC);
}

char *text_decomposed(struct arena *arena, const char *text)
{
	return normalized(arena, text, UNINORM_NFD);
}
