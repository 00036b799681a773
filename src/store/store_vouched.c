/* store_vouched.c - what was found out about signatures. */
#include "store_vouched.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"
#include "vouch.h"

struct finding_vouched {
	struct arena *arena;
	struct vouched *vouched;
	bool is_known;
};

/* A row may be of a vigil that noted less, or of somebody else's making. */
static void read_vouched(void *context, const struct db_row *row)
{
	struct finding_vouched *finding = context;
	struct vouched *vouched = finding->vouched;
	const long result = db_row_integer(row, 0);

	vouched->vouch = result > VOUCH_UNSIGNED && result <= VOUCH_BAD
				 ? (enum vouch)result
				 : VOUCH_UNCHECKED;
	vouched->key = arena_copy(finding->arena, db_row_text(row, 1));
	vouched->why = arena_copy(finding->arena, db_row_text(row, 2));
	finding->is_known =
		vouched->vouch == VOUCH_NO_KEY ||
		(vouched->vouch == VOUCH_BAD ? vouched->why : vouched->key);
}

static const char find[] =
	"SELECT result, key, why FROM vouched WHERE hash = ?1 AND keys = ?2";

int store_vouched(struct store *store, struct arena *arena, const char *hash,
	const char *keys, struct vouched *vouched, bool *is_known,
	struct error *err)
{
	struct finding_vouched finding = { arena, vouched, false };

	*vouched = (struct vouched){ .vouch = VOUCH_UNCHECKED };
	if (db_run(store->db, find, DB_VALUES(db_text(hash), db_text(keys)),
		    read_vouched, &finding, err) < 0)
		return -1;
	*is_known = finding.is_known;
	return 0;
}

static const char put[] =
	"INSERT INTO vouched (hash, keys, result, key, why)"
	" VALUES (?1, ?2, ?3, ?4, ?5)"
	" ON CONFLICT (hash) DO UPDATE SET keys = excluded.keys,"
	" result = excluded.result, key = excluded.key, why = excluded.why";

int store_put_vouched(struct store *store, const char *hash, const char *keys,
	const struct vouched *vouched, struct error *err)
{
	return db_run(store->db, put,
		DB_VALUES(db_text(hash), db_text(keys),
			db_integer(vouched->vouch), db_text(vouched->key),
			db_text(vouched->why)),
		NULL, NULL, err);
}

static const char forget_others[] = "DELETE FROM vouched WHERE keys <> ?1";

int store_keep_vouched(struct store *store, const char *keys, struct error *err)
{
	return db_run(store->db, forget_others, DB_VALUES(db_text(keys)), NULL,
		NULL, err);
}

static const char count_good[] =
	"SELECT count(*) FROM entry JOIN vouched USING (hash)"
	" WHERE author = ?1 AND file IS NOT NULL AND keys = ?2 AND result = ?3"
	" AND key = ?4";

int store_count_vouched(struct store *store, const char *name, const char *key,
	const char *keys, long *count, struct error *err)
{
	return db_number(store->db, count_good,
		DB_VALUES(db_text(name), db_text(keys), db_integer(VOUCH_GOOD),
			db_text(key)),
		count, err);
}
