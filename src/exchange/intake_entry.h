/* intake_entry.h - an entry that is to be recorded, read back. */
#ifndef VIGIL_EXCHANGE_INTAKE_ENTRY_H
#define VIGIL_EXCHANGE_INTAKE_ENTRY_H

#include "arena.h"
#include "entries.h"
#include "entry.h"
#include "error.h"

/* Adds an entry as its own line says it; fails where that is not what was
 * meant. */
int intake_add_entry(struct arena *arena, struct entry *entry,
	struct entries *entries, struct error *err);

/* The note of a review that needs one, and had none. */
extern const char intake_no_note[];

#endif
