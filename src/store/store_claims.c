/* store_claims.c - claims and where they stand. */
#include "store_claims.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "claim_columns.h"
#include "claim_row.h"
#include "column.h"
#include "date.h"
#include "db.h"
#include "error.h"
#include "fields_text.h"
#include "standing.h"
#include "store_internal.h"
#include "store_lists.h"
#include "text_compare.h"

/* Where found claims go: those that match are copied into the arena. */
struct finding {
	struct arena *arena;
	struct claim (*read)(const struct db_row *row);
	claim_match_fn *match;
	const void *context;
	struct claim **link;
};

static void read_claim(void *context, const struct db_row *row)
{
	struct finding *finding = context;
	struct claim claim = finding->read(row);

	/* no claim that vigil stored has an id that is none */
	if (!is_id(claim.id) ||
		(finding->match && !finding->match(&claim, finding->context)))
		return;
	*finding->link = claim_row_copy(finding->arena, &claim);
	finding->link = &(*finding->link)->next;
}

static const char find_all[] = SELECT_CLAIM;

/* In two parts, each with an index of its own: coalesce keeps the second from
 * that of the first. */
#define DUE(select)                                                            \
	select " WHERE next_review <= ?1 UNION ALL " select                    \
	       " WHERE awaits = 1 AND coalesce(next_review, '') > ?1"

static const char find_due[] = DUE(SELECT_CLAIM);

int store_find_claims(struct store *store, struct arena *arena, long due_by,
	claim_match_fn *match, const void *context, struct claim **claims,
	struct error *err)
{
	struct finding finding = { arena, claim_row_read, match, context,
		claims };

	*claims = NULL;
	if (due_by == NO_DATE)
		return db_run(store->db, find_all, NULL, 0, read_claim,
			&finding, err);
	return db_run(store->db, find_due,
		DB_VALUES(db_text(date_iso(arena, due_by))), read_claim,
		&finding, err);
}

static const char find_brief[] = SELECT_BRIEF;
static const char find_due_brief[] = DUE(SELECT_BRIEF);

int store_find_brief(struct store *store, struct arena *arena, long due_by,
	claim_match_fn *match, const void *context, struct claim **claims,
	struct error *err)
{
	struct finding finding = { arena, claim_row_read_brief, match, context,
		claims };

	*claims = NULL;
	if (due_by == NO_DATE)
		return db_run(store->db, find_brief, NULL, 0, read_claim,
			&finding, err);
	return db_run(store->db, find_due_brief,
		DB_VALUES(db_text(date_iso(arena, due_by))), read_claim,
		&finding, err);
}

struct each {
	store_claim_fn *row;
	void *context;
};

static void call_row(void *context, const struct db_row *row)
{
	const struct each *each = context;
	const struct claim claim = claim_row_read(row);

	each->row(each->context, &claim);
}

int store_each_claim(struct store *store, store_claim_fn *row, void *context,
	struct error *err)
{
	struct each each = { row, context };

	return db_run(store->db, find_all, NULL, 0, call_row, &each, err);
}

static const struct column tracked_columns[] = { TRACKED_COLUMNS(IN_CLAIM) };

enum { TRACKED_COUNT = sizeof(tracked_columns) / sizeof(*tracked_columns) };

static void call_tracked(void *context, const struct db_row *row)
{
	const struct each *each = context;
	struct claim claim = { 0 };

	columns_read(tracked_columns, TRACKED_COUNT, row, 1, &claim);
	claim.standing.state = STATE_OPEN;
	each->row(each->context, &claim);
}

static const char find_tracked[] = "SELECT 1" TRACKED_COLUMNS(
	COLUMN_LISTED) " FROM claim WHERE next_review IS NOT NULL"
	" AND (?1 IS NULL OR topic = ?1 COLLATE NOCASE)";

int store_each_tracked(struct store *store, const char *topic,
	store_claim_fn *row, void *context, struct error *err)
{
	struct each each = { row, context };

	return db_run(store->db, find_tracked, DB_VALUES(db_text(topic)),
		call_tracked, &each, err);
}

/* Many claims may come on one day: the index alone tells which is the first. */
static const char find_next[] =
	"SELECT key FROM claim WHERE next_review ="
	" (SELECT min(next_review) FROM claim WHERE next_review > ?1)";

struct first_key {
	struct arena *arena;
	const char *key;
};

static void read_first(void *context, const struct db_row *row)
{
	const char *key = db_row_text(row, 0);
	struct first_key *first = context;

	if (key && (!first->key || text_compare(key, first->key) < 0))
		first->key = arena_copy(first->arena, key);
}

int store_next_claim(struct store *store, struct arena *arena, long date,
	struct claim **claim, struct error *err)
{
	struct first_key first = { arena, NULL };

	*claim = NULL;
	if (db_run(store->db, find_next,
		    DB_VALUES(db_text(date_iso(arena, date))), read_first,
		    &first, err) < 0)
		return -1;
	return first.key ? store_get_claim(store, arena, first.key, claim, err)
			 : 0;
}

static const char find_in_file[] = SELECT_CLAIM " WHERE file = ?1";

int store_claims_of(struct store *store, struct arena *arena, const char *path,
	struct claim **claims, struct error *err)
{
	struct finding finding = { arena, claim_row_read, NULL, NULL, claims };

	*claims = NULL;
	return db_run(store->db, find_in_file, DB_VALUES(db_text(path)),
		read_claim, &finding, err);
}

static const char get_claim[] = SELECT_CLAIM " WHERE key = ?1";

int store_get_claim(struct store *store, struct arena *arena, const char *id,
	struct claim **claim, struct error *err)
{
	struct finding finding = { arena, claim_row_read, NULL, NULL, claim };

	*claim = NULL;
	return db_run(store->db, get_claim,
		DB_VALUES(db_text(claim_key(arena, id))), read_claim, &finding,
		err);
}

int store_write_standing(struct store *store, const char *id,
	const struct standing *before, const struct standing *standing,
	struct error *err)
{
	struct arena arena = { 0 };
	int result = claim_row_write_standing(
		store->db, claim_key(&arena, id), before, standing, err);

	arena_release(&arena);
	return result;
}

static const char put_reading[] =
	"UPDATE claim SET reading = ?2 WHERE key = ?1";

int store_write_reading(struct store *store, const char *id,
	enum reading_state reading, struct error *err)
{
	struct arena arena = { 0 };
	int result = db_run(store->db, put_reading,
		DB_VALUES(db_text(claim_key(&arena, id)),
			db_integer((long)reading)),
		NULL, NULL, err);

	arena_release(&arena);
	return result;
}

/* Lists are written again whenever their claim is. */
int store_write_claim(struct store *store, const struct claim *claim,
	bool is_new, struct error *err)
{
	struct arena arena = { 0 };
	const char *key = claim_key(&arena, claim->id);
	int result = is_new ? 0 : store_drop_lists(store, key, err);

	if (result == 0)
		result = claim_row_write(store->db, key, claim, err);
	if (result == 0)
		result = store_write_lists(store, key, claim, err);
	arena_release(&arena);
	return result;
}

static const char drop_claim[] = "DELETE FROM claim WHERE key = ?1";

int store_drop_claim(struct store *store, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	const char *key = claim_key(&arena, id);
	int result = store_drop_lists(store, key, err);

	if (result == 0)
		result = db_run(store->db, drop_claim, DB_VALUES(db_text(key)),
			NULL, NULL, err);
	arena_release(&arena);
	return result;
}
