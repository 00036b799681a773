/* compose_pause.c - letting others write while somebody looks for a key. */
#include "compose_pause.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "compose.h"
#include "digest.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "ledger_update.h"
#include "store_entries.h"
#include "text.h"
#include "text_stream.h"
#include "transaction.h"

static int write_claim(FILE *out, const struct composition *composition,
	const char *id, struct error *err)
{
	struct arena arena = { 0 };
	struct entries entries = { NULL, 0 };
	int result = store_entries_of(
		composition->ledger->store, &arena, id, &entries, err);
	size_t i;

	for (i = 0; i < entries.count; i++)
		fprintf(out, "%s\n", entries.items[i]->hash);
	arena_release(&arena);
	return result;
}

/* Whether somebody of that name recorded at that time as well. */
static int write_time(
	FILE *out, const struct composition *composition, struct error *err)
{
	bool has = false;

	if (composition->by &&
		store_has_recorded(composition->ledger->store, composition->by,
			composition->recorded, &has, err) < 0)
		return -1;
	fprintf(out, "%d\n", has);
	return 0;
}

/* Returns a digest of what the record has of the claims; NULL where that cannot
 * be read. */
static const char *basis_of(
	const struct composition *composition, struct error *err)
{
	const struct entries *entries = &composition->entries;
	const char *last = NULL, *text;
	struct text_stream stream;
	int result;
	size_t i;

	text_stream_open(&stream);
	result = write_time(stream.out, composition, err);
	for (i = 0; i < entries->count && result == 0; i++) {
		const char *id = entries->items[i]->claim;

		if (!last || !text_same(last, id))
			result = write_claim(stream.out, composition, id, err);
		last = id;
	}
	text = text_stream_close(&stream, composition->arena);
	return result < 0 ? NULL
			  : arena_copy(composition->arena,
				    digest_of(text, stream.length).hex);
}

int compose_pause(struct composition *composition, struct error *err)
{
	if (composition->basis)
		return 0;
	composition->basis = basis_of(composition, err);
	if (!composition->basis)
		return -1;
	return transaction_finish(composition->ledger, err);
}

int compose_resume(struct composition *composition, struct error *err)
{
	const char *before = composition->basis, *now;

	if (!before)
		return 0;
	composition->basis = NULL;
	if (transaction_begin(composition->ledger, err) < 0 ||
		ledger_update_begun(composition->ledger, err) < 0)
		return -1;
	now = basis_of(composition, err);
	if (!now)
		return -1;
	if (strcmp(now, before) == 0)
		return 0;
	return fail(err, BUSY,
		"while the key was asked for, something was recorded about "
		"the same claim, or in the same name at the same time; so "
		"nothing was recorded here: look at it, and try again");
}
