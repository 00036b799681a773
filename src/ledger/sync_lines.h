/* sync_lines.h - the journal lines that a look at all files gathers. */
#ifndef VIGIL_SYNC_LINES_H
#define VIGIL_SYNC_LINES_H

#include "error.h"
#include "sync.h"

/* Ends gathering, and drops the lines. */
void sync_drop_lines(struct sync *sync);

/* Appends what was gathered to the journal, and ends gathering. */
int sync_close_lines(struct sync *sync, struct error *err);

/* Writes the journal lines gathered so far, if they are many: to keep memory
 * small. */
int sync_write_lines(struct sync *sync, struct error *err);

#endif
