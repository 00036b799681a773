/* text_words.c - the words of a text. */
#include "text_words.h"

#include <string.h>

#include "arena.h"
#include "text.h"

static const char spaces[] = " \t\r\n";
static const char around[] = "!\"#%&'()*,-./:;<=>?[\\]^_`{|}~";

static void add_word(struct arena *arena, const char *word, size_t length,
	struct texts *words)
{
	while (length && strchr(around, *word)) {
		word++;
		length--;
	}
	while (length && strchr(around, word[length - 1]))
		length--;
	if (length)
		texts_add(arena, words, arena_copy_bytes(arena, word, length));
}

void text_words(struct arena *arena, const char *text, struct texts *words)
{
	size_t length;

	for (; *(text += strspn(text, spaces)); text += length) {
		length = strcspn(text, spaces);
		add_word(arena, text, length, words);
	}
}
