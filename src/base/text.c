/* text.c - lists of texts, and what ASCII alone decides. */
#include "text.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

void texts_add(struct arena *arena, struct texts *texts, const char *text)
{
	texts->items = arena_grow(
		arena, texts->items, texts->count, sizeof(*texts->items));
	texts->items[texts->count++] = text;
}

void texts_add_copy(struct arena *arena, struct texts *texts, const char *text)
{
	texts_add(arena, texts, arena_copy(arena, text));
}

bool texts_contain(const struct texts *texts, const char *text)
{
	size_t i = 0;

	while (i < texts->count && strcmp(texts->items[i], text) != 0)
		i++;
	return i < texts->count;
}

char *texts_joined(
	struct arena *arena, const struct texts *texts, char separator)
{
	size_t i, length = 0;
	char *text, *end;

	for (i = 0; i < texts->count; i++)
		length += strlen(texts->items[i]) + 1;
	text = end = arena_alloc(arena, length + 1);
	for (i = 0; i < texts->count; i++) {
		if (i > 0)
			*end++ = separator;
		length = strlen(texts->items[i]);
		memcpy(end, texts->items[i], length);
		end += length;
	}
	return text;
}

const char *texts_first(
	struct arena *arena, const struct texts *texts, size_t shown)
{
	const char *words = "";
	size_t i;

	for (i = 0; i < texts->count && i < shown; i++)
		words = arena_printf(
			arena, "%s%s%s", words, i ? ", " : "", texts->items[i]);
	if (texts->count > shown)
		words = arena_printf(
			arena, "%s and %zu more", words, texts->count - shown);
	return words;
}

struct texts texts_cut(const struct texts *texts, size_t most)
{
	return (struct texts){ texts->items,
		texts->count < most ? texts->count : most };
}

static int by_bytes(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

void texts_sort(struct texts *texts)
{
	if (texts->count)
		qsort(texts->items, texts->count, sizeof(*texts->items),
			by_bytes);
}

bool texts_has(const struct texts *sorted, const char *text)
{
	return sorted->count && bsearch(&text, sorted->items, sorted->count,
					sizeof(*sorted->items), by_bytes);
}

const char *text_plural(size_t count, const char *one, const char *many)
{
	return count == 1 ? one : many;
}

const char *text_count(
	struct arena *arena, size_t count, const char *one, const char *many)
{
	return arena_printf(
		arena, "%zu %s", count, text_plural(count, one, many));
}

static bool is_white(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* Words are short: to look for the ends of each would take longer. */
char *text_squeeze(struct arena *arena, const char *text)
{
	char *squeezed = arena_alloc(arena, strlen(text) + 1);
	char *end = squeezed;
	bool is_apart = false;

	for (; *text; text++) {
		if (is_white(*text)) {
			is_apart = end > squeezed;
			continue;
		}
		if (is_apart)
			*end++ = ' ';
		is_apart = false;
		*end++ = *text;
	}
	return squeezed;
}

unsigned char text_lower_byte(char byte)
{
	bool capital = byte >= 'A' && byte <= 'Z';

	return (unsigned char)(capital ? byte - 'A' + 'a' : byte);
}

char *text_lower(struct arena *arena, const char *text)
{
	char *lower = arena_copy(arena, text);
	char *place;

	for (place = lower; *place; place++)
		*place = (char)text_lower_byte(*place);
	return lower;
}

bool text_equal(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

bool texts_equal(const struct texts *a, const struct texts *b)
{
	size_t i = 0;

	while (a->count == b->count && i < a->count &&
		strcmp(a->items[i], b->items[i]) == 0)
		i++;
	return a->count == b->count && i == a->count;
}

bool text_same(const char *a, const char *b)
{
	while (*a && (*a == *b || text_lower_byte(*a) == text_lower_byte(*b))) {
		a++;
		b++;
	}
	return text_lower_byte(*a) == text_lower_byte(*b);
}
