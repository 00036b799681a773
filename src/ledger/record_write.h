/* record_write.h - what was composed, into files of the record, then the store.
 */
#ifndef VIGIL_RECORD_WRITE_H
#define VIGIL_RECORD_WRITE_H

#include "compose.h"
#include "error.h"

/* Records all of it, and releases the ledger: once this returns 0 it is on
 * disk. What does not fit into one file stands alone, and goes into several. */
int record_write(const struct composition *composition, struct error *err);

/* The same, but unless it fails the ledger stays begun for what comes next. */
int record_write_some(const struct composition *composition, struct error *err);

#endif
