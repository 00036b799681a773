/* heading.h - what a list says of itself, before its rows. */
#ifndef VIGIL_HEADING_H
#define VIGIL_HEADING_H

#include <stdio.h>

#include "arena.h"
#include "parts.h"
#include "view.h"

/* Writes the heading of a list, and what parts it from its rows. */
void heading_write(FILE *out, const struct view *view);

/* Writes a heading: in one line, but on a terminal. */
void heading_write_parts(
	FILE *out, const struct view *view, const struct parts *parts);

/* Returns what stands above the claims that are due. */
char *table_heading(const struct view *view);

/* Returns today as a heading has it. */
const char *heading_day(const struct view *view);

/* Returns what is said, behind what it was asked of. */
const char *heading_asked(const struct view *view, const char *words);

#endif
