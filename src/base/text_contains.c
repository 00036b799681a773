/* text_contains.c - finding text whatever its case. */
#include "text_contains.h"

#include <stdbool.h>
#include <string.h>
#include <unicase.h>

#include "arena.h"
#include "text.h"
#include "text_composed.h"
#include "text_utf8.h"

/* Folding makes no text longer than this times what it was. */
enum { FOLDED_MOST = 3 };

/* What is not UTF-8 is found as well, by its bytes. */
const char *text_folded(struct arena *arena, const char *text)
{
	size_t length = strlen(text), size;
	char *room;

	if (text_is_plain(text) || text_valid_length(text, length) < length)
		return text_lower(arena, text);
	text = text_composed(arena, text);
	length = strlen(text);
	size = FOLDED_MOST * length + 1;
	room = arena_alloc(arena, size);
	u8_casefold((const uint8_t *)text, length, NULL, NULL, (uint8_t *)room,
		&size);
	return room;
}

static bool is_ascii(const char *text)
{
	while (*text && !(*text & 0x80))
		text++;
	return !*text;
}

static bool begins_with(const char *text, const char *part)
{
	while (*part && text_lower_byte(*text) == text_lower_byte(*part)) {
		text++;
		part++;
	}
	return !*part;
}

/* ASCII needs no copy to be folded. */
static bool ascii_contains(const char *text, const char *part)
{
	const char small = (char)text_lower_byte(*part);
	const bool is_letter = small >= 'a' && small <= 'z';
	const char first[] = { small,
		is_letter ? (char)(small - 'a' + 'A') : small, '\0' };

	for (; *(text += strcspn(text, first)); text++) {
		if (begins_with(text, part))
			return true;
	}
	return !*part;
}

bool text_contains(const char *text, const char *part)
{
	struct arena arena = { 0 };
	bool contains;

	if (is_ascii(part) && is_ascii(text))
		return ascii_contains(text, part);
	contains = strstr(text_folded(&arena, text), text_folded(&arena, part));
	arena_release(&arena);
	return contains;
}
