/* intake_entry.h - an entry that is to be recorded, read back. */
#ifndef VIGIL_EXCHANGE_INTAKE_ENTRY_H
#define VIGIL_EXCHANGE_INTAKE_ENTRY_H

#include "arena.h"
#include "entry.h"
#include "error.h"
#include "intake_entries.h"

/* Adds an entry as its own line says it, and that line; fails where that is not
 * what was meant. */
int intake_add_entry(struct arena *arena, struct entry *entry,
	struct recording *recording, struct error *err);

/* The note of a review that needs one, and had none. */
extern const char intake_no_note[];

#endif
