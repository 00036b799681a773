/* store_sorting.c - texts in an order, more of them than memory holds. */
#include "store_sorting.h"

#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"

static const char make_sorted[] =
	"CREATE TEMP TABLE IF NOT EXISTS sorted (day INTEGER, recorded TEXT,"
	" rank INTEGER, place INTEGER, text TEXT NOT NULL);"
	"DELETE FROM temp.sorted";

int store_sort_begin(struct store *store, struct error *err)
{
	return db_execute(store->db, make_sorted, err);
}

static const char add_text[] =
	"INSERT INTO temp.sorted VALUES (?1, coalesce(?2, ''), ?3, ?4, ?5)";

int store_sort_add(struct store *store, const struct sort_key *key,
	const char *text, struct error *err)
{
	return db_run(store->db, add_text,
		DB_VALUES(db_integer(key->on), db_text(key->recorded),
			db_integer(key->rank), db_integer(key->place),
			db_text(text)),
		NULL, NULL, err);
}

struct visiting {
	store_sorted_fn *row;
	void *context;
};

static void visit(void *context, const struct db_row *row)
{
	const struct visiting *visiting = context;

	visiting->row(visiting->context, db_row_name(row, 0));
}

static const char each_text[] =
	"SELECT text FROM temp.sorted"
	" ORDER BY day DESC, recorded DESC, rank, place DESC"
	" LIMIT ?1";

int store_sort_each(struct store *store, long limit, store_sorted_fn *row,
	void *context, struct error *err)
{
	struct visiting visiting = { row, context };

	return db_run(store->db, each_text,
		DB_VALUES(db_integer(limit ? limit : -1)), visit, &visiting,
		err);
}
