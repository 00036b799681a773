/* claim_row.h - a claim as a row of the table claim. */
#ifndef VIGIL_CLAIM_ROW_H
#define VIGIL_CLAIM_ROW_H

#include "arena.h"
#include "claim.h"
#include "claim_columns.h"
#include "column.h"
#include "error.h"
#include "standing.h"

/* SQL of the rows that claim_row_read reads; WHERE can follow. */
#define SELECT_CLAIM                                                           \
	"SELECT key" CLAIM_COLUMNS(COLUMN_LISTED)                              \
		STANDING_COLUMNS(COLUMN_LISTED) " FROM claim"

/* The same without what a list does not show to people, which is left out. */
#define SELECT_BRIEF                                                           \
	"SELECT key" CLAIM_BRIEF_COLUMNS(COLUMN_LISTED)                        \
		STANDING_COLUMNS(COLUMN_LISTED) " FROM claim"

struct claim claim_row_read_brief(const struct db_row *row);

/* Returns the claim of a row, whose texts are the row's own; and a copy of it
 * that lives in the arena. */
struct claim claim_row_read(const struct db_row *row);
struct claim *claim_row_copy(struct arena *arena, const struct claim *claim);

/* Writes a claim with its standing, or its standing alone, under its key; of
 * that only what it must, as the row has what was before. */
int claim_row_write(struct db *db, const char *key, const struct claim *claim,
	struct error *err);
int claim_row_write_standing(struct db *db, const char *key,
	const struct standing *before, const struct standing *standing,
	struct error *err);

#endif
