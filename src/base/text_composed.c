/* text_composed.c - text in Unicode's normal forms. */
#include "text_composed.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

#include "arena.h"
#include "text_utf8.h"

static char *normalized(struct arena *arena, const char *text, uninorm_t form)
{
	size_t length = strlen(text), size;
	uint8_t *composed;
	char *copy;

	if (text_is_plain(text) || text_valid_length(text, length) < length)
		return arena_copy(arena, text);
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
