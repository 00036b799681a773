/* compose_vouch.c - signing off publications. */
#include "compose_vouch.h"

#include <stddef.h>

#include "claim.h"
#include "claim_history.h"
#include "compose.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "ledger.h"
#include "settings.h"
#include "signature_lack.h"
#include "text.h"

static int add_signoff(struct composition *composition,
	const struct claim *claim, const char *hash, struct error *err)
{
	struct entry *signoff = entry_new(composition->arena, claim->id,
		ENTRY_SIGNOFF, composition->ledger->today);

	signoff->signs = hash;
	return compose_entry(composition, claim, signoff, err);
}

int compose_vouch(struct composition *composition, const struct claim *claim,
	struct error *err)
{
	const struct entries *entries = &composition->entries;
	const struct entry *last =
		entries->count ? entries->items[entries->count - 1] : NULL;

	if (!last || last->kind != ENTRY_PUBLISHED ||
		!text_same(last->claim, claim->id) ||
		!settings_need_signature(
			&composition->ledger->settings, last->on))
		return 0;
	return add_signoff(composition, claim, last->hash, err);
}

int compose_vouch_older(struct composition *composition,
	const struct claim *claim, struct error *err)
{
	const struct ledger *ledger = composition->ledger;
	struct entries entries = { NULL, 0 };
	struct history history;
	size_t i;

	if (compose_all(composition, claim, &entries, err) < 0)
		return -1;
	history = claim_history_by(ledger, composition->arena, claim, &entries);
	for (i = 0; i < history.count; i++) {
		const struct entry *entry = history.events[i].entry;

		if (entry->kind == ENTRY_PUBLISHED &&
			publication_lack(&ledger->settings, &history, i) &&
			add_signoff(composition, claim, entry->hash, err) < 0)
			return -1;
	}
	return 0;
}
