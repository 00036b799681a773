/* store_counts.c - how many claims there are of a kind. */
#include "store_counts.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"

/* Few have no date, and all are counted in the smallest index: that of those
 * with a date is ten times as large. */
static const char count_open[] =
	"SELECT (SELECT count(*) FROM claim)"
	" - (SELECT count(*) FROM claim WHERE next_review IS NULL)";

int store_count_open(struct store *store, long *count, struct error *err)
{
	return db_number(store->db, count_open, NULL, 0, count, err);
}

static const char count_dissents[] =
	"SELECT sum(dissents) FROM claim"
	" WHERE dissents > 0 AND state = 'open'";

int store_count_dissents(struct store *store, long *count, struct error *err)
{
	return db_number(store->db, count_dissents, NULL, 0, count, err);
}

static const char count_drafts[] =
	"SELECT count(*) FROM claim"
	" WHERE published IS NULL AND state = 'draft'";
static const char count_planned[] =
	"SELECT count(*) FROM claim"
	" WHERE published > ?1 AND state = 'draft'";

int store_count_drafts(struct store *store, long date, long *drafts,
	long *planned, struct error *err)
{
	struct arena arena = { 0 };
	int result = db_number(store->db, count_drafts, NULL, 0, drafts, err);

	if (result == 0)
		result = db_number(store->db, count_planned,
			DB_VALUES(db_text(date_iso(&arena, date))), planned,
			err);
	arena_release(&arena);
	return result;
}

static const char has_claim[] =
	"SELECT EXISTS (SELECT 1 FROM claim WHERE key = ?1)";

bool store_has_claim(struct store *store, const char *id)
{
	struct arena arena = { 0 };
	struct error ignored;
	long has = 1;
	int result = db_number(store->db, has_claim,
		DB_VALUES(db_text(claim_key(&arena, id))), &has, &ignored);

	arena_release(&arena);
	return result < 0 || has;
}
