/* git_words.c - the words of a command line that runs git. */
#include "git_words.h"

#include <stddef.h>

#include "arena.h"
#include "text.h"

struct texts git_words(
	struct arena *arena, const struct texts *git, const char *const *words)
{
	struct texts all = { NULL, 0 };
	size_t i;

	for (i = 0; i < git->count; i++)
		texts_add(arena, &all, git->items[i]);
	for (; *words; words++)
		texts_add(arena, &all, *words);
	texts_add(arena, &all, NULL);
	return all;
}
