/* store_lists.c - the sources and lists of a claim. */
#include "store_lists.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_columns.h"
#include "column.h"
#include "db.h"
#include "error.h"
#include "store_internal.h"
#include "text.h"

static const struct column source_columns[] = { SOURCE_COLUMNS(IN_SOURCE) };

enum { SOURCE_COUNT = sizeof(source_columns) / sizeof(*source_columns) };

#define IN_LIST(member) { #member, offsetof(struct claim, member) },

static const struct {
	const char *name;
	size_t place;
} lists[] = { CLAIM_LISTS(IN_LIST) };

enum { LISTS = sizeof(lists) / sizeof(*lists) };

static const char drop_sources[] = "DELETE FROM source WHERE claim = ?1";
static const char drop_items[] = "DELETE FROM item WHERE claim = ?1";

int store_drop_lists(struct store *store, const char *key, struct error *err)
{
	if (db_run(store->db, drop_sources, DB_VALUES(db_text(key)), NULL, NULL,
		    err) < 0)
		return -1;
	return db_run(store->db, drop_items, DB_VALUES(db_text(key)), NULL,
		NULL, err);
}

static const char put_source[] =
	"INSERT INTO source (claim, position" SOURCE_COLUMNS(COLUMN_LISTED)
	") VALUES (?1, ?2" SOURCE_COLUMNS(COLUMN_PARAMETER) ")";

static int write_sources(struct store *store, struct arena *arena,
	const char *key, const struct source *source, struct error *err)
{
	struct db_value values[2 + SOURCE_COUNT] = { db_text(key) };
	long position = 0;

	for (; source; source = source->next) {
		values[1] = db_integer(position++);
		columns_write(arena, source_columns, SOURCE_COUNT, source,
			values + 2);
		if (db_run(store->db, put_source, values, 2 + SOURCE_COUNT,
			    NULL, NULL, err) < 0)
			return -1;
	}
	return 0;
}

static const char put_item[] =
	"INSERT INTO item (claim, list, position, value)"
	" VALUES (?1, ?2, ?3, ?4)";

static int write_items(struct store *store, const char *key, const char *list,
	const struct texts *texts, struct error *err)
{
	size_t i;

	for (i = 0; i < texts->count; i++) {
		if (db_run(store->db, put_item,
			    DB_VALUES(db_text(key), db_text(list),
				    db_integer((long)i),
				    db_text(texts->items[i])),
			    NULL, NULL, err) < 0)
			return -1;
	}
	return 0;
}

int store_write_lists(struct store *store, const char *key,
	const struct claim *claim, struct error *err)
{
	struct arena arena = { 0 };
	int result = write_sources(store, &arena, key, claim->sources, err);
	size_t i;

	for (i = 0; result == 0 && i < LISTS; i++)
		result = write_items(store, key, lists[i].name,
			(const void *)((const char *)claim + lists[i].place),
			err);
	arena_release(&arena);
	return result;
}

/* A claim that is being filled, and where its next source goes. */
struct filling {
	struct arena *arena;
	struct claim *claim;
	struct source **link;
};

static void read_source(void *context, const struct db_row *row)
{
	struct filling *filling = context;
	struct arena *arena = filling->arena;
	struct source *source = arena_alloc(arena, sizeof(*source));

	columns_read(source_columns, SOURCE_COUNT, row, 1, source);
	columns_copy_texts(arena, source_columns, SOURCE_COUNT, source);
	*filling->link = source;
	filling->link = &source->next;
}

static void read_item(void *context, const struct db_row *row)
{
	const char *list = db_row_text(row, 0), *value = db_row_text(row, 1);
	struct filling *filling = context;
	size_t i;

	if (!list || !value)
		return;
	for (i = 0; i < LISTS; i++) {
		if (strcmp(lists[i].name, list) == 0)
			texts_add_copy(filling->arena,
				(void *)((char *)filling->claim +
					 lists[i].place),
				value);
	}
}

static const char find_sources[] = "SELECT position" SOURCE_COLUMNS(
	COLUMN_LISTED) " FROM source WHERE claim = ?1 ORDER BY position";

/* In the order that they are kept in, so that nothing is sorted. */
static const char find_items[] =
	"SELECT list, value FROM item WHERE claim = ?1 ORDER BY list, position";

int store_fill_claim(struct store *store, struct arena *arena,
	struct claim *claim, struct error *err)
{
	const char *key = claim_key(arena, claim->id);
	struct filling filling = { arena, claim, &claim->sources };

	if (db_run(store->db, find_sources, DB_VALUES(db_text(key)),
		    read_source, &filling, err) < 0)
		return -1;
	return db_run(store->db, find_items, DB_VALUES(db_text(key)), read_item,
		&filling, err);
}
