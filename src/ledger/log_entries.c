/* log_entries.c - the entries of many claims as texts, the newest first. */
#include "log_entries.h"

#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "store_sorting.h"

int log_entries_begin(struct ledger *ledger, struct error *err)
{
	return store_sort_begin(ledger->store, err);
}

int log_entries_add(struct ledger *ledger, const struct entry *entry, long rank,
	long place, const char *text, struct error *err)
{
	const struct sort_key key = { entry->on, entry->recorded, rank, place };

	return store_sort_add(ledger->store, &key, text, err);
}

int log_entries_each(struct ledger *ledger, long limit, log_entries_fn *row,
	void *context, struct error *err)
{
	return store_sort_each(ledger->store, limit, row, context, err);
}
