/* claim_support_store.c - a store for each test. */
#include "claim_support_store.h"

#include <stdlib.h>
#include <unistd.h>

#include "arena.h"
#include "claim.h"
#include "claim_file.h"
#include "claim_support.h"
#include "claim_support_story.h"
#include "db.h"
#include "entries.h"
#include "entry.h"
#include "reading.h"
#include "standing.h"
#include "store.h"
#include "store_claims.h"
#include "store_entries.h"
#include "store_record.h"
#include "verdict.h"

int kept_make(void **state)
{
	struct kept *kept = calloc(1, sizeof(*kept));

	assert_non_null(kept);
	kept->store = store_make(NULL, &kept->err);
	assert_non_null(kept->store);
	assert_int_equal(store_index(kept->store, &kept->err), 0);
	*state = kept;
	return 0;
}

int kept_remove(void **state)
{
	struct kept *kept = *state;

	store_close(kept->store);
	arena_release(&kept->arena);
	free(kept);
	return 0;
}

struct claim *kept_claims(struct kept *kept, const char *text)
{
	struct reading reading = reading_of(&kept->arena, text);
	struct claim *claims = claim_file_read(&reading);

	assert_non_null(claims);
	assert_int_equal(reading.problems.count, 0);
	return claims;
}

struct claim *kept_open(struct kept *kept, const char *id, const char *due)
{
	struct claim *claim = kept_claims(
		kept, arena_printf(&kept->arena, "id: %s\nclaim: c\n", id));

	claim->standing = (struct standing){ .state = STATE_OPEN,
		.verdict = HOLDING,
		.reviewed = day("2026-01-01"),
		.due = { day(due), REASON_LADDER, 30 } };
	return claim;
}

void kept_put(struct kept *kept, const struct claim *claim, bool is_new)
{
	assert_done(kept,
		store_write_claim(kept->store, claim, is_new, &kept->err));
}

bool kept_add(struct kept *kept, struct entry *entry)
{
	const char *line = entry_line(&kept->arena, entry);
	bool added;
	long file;

	assert_done(kept, store_record_file(kept->store, "journal/a.jsonl",
				  &file, &kept->err));
	assert_done(kept, store_record_entry(kept->store, file, entry, line,
				  &added, &kept->err));
	return added;
}

struct entries kept_story(
	struct kept *kept, const char *claim, const char *by, const char *text)
{
	struct entries entries = story_of(&kept->arena, text);
	size_t i;

	for (i = 0; i < entries.count; i++) {
		entries.items[i]->claim = claim;
		entries.items[i]->by = by;
		assert_true(kept_add(kept, entries.items[i]));
	}
	return entries;
}

int place_make(void **state)
{
	struct place *place = calloc(1, sizeof(*place));

	assert_non_null(place);
	strcpy(place->directory, "/tmp/vigil-store-XXXXXX");
	assert_non_null(mkdtemp(place->directory));
	place->path =
		arena_printf(&place->arena, "%s/store.db", place->directory);
	*state = place;
	return 0;
}

int place_remove(void **state)
{
	static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
	struct place *place = *state;
	size_t i;

	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		unlink(arena_printf(
			&place->arena, "%s%s", place->path, ends[i]));
	assert_int_equal(rmdir(place->directory), 0);
	arena_release(&place->arena);
	free(place);
	return 0;
}

struct store *place_open(const struct place *place)
{
	struct error err;
	enum db_trouble trouble;
	struct store *store = store_open(place->path, &trouble, &err);

	assert_non_null(store);
	return store;
}
