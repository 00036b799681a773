/* store_pending.c - claims that the record lacks something of, or that lack a
 * file. */
#include "store_pending.h"

#include "arena.h"
#include "date.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"
#include "text.h"

/* ---- plans ---- */

#define PLANNED                                                                \
	" FROM claim WHERE is_recorded = 0 AND published > ?1"                 \
	" AND published <= ?2"

static const char count_plans[] = "SELECT count(*)" PLANNED;

/* A day that is not known stands for the first of all. */
static const char *iso(struct arena *arena, long day)
{
	return day == NO_DATE ? "" : date_iso(arena, day);
}

int store_count_plans(struct store *store, long one, long other, long *count,
	struct error *err)
{
	struct arena arena = { 0 };
	const char *early = iso(&arena, one < other ? one : other);
	const char *late = iso(&arena, one < other ? other : one);
	int result;

	*count = 0;
	result = db_number(store->db, count_plans,
		DB_VALUES(db_text(early), db_text(late)), count, err);
	arena_release(&arena);
	return result;
}

static const char find_plans[] = "SELECT id" PLANNED " ORDER BY key";

int store_plans(struct store *store, struct arena *arena, long one, long other,
	struct texts *ids, struct error *err)
{
	const char *early = iso(arena, one < other ? one : other);
	const char *late = iso(arena, one < other ? other : one);

	return db_texts(store->db, arena, find_plans,
		DB_VALUES(db_text(early), db_text(late)), ids, err);
}

/* ---- what is not recorded ---- */

int store_unrecorded(struct store *store, struct arena *arena, long today,
	struct texts *ids, struct error *err)
{
	return store_plans(store, arena, NO_DATE, today, ids, err);
}

static const char find_changes[] =
	"SELECT id FROM claim WHERE has_change = 1 ORDER BY key";

int store_unrecorded_changes(struct store *store, struct arena *arena,
	struct texts *ids, struct error *err)
{
	return db_texts(store->db, arena, find_changes, NULL, 0, ids, err);
}

static const char find_unsigned[] =
	"SELECT id FROM claim WHERE is_recorded = 1 AND has_change = 0"
	" AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.claim = claim.key"
	" AND file IS NOT NULL AND instr(line, ',\"signature\":\"'))"
	" ORDER BY key";

int store_unsigned(struct store *store, struct arena *arena, struct texts *ids,
	struct error *err)
{
	return db_texts(store->db, arena, find_unsigned, NULL, 0, ids, err);
}

/* ---- files that are gone ---- */

struct visiting {
	store_gone_file_fn *row;
	void *context;
};

static void visit(void *context, const struct db_row *row)
{
	const struct visiting *visiting = context;

	visiting->row(visiting->context, db_row_name(row, 0),
		db_row_integer(row, 1), db_row_name(row, 2));
}

/* A file that cannot be read may be the one that is sought. */
static const char each_gone_file[] =
	"SELECT file, count(*), min(id) FROM claim"
	" WHERE reading = 2 AND state = 'open' AND (file <> '' OR NOT EXISTS"
	" (SELECT 1 FROM problem WHERE severity = 0"
	" AND path NOT LIKE 'journal%')) GROUP BY file ORDER BY file";

int store_each_gone_file(struct store *store, store_gone_file_fn *row,
	void *context, struct error *err)
{
	struct visiting visiting = { row, context };

	return db_run(
		store->db, each_gone_file, NULL, 0, visit, &visiting, err);
}
