/* text_shell.h - text as a word of a shell. */
#ifndef VIGIL_TEXT_SHELL_H
#define VIGIL_TEXT_SHELL_H

#include "arena.h"

/* Returns a text as sh(1) reads it as one word: as it is, or in quotes. */
const char *text_shell(struct arena *arena, const char *text);

#endif
