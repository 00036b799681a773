/* log_entries.h - the entries of many claims as texts, the newest first. */
#ifndef VIGIL_LOG_ENTRIES_H
#define VIGIL_LOG_ENTRIES_H

#include "entry.h"
#include "error.h"
#include "ledger.h"

/* Begins with none; they are held on disk, not in memory. */
int log_entries_begin(struct ledger *ledger, struct error *err);

/* Adds the text of an entry. Of entries of one time, those of the smaller rank
 * come first, and of one rank the greater place. */
int log_entries_add(struct ledger *ledger, const struct entry *entry, long rank,
	long place, const char *text, struct error *err);

/* Calls row with each text, that of the newest entry first, or with the first
 * so many unless limit is 0. */
typedef void log_entries_fn(void *context, const char *text);
int log_entries_each(struct ledger *ledger, long limit, log_entries_fn *row,
	void *context, struct error *err);

#endif
