/* entry_lines.h - on which line of its file an entry stands. */
#ifndef VIGIL_LEDGER_ENTRY_LINES_H
#define VIGIL_LEDGER_ENTRY_LINES_H

#include "ledger.h"

/* Returns the number of the line with that hash in a file of the record, or 0.
 * A large one is read once in a run. */
long entry_line_number(
	struct ledger *ledger, const char *path, const char *hash);

#endif
