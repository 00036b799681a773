/* store_entries.c - the entries of the record. */
#include "store_entries.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "db.h"
#include "db_read.h"
#include "entries.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "store_internal.h"

/* Entries being gathered; a line that does not hold is remembered. */
struct gathering {
	struct arena *arena;
	struct entries *entries;
	int result;
	struct error *err;
};

static void read_line(void *context, const struct db_row *row)
{
	struct gathering *gathering = context;
	struct entry *entry = arena_alloc(gathering->arena, sizeof(*entry));
	struct error *err = gathering->err;
	const char *line = db_row_name(row, 0);

	if (entry_parse_known(
		    gathering->arena, line, strlen(line), entry, err) == 0)
		entries_add(gathering->arena, gathering->entries, entry);
	else
		gathering->result = fail(err, INVALID,
			"the store holds an entry that is not as it was "
			"recorded; move .vigil/store.db away to have it made "
			"again from the record");
}

static int gather(struct store *store, const char *sql,
	const struct db_value *values, size_t count,
	struct gathering *gathering)
{
	if (db_run(store->db, sql, values, count, read_line, gathering,
		    gathering->err) < 0)
		return -1;
	return gathering->result;
}

static const char find_entries[] =
	"SELECT line FROM entry WHERE claim = ?1 AND file IS NOT NULL"
	" ORDER BY number";

int store_entries_of(struct store *store, struct arena *arena, const char *id,
	struct entries *entries, struct error *err)
{
	struct gathering gathering = { arena, entries, 0, err };

	return gather(store, find_entries,
		DB_VALUES(db_text(claim_key(arena, id))), &gathering);
}

static void read_presence(void *context, const struct db_row *row)
{
	*(enum entry_presence *)context =
		db_row_integer(row, 0) ? ENTRY_HERE : ENTRY_GONE;
}

static const char find_presence[] =
	"SELECT file IS NOT NULL FROM entry WHERE hash = ?1";

int store_entry_presence(struct store *store, const char *hash,
	enum entry_presence *presence, struct error *err)
{
	*presence = ENTRY_UNKNOWN;
	return db_run(store->db, find_presence, DB_VALUES(db_text(hash)),
		read_presence, presence, err);
}

static const char find_named[] =
	"SELECT line FROM entry WHERE hash >= ?1 AND hash < ?1 || 'g'"
	" AND file IS NOT NULL LIMIT 2";

int store_entries_named(struct store *store, struct arena *arena,
	const char *start, struct entries *entries, struct error *err)
{
	struct gathering gathering = { arena, entries, 0, err };

	return gather(store, find_named, DB_VALUES(db_text(start)), &gathering);
}

/* ---- by who recorded them ---- */

static const char find_command[] =
	"SELECT line FROM entry WHERE author = ?1 AND file IS NOT NULL"
	" AND recorded = (SELECT max(recorded) FROM entry WHERE author = ?1"
	" AND file IS NOT NULL AND recorded < coalesce(?2, 'Z'))"
	" ORDER BY number";

int store_command_before(struct store *store, struct arena *arena,
	const char *by, const char *before, struct entries *entries,
	struct error *err)
{
	struct gathering gathering = { arena, entries, 0, err };

	return gather(store, find_command,
		DB_VALUES(db_text(by), db_text(before)), &gathering);
}

static const char count_recorded[] =
	"SELECT count(*) FROM entry WHERE author = ?1 AND recorded = ?2";

int store_has_recorded(struct store *store, const char *by,
	const char *recorded, bool *has, struct error *err)
{
	long count = 0;
	int result = db_number(store->db, count_recorded,
		DB_VALUES(db_text(by), db_text(recorded)), &count, err);

	*has = count > 0;
	return result;
}

/* ---- all ---- */

struct first_hash {
	struct arena *arena;
	const char *hash;
};

static void read_hash(void *context, const struct db_row *row)
{
	struct first_hash *first = context;

	first->hash = arena_copy(first->arena, db_row_name(row, 0));
}

static const char find_first[] =
	"SELECT hash FROM entry WHERE file IS NOT NULL AND json_valid(line)"
	" ORDER BY line ->> 'on', recorded, hash LIMIT 1";

int store_first_hash(struct store *store, struct arena *arena,
	const char **hash, struct error *err)
{
	struct first_hash first = { arena, "" };

	if (db_run(store->db, find_first, NULL, 0, read_hash, &first, err) < 0)
		return -1;
	*hash = first.hash;
	return 0;
}

struct visiting {
	store_entry_fn *row;
	void *context;
};

static void visit(void *context, const struct db_row *row)
{
	const struct visiting *visiting = context;

	visiting->row(
		visiting->context, db_row_name(row, 0), db_row_name(row, 1));
}

static const char each_entry[] =
	"SELECT hash, line FROM entry WHERE file IS NOT NULL ORDER BY number";

int store_each_entry(struct store *store, store_entry_fn *row, void *context,
	struct error *err)
{
	struct visiting visiting = { row, context };

	return db_run(store->db, each_entry, NULL, 0, visit, &visiting, err);
}

static const char each_by_claim[] =
	"SELECT claim, line FROM entry WHERE file IS NOT NULL ORDER BY claim";

int store_each_by_claim(struct store *store, store_entry_fn *row, void *context,
	struct error *err)
{
	struct visiting visiting = { row, context };

	return db_run(store->db, each_by_claim, NULL, 0, visit, &visiting, err);
}

static const char each_orphan[] =
	"SELECT hash, line FROM entry WHERE number IN"
	" (SELECT min(number) FROM entry WHERE file IS NOT NULL"
	" AND claim NOT IN (SELECT key FROM claim) GROUP BY claim)";

int store_each_orphan(struct store *store, store_entry_fn *row, void *context,
	struct error *err)
{
	struct visiting visiting = { row, context };

	return db_run(store->db, each_orphan, NULL, 0, visit, &visiting, err);
}
