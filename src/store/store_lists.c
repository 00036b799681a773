/* store_lists.c - the sources and lists of a claim. */
#include "store_lists.h"

#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "db.h"
#include "error.h"
#include "store_internal.h"
#include "text.h"

/* The lists of texts that a claim has, by the names of their keys. */
static const struct {
	const char *name;
	size_t place;
} lists[] = {
	{ "tags", offsetof(struct claim, tags) },
	{ "triggers", offsetof(struct claim, triggers) },
	{ "related", offsetof(struct claim, related) },
	{ "supersedes", offsetof(struct claim, supersedes) },
};

enum { LISTS = sizeof(lists) / sizeof(*lists) };

static const char drop_sources[] = "DELETE FROM source WHERE claim = $1";
static const char drop_items[] = "DELETE FROM item WHERE claim = $1";

int store_drop_lists(struct store *store, const char *key, struct error *err)
{
	if (db_run(store->db, drop_sources, DB_PARAMETERS(key), NULL, NULL,
		    err) < 0)
		return -1;
	return db_run(
		store->db, drop_items, DB_PARAMETERS(key), NULL, NULL, err);
}

static const char put_source[] =
	"INSERT INTO source (claim, position, title, url, accessed, archive,"
	" note) VALUES ($1, $2, $3, $4, $5, $6, $7)";

static int write_sources(struct store *store, struct arena *arena,
	const char *key, const struct source *source, struct error *err)
{
	long position = 0;

	for (; source; source = source->next) {
		struct number at = number_of(position++);

		if (db_run(store->db, put_source,
			    DB_PARAMETERS(key, at.text, source->title,
				    source->url,
				    date_iso(arena, source->accessed),
				    source->archive, source->note),
			    NULL, NULL, err) < 0)
			return -1;
	}
	return 0;
}

static const char put_item[] =
	"INSERT INTO item (claim, list, position, value)"
	" VALUES ($1, $2, $3, $4)";

static int write_items(struct store *store, const char *key, const char *list,
	const struct texts *texts, struct error *err)
{
	size_t i;

	for (i = 0; i < texts->count; i++) {
		struct number at = number_of((long)i);

		if (db_run(store->db, put_item,
			    DB_PARAMETERS(key, list, at.text, texts->items[i]),
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

static void read_source(void *context, const char *const *columns)
{
	struct filling *filling = context;
	struct arena *arena = filling->arena;
	struct source *source = arena_alloc(arena, sizeof(*source));

	source->title = arena_copy(arena, columns[0]);
	source->url = arena_copy(arena, column_text(columns[1]));
	source->accessed = column_date(columns[2]);
	source->archive = arena_copy(arena, columns[3]);
	source->note = arena_copy(arena, columns[4]);
	*filling->link = source;
	filling->link = &source->next;
}

static void read_item(void *context, const char *const *columns)
{
	struct filling *filling = context;
	size_t i;

	for (i = 0; i < LISTS; i++) {
		if (strcmp(lists[i].name, column_text(columns[0])) == 0)
			texts_add_copy(filling->arena,
				(void *)((char *)filling->claim +
					 lists[i].place),
				column_text(columns[1]));
	}
}

static const char find_sources[] =
	"SELECT title, url, accessed, archive, note FROM source"
	" WHERE claim = $1 ORDER BY position";

static const char find_items[] =
	"SELECT list, value FROM item WHERE claim = $1 ORDER BY position";

int store_fill_claim(struct store *store, struct arena *arena,
	struct claim *claim, struct error *err)
{
	const char *key = claim_key(arena, claim->id);
	struct filling filling = { arena, claim, &claim->sources };

	if (db_run(store->db, find_sources, DB_PARAMETERS(key), read_source,
		    &filling, err) < 0)
		return -1;
	return db_run(store->db, find_items, DB_PARAMETERS(key), read_item,
		&filling, err);
}
