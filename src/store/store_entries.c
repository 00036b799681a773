/* store_entries.c - the journal's entries. */
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

static const char last_number[] = "SELECT max(number) FROM entry";

static int next_number(struct store *store, long *number, struct error *err)
{
	if (store->entry_number == 0 &&
		db_number(store->db, last_number, NULL, 0, &store->entry_number,
			err) < 0)
		return -1;
	*number = store->entry_number + 1;
	return 0;
}

static const char add_entry[] =
	"INSERT INTO entry (number, hash, claim, author, recorded, line)"
	" VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (hash) DO NOTHING";

int store_add_entry(struct store *store, const struct entry *entry,
	const char *line, bool *added, struct error *err)
{
	struct arena arena = { 0 };
	long next = 0;
	int result = next_number(store, &next, err);

	if (result == 0)
		result = db_run(store->db, add_entry,
			DB_VALUES(db_integer(next), db_text(entry->hash),
				db_text(claim_key(&arena, entry->claim)),
				db_text(entry->by), db_text(entry->recorded),
				db_text(line)),
			NULL, NULL, err);
	*added = result == 0 && db_changed(store->db) > 0;
	if (*added)
		store->entry_number = next;
	arena_release(&arena);
	return result;
}

static const char count_hash[] = "SELECT count(*) FROM entry WHERE hash = ?1";

int store_has_entry(
	struct store *store, const char *hash, bool *has, struct error *err)
{
	long count = 0;
	int result = db_number(
		store->db, count_hash, DB_VALUES(db_text(hash)), &count, err);

	*has = count > 0;
	return result;
}

int store_has_entries(struct store *store, bool *has, struct error *err)
{
	long last = 0;
	int result = db_number(store->db, last_number, NULL, 0, &last, err);

	*has = last > 0;
	return result;
}

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
	const char *line = db_row_text(row, 0);

	if (line && entry_parse(gathering->arena, line, strlen(line), entry,
			    err) == 0)
		entries_add(gathering->arena, gathering->entries, entry);
	else
		gathering->result = fail(err, INVALID,
			"the store holds an entry that is not as it was "
			"recorded; move .vigil/store.db away to have it made "
			"again from the journal");
}

static const char find_entries[] =
	"SELECT line FROM entry WHERE claim = ?1 ORDER BY number";

int store_entries_of(struct store *store, struct arena *arena, const char *id,
	struct entries *entries, struct error *err)
{
	struct gathering gathering = { arena, entries, 0, err };

	if (db_run(store->db, find_entries,
		    DB_VALUES(db_text(claim_key(arena, id))), read_line,
		    &gathering, err) < 0)
		return -1;
	return gathering.result;
}

static const char find_last[] =
	"SELECT line FROM entry WHERE author = ?1"
	" ORDER BY recorded DESC, number DESC LIMIT 1";

static const char find_beside[] =
	"SELECT line FROM entry WHERE author = ?1 AND recorded = ?2"
	" ORDER BY number";

/* Keeps the entries that the command of the last one made. */
static void keep_command(struct entries *entries, const struct entry *last)
{
	const char *named = last->with ? last->with : last->hash;
	size_t i, kept = 0;

	for (i = 0; i < entries->count; i++) {
		struct entry *entry = entries->items[i];

		if (strcmp(entry->hash, named) == 0 ||
			(entry->with && strcmp(entry->with, named) == 0))
			entries->items[kept++] = entry;
	}
	entries->count = kept;
}

int store_last_entries_by(struct store *store, struct arena *arena,
	const char *by, struct entries *entries, struct error *err)
{
	struct entries found = { NULL, 0 };
	struct gathering last = { arena, &found, 0, err };
	struct gathering beside = { arena, entries, 0, err };

	if (db_run(store->db, find_last, DB_VALUES(db_text(by)), read_line,
		    &last, err) < 0 ||
		last.result < 0)
		return -1;
	if (found.count == 0)
		return 0;
	if (db_run(store->db, find_beside,
		    DB_VALUES(db_text(by), db_text(found.items[0]->recorded)),
		    read_line, &beside, err) < 0 ||
		beside.result < 0)
		return -1;
	keep_command(entries, found.items[0]);
	return 0;
}

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
	"SELECT hash FROM entry ORDER BY number LIMIT 1";

int store_first_hash(struct store *store, struct arena *arena,
	const char **hash, struct error *err)
{
	struct first_hash first = { arena, "" };

	if (db_run(store->db, find_first, NULL, 0, read_hash, &first, err) < 0)
		return -1;
	*hash = first.hash;
	return 0;
}

struct telling {
	store_entry_fn *row;
	void *context;
};

static void parse_row(void *context, const struct db_row *row)
{
	const struct telling *telling = context;

	telling->row(
		telling->context, db_row_name(row, 0), db_row_name(row, 1));
}

static const char each_entry[] = "SELECT hash, line FROM entry ORDER BY number";

int store_each_entry(struct store *store, store_entry_fn *row, void *context,
	struct error *err)
{
	struct telling telling = { row, context };

	return db_run(store->db, each_entry, NULL, 0, parse_row, &telling, err);
}

static const char each_orphan[] =
	"SELECT hash, line FROM entry WHERE number IN"
	" (SELECT min(number) FROM entry"
	" WHERE claim NOT IN (SELECT key FROM claim) GROUP BY claim)";

int store_each_orphan(struct store *store, store_entry_fn *row, void *context,
	struct error *err)
{
	struct telling telling = { row, context };

	return db_run(
		store->db, each_orphan, NULL, 0, parse_row, &telling, err);
}
