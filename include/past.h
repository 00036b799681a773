/* past.h - what was recorded before. */
#ifndef VIGIL_PAST_H
#define VIGIL_PAST_H

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"

/* Returns the entries that somebody's last command recorded before a time, or
 * for NULL at all. */
int ledger_command_before(struct ledger *ledger, struct arena *arena,
	const char *by, const char *before, struct entries *entries,
	struct error *err);

/* Returns the entry whose hash begins so; fails with NOT_FOUND where there is
 * none, and with USAGE where there are several. */
int ledger_entry_named(struct ledger *ledger, struct arena *arena,
	const char *start, struct entry **entry, struct error *err);

#endif
