/* store_values.c - the values that claims and entries have, each once. */
#include "store_values.h"

#include "arena.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "store_internal.h"
#include "text.h"

static const char find_ids[] = "SELECT id FROM claim";

int store_ids(struct store *store, struct arena *arena, struct texts *values,
	struct error *err)
{
	return db_texts(store->db, arena, find_ids, NULL, 0, values, err);
}

static const char find_topics[] =
	"SELECT DISTINCT topic FROM claim WHERE topic IS NOT NULL";

int store_topics(struct store *store, struct arena *arena, struct texts *values,
	struct error *err)
{
	return db_texts(store->db, arena, find_topics, NULL, 0, values, err);
}

static const char find_owners[] =
	"SELECT DISTINCT owner FROM claim WHERE owner IS NOT NULL";

int store_owners(struct store *store, struct arena *arena, struct texts *values,
	struct error *err)
{
	return db_texts(store->db, arena, find_owners, NULL, 0, values, err);
}

static const char find_tags[] =
	"SELECT DISTINCT value FROM item WHERE list = 'tags'";

int store_tags(struct store *store, struct arena *arena, struct texts *values,
	struct error *err)
{
	return db_texts(store->db, arena, find_tags, NULL, 0, values, err);
}

static const char find_authors[] =
	"SELECT DISTINCT author FROM entry WHERE author IS NOT NULL";

int store_authors(struct store *store, struct arena *arena,
	struct texts *values, struct error *err)
{
	return db_texts(store->db, arena, find_authors, NULL, 0, values, err);
}

struct tagging {
	struct arena *arena;
	store_text_fn *match;
	const void *context;
	struct texts *keys;
};

static void read_tagged(void *context, const struct db_row *row)
{
	struct tagging *tagging = context;

	if (tagging->match(db_row_name(row, 1), tagging->context))
		texts_add_copy(
			tagging->arena, tagging->keys, db_row_name(row, 0));
}

static const char each_tag[] =
	"SELECT claim, value FROM item WHERE list = 'tags'";

int store_tagged(struct store *store, struct arena *arena, store_text_fn *match,
	const void *context, struct texts *keys, struct error *err)
{
	struct tagging tagging = { arena, match, context, keys };

	if (db_run(store->db, each_tag, NULL, 0, read_tagged, &tagging, err) <
		0)
		return -1;
	texts_sort(keys);
	return 0;
}
