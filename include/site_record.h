/* site_record.h - which sites of a ledger are as it is now. */
#ifndef VIGIL_SITE_RECORD_H
#define VIGIL_SITE_RECORD_H

#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"

/* Returns what tells the claim files and the record of an open ledger from
 * those at another time. */
int ledger_state(struct ledger *ledger, struct arena *arena, const char **state,
	struct error *err);

/* Returns what was last noted of the site at a place, or "". */
int ledger_site_noted(struct ledger *ledger, struct arena *arena,
	const char *place, const char **note, struct error *err);

/* Notes it; a ledger that cannot be written keeps no notes, nor one with a file
 * that changed so lately that another change might not show. */
int ledger_note_site(struct ledger *ledger, const char *place, const char *note,
	struct error *err);

/* Opens what was kept of the site that was written last; NULL where there is
 * nothing. */
FILE *ledger_site_kept(const struct ledger *ledger);

/* Keeps the whole of a file in place of that, or with NULL nothing: so where it
 * cannot be kept. */
void ledger_keep_site(const struct ledger *ledger, FILE *text);

#endif
