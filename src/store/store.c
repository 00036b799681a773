/* store.c - the store as a whole. */
#include "store.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "arena.h"
#include "date.h"
#include "db.h"
#include "error.h"
#include "schema.h"
#include "store_internal.h"

struct store *store_open(
	const char *path, enum db_trouble *trouble, struct error *err)
{
	struct store *store = calloc(1, sizeof(*store));

	*trouble = DB_FAILED;
	if (!store) {
		fail(err, FAILED, "out of memory");
		return NULL;
	}
	store->db = db_open(path, trouble, err);
	if (store->db && schema_upgrade(store->db, trouble, err) == 0)
		return store;
	store_close(store);
	return NULL;
}

void store_close(struct store *store)
{
	if (!store)
		return;
	db_close(store->db);
	free(store);
}

int store_make(const char *path, struct error *err)
{
	enum db_trouble trouble;
	struct store *store = store_open(path, &trouble, err);
	int result;

	if (!store)
		return -1;
	result = db_close_whole(store->db, err);
	free(store);
	return result;
}

int store_begin_reading(struct store *store, struct error *err)
{
	return db_begin_reading(store->db, err);
}

int store_begin(struct store *store, struct error *err)
{
	store->entry_number = 0;
	return db_begin(store->db, err);
}

int store_commit(struct store *store, struct error *err)
{
	return db_commit(store->db, err);
}

void store_rollback(struct store *store)
{
	db_rollback(store->db);
}

bool store_is_damaged(const struct store *store)
{
	return db_is_damaged(store->db);
}

struct number number_of(long value)
{
	struct number number;

	snprintf(number.text, sizeof(number.text), "%ld", value);
	return number;
}

long column_number(const char *column)
{
	return column ? strtol(column, NULL, 10) : 0;
}

void read_long(void *context, const char *const *columns)
{
	*(long *)context = column_number(columns[0]);
}

const char *column_text(const char *column)
{
	return column ? column : "";
}

long column_date(const char *column)
{
	return column ? date_parse(column) : NO_DATE;
}

struct recalled {
	struct arena *arena;
	const char *value;
};

static void read_value(void *context, const char *const *columns)
{
	struct recalled *recalled = context;

	recalled->value = arena_copy(recalled->arena, column_text(columns[0]));
}

static const char recall[] = "SELECT value FROM meta WHERE name = $1";

int store_recall(struct store *store, struct arena *arena, const char *name,
	const char **value, struct error *err)
{
	struct recalled recalled = { arena, "" };

	if (db_run(store->db, recall, DB_PARAMETERS(name), read_value,
		    &recalled, err) < 0)
		return -1;
	*value = recalled.value;
	return 0;
}

static const char remember[] =
	"INSERT INTO meta (name, value) VALUES ($1, $2)"
	" ON CONFLICT (name) DO UPDATE SET value = excluded.value";

int store_remember(struct store *store, const char *name, const char *value,
	struct error *err)
{
	return db_run(store->db, remember, DB_PARAMETERS(name, value), NULL,
		NULL, err);
}
