/* store_gone.c - entries that no file of the record has any more. */
#include "store_gone.h"

#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"

struct listing {
	store_gone_fn *row;
	void *context;
};

static void list_gone(void *context, const struct db_row *row)
{
	const struct listing *listing = context;
	const struct gone_entry gone = { db_row_name(row, 0),
		db_row_name(row, 1), db_row_name(row, 2), db_row_name(row, 3) };

	listing->row(listing->context, &gone);
}

static const char each_gone[] =
	"SELECT e.hash, e.line, r.path, e.gone FROM entry e"
	" JOIN record r ON r.number = e.was"
	" WHERE e.file IS NULL ORDER BY e.number";

int store_each_gone(struct store *store, store_gone_fn *row, void *context,
	struct error *err)
{
	struct listing listing = { row, context };

	return db_run(store->db, each_gone, NULL, 0, list_gone, &listing, err);
}

static const char set_gone[] =
	"UPDATE entry SET gone = ?2 WHERE hash = ?1 AND file IS NULL";

int store_set_gone(struct store *store, const char *hash, const char *how,
	struct error *err)
{
	return db_run(store->db, set_gone,
		DB_VALUES(db_text(hash), db_text(how)), NULL, NULL, err);
}

static const char forget[] =
	"DELETE FROM entry WHERE hash = ?1 AND file IS NULL";

int store_forget(struct store *store, const char *hash, struct error *err)
{
	return db_run(
		store->db, forget, DB_VALUES(db_text(hash)), NULL, NULL, err);
}

static void read_counts(void *context, const struct db_row *row)
{
	*(struct gone_counts *)context =
		(struct gone_counts){ db_row_integer(row, 0),
			db_row_integer(row, 1), db_row_integer(row, 2) };
}

static const char count_gone[] =
	"SELECT sum(gone NOT IN ('', 'aside')), sum(gone = 'aside'),"
	" sum(gone = '') FROM entry WHERE file IS NULL";

int store_count_gone(
	struct store *store, struct gone_counts *counts, struct error *err)
{
	*counts = (struct gone_counts){ 0, 0, 0 };
	return db_run(store->db, count_gone, NULL, 0, read_counts, counts, err);
}
