/* notices.c - what is no problem, but what every command says. */
#include "notices.h"

#include <stddef.h>
#include <stdlib.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "store_gone.h"
#include "store_pending.h"
#include "text.h"
#include "text_compare.h"

enum { IDS_SHOWN = 5 };

static int by_id(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return text_compare(*a, *b);
}

static void add_claims(struct arena *arena, struct texts *ids, const char *one,
	const char *many, struct texts *lines)
{
	if (ids->count == 0)
		return;
	qsort(ids->items, ids->count, sizeof(*ids->items), by_id);
	texts_add(arena, lines,
		arena_printf(arena, "%zu %s: %s; vigil sync records %s",
			ids->count, ids->count == 1 ? one : many,
			texts_first(arena, ids, IDS_SHOWN),
			ids->count == 1 ? "it" : "them"));
}

int ledger_notices(struct ledger *ledger, struct arena *arena,
	struct texts *lines, struct error *err)
{
	struct texts unrecorded = { NULL, 0 }, changed = { NULL, 0 };
	struct gone_counts gone;

	if (store_unrecorded(ledger->store, arena, ledger->today, &unrecorded,
		    err) < 0 ||
		store_unrecorded_changes(ledger->store, arena, &changed, err) <
			0 ||
		store_count_gone(ledger->store, &gone, err) < 0)
		return -1;
	add_claims(arena, &unrecorded, "claim is published but not recorded",
		"claims are published but not recorded", lines);
	add_claims(arena, &changed,
		"claim has a change in its file that is not recorded",
		"claims have changes in their files that are not recorded",
		lines);
	if (gone.aside)
		texts_add(arena, lines,
			arena_printf(arena,
				"%ld %s of another branch or an earlier state "
				"%s kept aside; vigil journal lost lists %s",
				gone.aside,
				gone.aside == 1 ? "entry" : "entries",
				gone.aside == 1 ? "is" : "are",
				gone.aside == 1 ? "it" : "them"));
	return 0;
}
