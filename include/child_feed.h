/* child_feed.h - running another program on a text, for so long at most. */
#ifndef VIGIL_CHILD_FEED_H
#define VIGIL_CHILD_FEED_H

#include <stdbool.h>

#include "arena.h"

/* How a program ended that was given something to read. */
struct child_end {
	int status;       /* its exit status */
	int signal;       /* that ended it, or 0 */
	bool is_late;     /* it ran too long and was killed */
	bool is_unread;   /* it did not read all of the text */
	const char *said; /* the start of what it printed, on either output */
};

/* Runs a program with text as its input and waits for it to end, for at most
 * that many seconds. Returns -1 with errno if it could not be run. */
int child_feed(struct arena *arena, const char *const *arguments,
	const char *text, int seconds, struct child_end *end);

#endif
