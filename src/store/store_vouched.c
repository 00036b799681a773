/* store_vouched.c - what was found out about signatures. */
#include "store_vouched.h"

#include <stddef.h>

#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"
#include "vouch.h"

static const char find[] =
	"SELECT coalesce(max(result), ?3) FROM vouched"
	" WHERE hash = ?1 AND keys = ?2";

int store_vouched(struct store *store, const char *hash, const char *keys,
	enum vouch *vouch, struct error *err)
{
	long result;

	if (db_number(store->db, find,
		    DB_VALUES(db_text(hash), db_text(keys),
			    db_integer(VOUCH_UNCHECKED)),
		    &result, err) < 0)
		return -1;
	*vouch = result > VOUCH_NONE && result <= VOUCH_BAD ? (enum vouch)result
							    : VOUCH_UNCHECKED;
	return 0;
}

static const char put[] =
	"INSERT INTO vouched (hash, keys, result) VALUES (?1, ?2, ?3)"
	" ON CONFLICT (hash) DO UPDATE SET keys = excluded.keys,"
	" result = excluded.result";

int store_put_vouched(struct store *store, const char *hash, const char *keys,
	enum vouch vouch, struct error *err)
{
	return db_run(store->db, put,
		DB_VALUES(db_text(hash), db_text(keys), db_integer(vouch)),
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
	" WHERE author = ?1 AND file IS NOT NULL AND keys = ?2 AND result = ?3";

int store_count_vouched(struct store *store, const char *name, const char *keys,
	long *count, struct error *err)
{
	return db_number(store->db, count_good,
		DB_VALUES(db_text(name), db_text(keys), db_integer(VOUCH_GOOD)),
		count, err);
}
