/* git_words.h - the words of a command line that runs git. */
#ifndef VIGIL_GIT_WORDS_H
#define VIGIL_GIT_WORDS_H

#include "arena.h"
#include "text.h"

/* Returns the words that run git, these behind them, ended by NULL. */
struct texts git_words(
	struct arena *arena, const struct texts *git, const char *const *words);

#endif
