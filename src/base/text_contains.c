/* text_contains.c - finding text whatever its case. */
#include "text_contains.h"

#include <stdbool.h>
#include <string.h>
#include <unicase.h>

#include "arena.h"
#include "text.h"
#include "text_utf8.h"

/* Folding makes no text longer than this times what it was. */
enum { FOLDED_MOST = 3 };

/* What is not UTF-8 is found as well, by its bytes. */
static const char *folded(struct arena *arena, const char *text)
{
	size_t length = strlen(text);
	size_t size = FOLDED_MOST * length + 1;
	char *room;

	if (text_is_plain(text) || text_valid_length(text, length) < length)
		return text_lower(arena, text);
	room = arena_alloc(arena, size);
	u8_casefold((const uint8_t *)text, length, NULL, NULL, (uint8_t *)room,
		&size);
	return room;
}

bool text_contains(const char *text, const char *part)
{
	struct arena arena = { 0 };
	bool contains = strstr(folded(&arena, text), folded(&arena, part));

	arena_release(&arena);
	return contains;
}
