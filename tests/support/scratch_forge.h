/* scratch_forge.h - a line of the record that no command would write. */
#ifndef VIGIL_SCRATCH_FORGE_H
#define VIGIL_SCRATCH_FORGE_H

#include "scratch.h"

#define FORGED "claims/journal/forged.jsonl"

/* Members of an entry of AM-1, to be put together. */
/* The digest of "The claim AM-1 holds." */
#define STATEMENT                                                              \
	"\"statement\":"                                                       \
	"\"369e3d3906ec147442cfc5ca4768c1aaed1c528067c92b066841e557b3f6c3e0\""
#define NOWHERE                                                                \
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define NEXT "\"next_review\":\"2026-12-23\",\"rule\":\"ladder\""
#define ON "\"on\":\"2026-11-23\","
#define BY "\"by\":\"Bob\","
#define RECORDED ",\"recorded\":\"2030-01-01T00:01:00Z\""
#define PREVIOUS RECORDED ",\"previous\":\"OWN\""
#define REVIEW "\"review\"," ON "\"verdict\":\"holding\"," NEXT "," BY
#define UNDO "\"undo\"," ON BY

/* Writes a line of AM-1 as FORGED: its kind and what follows, under the hash
 * that is its own. In it OWN, OTHER and PUBLICATION stand for the hashes of the
 * entry of AM-1 with the note "one", that of AM-2 with the note "moved", and
 * the publication of AM-1, as they are in a copy of the ledger, good/. */
void scratch_forge(struct scratch *scratch, const char *members);

#endif
