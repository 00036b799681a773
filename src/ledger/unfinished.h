/* unfinished.h - what a command that did not finish leaves behind. */
#ifndef VIGIL_UNFINISHED_H
#define VIGIL_UNFINISHED_H

#include <stddef.h>

#include "ledger.h"

/* Writes a new file, whole: in .vigil/ first, and then under its name. What is
 * in .vigil/ stays there, and locked, until unfinished_end: so that a command
 * that is killed before it has answered can be told from one that goes on.
 * Returns -1 and sets errno; EEXIST where there is such a file. */
int unfinished_write(struct ledger *ledger, const char *path, const char *bytes,
	size_t length);

/* Notes that the command has given its answer. */
void unfinished_end(struct ledger *ledger);

/* Says what commands have recorded that did not live to say it. */
void unfinished_report(struct ledger *ledger);

#endif
