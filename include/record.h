/* record.h - recording what people judge: journal first, then store. */
#ifndef VIGIL_RECORD_H
#define VIGIL_RECORD_H

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "standing.h"
#include "text.h"

/* Works out where a claim would stand with one more entry. */
int ledger_foresee(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, const struct entry *entry,
	struct standing *after, struct error *err);

/* Completes the entries, each of another claim, and records them all or none:
 * when it has come back with 0 they are in journal and store, on disk. */
int ledger_record(struct ledger *ledger, const struct entries *entries,
	struct error *err);

int ledger_restore_lines(
	struct ledger *ledger, const struct texts *lines, struct error *err);

/* Returns the entries of somebody's last command. */
int ledger_last_entries_by(struct ledger *ledger, struct arena *arena,
	const char *by, struct entries *entries, struct error *err);

#endif
