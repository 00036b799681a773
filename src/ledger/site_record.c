/* site_record.c - which sites of a ledger are as it is now. */
#include "site_record.h"

#include <stdint.h>

#include "arena.h"
#include "digest.h"
#include "error.h"
#include "ledger.h"
#include "store.h"
#include "store_files.h"
#include "transaction.h"

int ledger_state(struct ledger *ledger, struct arena *arena, const char **state,
	struct error *err)
{
	uint64_t sums[BUCKETS];

	if (store_sums(ledger->store, sums, err) < 0)
		return -1;
	*state = arena_copy(
		arena, digest_of((const char *)sums, sizeof(sums)).hex);
	return 0;
}

static const char *name_of(struct arena *arena, const char *place)
{
	return arena_printf(arena, "site %s", place);
}

int ledger_site_noted(struct ledger *ledger, struct arena *arena,
	const char *place, const char **note, struct error *err)
{
	return store_recall(
		ledger->store, arena, name_of(arena, place), note, err);
}

int ledger_note_site(struct ledger *ledger, const char *place, const char *note,
	struct error *err)
{
	const char *name = name_of(ledger->arena, place);

	if (ledger->is_private)
		return 0;
	if (transaction_begin(ledger, err) < 0)
		return -1;
	if (store_remember(ledger->store, name, note, err) == 0)
		return transaction_finish(ledger, err);
	transaction_cancel(ledger);
	return -1;
}
