/* record_store.c - what was recorded, into the store. */
#include "record_store.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "clock.h"
#include "compose.h"
#include "entry.h"
#include "error.h"
#include "file.h"
#include "history.h"
#include "ledger.h"
#include "signature.h"
#include "store.h"
#include "store_claims.h"
#include "store_files.h"
#include "store_record.h"
#include "sync.h"
#include "sync_file.h"

/* A file that was just made need not be read: nobody changes it. */
static int note_file(struct ledger *ledger, const char *path, struct error *err)
{
	struct store *store = ledger->store;
	uint64_t sums[BUCKETS];
	struct stored_file file = { .path = path, .digest = "record" };
	unsigned bucket = bucket_of(path);
	struct signature signature;
	struct stat status;

	if (file_status(ledger, path, &status) < 0)
		return fail(err, FAILED, "%s: is not there", path);
	signature = signature_of(&status);
	file.sum = signature_sum(path, &signature);
	if (store_sums(store, sums, err) < 0 ||
		store_write_file(store, bucket, &file, err) < 0)
		return -1;
	return store_write_sum(store, bucket, sums[bucket] + file.sum, err);
}

static int refresh(struct ledger *ledger, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	struct history history;
	struct claim *claim;
	int result = store_get_claim(ledger->store, &arena, id, &claim, err);

	if (result == 0 && claim)
		result = claim_history(ledger, &arena, claim, &history, err);
	if (result == 0 && claim)
		result = store_write_standing(ledger->store, claim->id,
			&claim->standing, &history.standing, err);
	arena_release(&arena);
	return result;
}

static int update_standing(
	const struct composition *composition, size_t number, struct error *err)
{
	const char *id = composition->entries.items[number]->claim;
	const struct move *move;

	if (!composition->moves)
		return refresh(composition->ledger, id, err);
	move = composition->moves[number];
	return move ? store_write_standing(composition->ledger->store, id,
			      &move->from, &move->to, err)
		    : 0;
}

static int read_again(struct ledger *ledger, const char *id, struct error *err)
{
	struct sync sync = { .ledger = ledger, .now = clock_nanoseconds() };
	struct arena arena = { 0 };
	struct claim *claim;
	int result = store_get_claim(ledger->store, &arena, id, &claim, err);

	if (result == 0 && claim && *claim->file &&
		file_is_there(ledger, claim->file))
		result = sync_file_again(&sync, &arena, claim->file, err);
	arena_release(&arena);
	return result;
}

/* What changes the words of the record may change what is wrong with a file,
 * which is read again. A review does not, and a publication is what the file
 * says. */
static int update_claim(
	const struct composition *composition, size_t number, struct error *err)
{
	const struct entry *entry = composition->entries.items[number];
	struct ledger *ledger = composition->ledger;

	if (update_standing(composition, number, err) < 0)
		return -1;
	if (entry->kind == ENTRY_REVIEW || entry->kind == ENTRY_PUBLISHED)
		return 0;
	return read_again(ledger, entry->claim, err);
}

int record_store_part(const struct composition *composition,
	const struct record_part *part, struct error *err)
{
	struct store *store = composition->ledger->store;
	size_t i;
	long file;
	bool is_new;

	if (store_record_file(store, part->path, &file, err) < 0)
		return -1;
	for (i = part->first; i < part->first + part->count; i++) {
		if (store_record_entry(store, file,
			    composition->entries.items[i],
			    composition->lines.items[i], &is_new, err) < 0)
			return -1;
	}
	return note_file(composition->ledger, part->path, err);
}

int record_store_end(const struct composition *composition, struct error *err)
{
	struct ledger *ledger = composition->ledger;
	size_t i;

	for (i = 0; i < composition->entries.count; i++) {
		if (update_claim(composition, i, err) < 0)
			return -1;
	}
	return store_commit(ledger->store, err);
}
