/* cursor.h - reading a line of the record, piece by piece. */
#ifndef VIGIL_CURSOR_H
#define VIGIL_CURSOR_H

#include <stdbool.h>

#include "arena.h"
#include "text.h"

/* A line being read: what is left of it. */
struct cursor {
	struct arena *arena;
	const char *at, *end;
};

/* Each tells whether the line goes on as expected, and steps behind it; what it
 * reads is JSON in the one form in which vigil writes it. Where a string cannot
 * be read, the cursor stays at what is wrong; where a number cannot, before it.
 */
bool cursor_skip(struct cursor *cursor, const char *expected);
bool cursor_read_string(struct cursor *cursor, const char **text);
bool cursor_read_list(struct cursor *cursor, struct texts *list);

/* A whole number from 1 to 9999. */
bool cursor_read_number(struct cursor *cursor, int *number);

/* The word true: a flag that is not set is not written. */
bool cursor_read_flag(struct cursor *cursor, bool *flag);

#endif
