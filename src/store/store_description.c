/* store_description.c - all that the store says of a claim, as one text. */
#include "store_description.h"

#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "db.h"
#include "error.h"
#include "store_internal.h"
#include "text_stream.h"

static const char claim_rows[] =
	"SELECT " CLAIM_COLUMNS " FROM claim WHERE key = $1";

static const char source_rows[] =
	"SELECT position, title, url, accessed, archive, note FROM source"
	" WHERE claim = $1 ORDER BY position";

static const char item_rows[] =
	"SELECT list, position, value FROM item WHERE claim = $1"
	" ORDER BY list, position";

static const char entry_rows[] =
	"SELECT hash, author, recorded, line FROM entry WHERE claim = $1"
	" ORDER BY hash";

static const struct {
	const char *sql;
	size_t columns;
} parts[] = {
	{ claim_rows, CLAIM_COLUMN_COUNT },
	{ source_rows, 6 },
	{ item_rows, 3 },
	{ entry_rows, 4 },
};

struct writing {
	FILE *out;
	size_t columns;
};

/* No text in the store has a control character but newlines and tabs. */
static void write_row(void *context, const char *const *columns)
{
	const struct writing *writing = context;
	size_t i;

	for (i = 0; i < writing->columns; i++)
		fprintf(writing->out, "%s\x1f",
			columns[i] ? columns[i] : "\x01");
	fputs("\x1e", writing->out);
}

static int write_all(
	struct store *store, const char *key, FILE *out, struct error *err)
{
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		struct writing writing = { out, parts[i].columns };

		if (db_run(store->db, parts[i].sql, DB_PARAMETERS(key),
			    write_row, &writing, err) < 0)
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
