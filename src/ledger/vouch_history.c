/* vouch_history.c - whether the entries of a claim are signed by those that
 * they name. */
#include "vouch_history.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "check_signatures.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ledger.h"
#include "signed_entry.h"
#include "signers.h"
#include "vouch.h"
#include "vouch_memory.h"

/* Those of a claim of which nothing is known. */
struct unknown {
	struct signed_entry *entries;
	struct event **events;
	size_t count;
};

static int tell_known(struct ledger *ledger, struct arena *arena,
	struct event *event, struct unknown *unknown, struct error *err)
{
	struct vouched vouched;
	bool is_known;

	if (vouch_known(ledger, arena, event->entry->hash, &vouched, &is_known,
		    err) < 0)
		return -1;
	event->vouch = is_known ? vouched.vouch : VOUCH_UNCHECKED;
	if (is_known)
		return 0;
	unknown->events[unknown->count] = event;
	unknown->entries[unknown->count++] =
		signed_entry_of(arena, event->entry);
	return 0;
}

/* Where that cannot be done, it is said once. */
static void find_out(
	struct ledger *ledger, struct arena *arena, struct unknown *unknown)
{
	struct error reason;
	size_t i;

	if (check_signatures(arena, signers_of(ledger), unknown->entries,
		    unknown->count, &reason) < 0) {
		fprintf(ledger->messages,
			"vigil: signatures were not checked: %s\n",
			reason.message);
		ledger->cannot_vouch = true;
		return;
	}
	for (i = 0; i < unknown->count; i++) {
		const struct signed_entry *entry = &unknown->entries[i];

		unknown->events[i]->vouch = entry->vouched.vouch;
		vouch_note(ledger, entry->entry->hash, &entry->vouched);
	}
}

int vouch_history(struct ledger *ledger, struct arena *arena,
	const struct history *history, bool is_wanted, struct error *err)
{
	const bool has_keys = signers_of(ledger)->allowed != NULL;
	struct unknown unknown = {
		.entries = arena_alloc(
			arena, (history->count + 1) * sizeof(*unknown.entries)),
		.events = arena_alloc(
			arena, (history->count + 1) * sizeof(struct event *)),
	};
	size_t i;

	for (i = 0; i < history->count; i++) {
		struct event *event = &history->events[i];

		if (!event->entry->signature && has_keys &&
			event->entry->kind != ENTRY_PUBLISHED)
			event->vouch = VOUCH_UNSIGNED;
		else if (event->entry->signature &&
			 tell_known(ledger, arena, event, &unknown, err) < 0)
			return -1;
	}
	if (unknown.count && is_wanted && !ledger->cannot_vouch)
		find_out(ledger, arena, &unknown);
	return 0;
}
