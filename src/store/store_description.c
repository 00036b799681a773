/* store_description.c - all that the store says of a claim, as one text. */
#include "store_description.h"

#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "db.h"
#include "error.h"
#include "store_internal.h"
#include "text_stream.h"

static const char claim_rows[] = "SELECT * FROM claim WHERE key = ?1";

static const char source_rows[] =
	"SELECT * FROM source WHERE claim = ?1 ORDER BY position";

static const char item_rows[] =
	"SELECT * FROM item WHERE claim = ?1 ORDER BY list, position";

/* Their numbers depend on the order in which the lines came in. */
static const char entry_rows[] =
	"SELECT hash, author, recorded, line FROM entry WHERE claim = ?1"
	" ORDER BY hash";

static const char *const parts[] = { claim_rows, source_rows, item_rows,
	entry_rows };

/* No text in the store has a control character but newlines and tabs. */
static void write_row(void *context, const struct db_row *row)
{
	int i, columns = db_row_columns(row);
	FILE *out = context;

	for (i = 0; i < columns; i++) {
		const char *text = db_row_text(row, i);

		fprintf(out, "%s\x1f", text ? text : "\x01");
	}
	fputs("\x1e", out);
}

static int write_all(
	struct store *store, const char *key, FILE *out, struct error *err)
{
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (db_run(store->db, parts[i], DB_VALUES(db_text(key)),
			    write_row, out, err) < 0)
			return -1;
	}
	return 0;
}

int store_describe(struct store *store, struct arena *arena, const char *id,
	const char **text, struct error *err)
{
	struct text_stream written;
	int result;

	text_stream_open(&written);
	result = write_all(store, claim_key(arena, id), written.out, err);
	*text = text_stream_close(&written, arena);
	return result;
}
