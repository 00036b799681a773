/* journal_pack.h - vigil journal pack: fewer and larger files. */
#ifndef VIGIL_JOURNAL_PACK_H
#define VIGIL_JOURNAL_PACK_H

#include "context.h"
#include "error.h"

/* Packs what was recorded before a day, as the user gave it, or NULL for 30
 * days ago, and says what came of it. */
int journal_pack(
	struct context *context, const char *before, struct error *err);

#endif
