/* child_feed.h - running another program on a text, for so long at most. */
#ifndef VIGIL_CHILD_FEED_H
#define VIGIL_CHILD_FEED_H

#include "arena.h"
#include "child.h"

/* Runs a program, gives it text to read, and waits for its end, but not longer
 * than so many seconds. Returns -1 with errno where nothing was run. */
int child_feed(struct arena *arena, const char *const *arguments,
	const char *text, int seconds, struct child_end *end);

#endif
