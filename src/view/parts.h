/* parts.h - what stands in one line, parted by dots. */
#ifndef VIGIL_PARTS_H
#define VIGIL_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "ink.h"

enum { PARTS_MOST = 12 };

/* Texts that may be shown, each with its ink. */
struct parts {
	struct arena *arena;
	size_t count;
	struct {
		const char *text;
		enum ink ink;
	} items[PARTS_MOST];
};

/* Adds a part; NULL adds none. */
void parts_add(struct parts *parts, enum ink ink, const char *text);

/* Returns them in one line. */
char *parts_joined(const struct parts *parts);

/* Writes them, and a newline; where a part would not fit the columns (0: there
 * is no limit) it begins a line, and a longer one is broken at its blanks.
 * Nothing is cut. */
void parts_write(
	FILE *out, const struct parts *parts, size_t columns, bool color);

#endif
