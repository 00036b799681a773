/* journal_mend.h - what a crash may leave at the end of the journal. */
#ifndef VIGIL_JOURNAL_MEND_H
#define VIGIL_JOURNAL_MEND_H

#include "error.h"
#include "ledger.h"

/* Sets aside what a crash left at the end: a line that was cut short, and lines
 * of a command whose last is missing. The ledger must be locked. */
int journal_mend(struct ledger *ledger, struct error *err);

#endif
