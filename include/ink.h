/* ink.h - weight and colour on a terminal (ECMA-48, SGR). */
#ifndef VIGIL_INK_H
#define VIGIL_INK_H

#include <stdbool.h>
#include <stdio.h>

/* Red is for what needs the reader: overdue, and errors. It and the weights are
 * legible on dark and on light palettes; no other colour is. */
enum ink { INK_NONE, INK_BOLD, INK_RED, INK_LINE };

/* Writes a text that may be shown, in ink where color says so. */
void ink_write(FILE *out, const char *text, enum ink ink, bool color);

#endif
