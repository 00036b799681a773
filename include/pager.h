/* pager.h - long output, a screen at a time. */
#ifndef VIGIL_PAGER_H
#define VIGIL_PAGER_H

#include <stddef.h>
#include <stdio.h>

/* Writes text to out, a terminal, or where it is longer than that through
 * $VIGIL_PAGER, $PAGER or less. */
void pager_write(FILE *out, const char *text, size_t length);

#endif
