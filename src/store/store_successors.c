/* store_successors.c - what supersedes what, by the files and by the record. */
#include "store_successors.h"

#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"
#include "verdict.h"

struct telling {
	store_succession_fn *row;
	void *context;
};

static void read_row(void *context, const struct db_row *row)
{
	const struct telling *telling = context;
	const struct succession succession = {
		.id = db_row_name(row, 0),
		.file = db_row_name(row, 1),
		.at = { db_row_integer(row, 2), db_row_integer(row, 3) },
		.state = state_parse(db_row_text(row, 4)),
		.old_name = db_row_name(row, 5),
		.old_id = db_row_text(row, 6),
		.old_state = state_parse(db_row_text(row, 7)),
		.old_successor = db_row_text(row, 8),
	};

	telling->row(telling->context, &succession);
}

static const char each_told[] =
	"SELECT claim.id, claim.file, claim.line, claim.place, claim.state,"
	" item.value, old.id, old.state, old.successor FROM item"
	" JOIN claim ON claim.key = item.claim"
	" LEFT JOIN claim AS old ON old.key = lower(item.value)"
	" WHERE item.list = 'supersedes' ORDER BY claim.key, item.position";

int store_each_succession(struct store *store, store_succession_fn *row,
	void *context, struct error *err)
{
	struct telling telling = { row, context };

	return db_run(store->db, each_told, NULL, 0, read_row, &telling, err);
}

static const char each_untold[] =
	"SELECT claim.id, claim.file, claim.line, claim.place, claim.state,"
	" old.id, old.id, old.state, old.successor FROM claim AS old"
	" JOIN claim ON claim.key = lower(old.successor)"
	" WHERE old.successor IS NOT NULL AND EXISTS"
	" (SELECT 1 FROM item WHERE item.claim = claim.key"
	" AND item.list = 'supersedes') AND NOT EXISTS"
	" (SELECT 1 FROM item WHERE item.claim = claim.key"
	" AND item.list = 'supersedes' AND lower(item.value) = old.key)"
	" ORDER BY claim.key, old.key";

int store_each_untold_succession(struct store *store, store_succession_fn *row,
	void *context, struct error *err)
{
	struct telling telling = { row, context };

	return db_run(store->db, each_untold, NULL, 0, read_row, &telling, err);
}
