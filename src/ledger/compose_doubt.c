/* compose_doubt.c - warning of signatures that will not count. */
#include "compose_doubt.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "check_signatures.h"
#include "compose.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"
#include "signature_lack.h"
#include "signed_entry.h"
#include "signers.h"
#include "text_utf8.h"
#include "vouch.h"

static const struct entry *first_signed(const struct entries *entries)
{
	size_t i;

	for (i = 0; i < entries->count; i++) {
		if (entries->items[i]->signature)
			return entries->items[i];
	}
	return NULL;
}

void compose_doubt(const struct composition *composition)
{
	struct ledger *ledger = composition->ledger;
	const struct entry *entry = first_signed(&composition->entries);
	struct signed_entry checked;
	const struct vouched *vouched = &checked.vouched;
	const char *why;
	struct error ignored;

	if (!entry)
		return;
	checked = signed_entry_of(composition->arena, entry);
	if (check_signatures(composition->arena, signers_of(ledger), &checked,
		    1, &ignored) < 0)
		return;
	why = vouched->vouch == VOUCH_BAD ? vouched->why
					  : signature_lack(&ledger->settings,
						    entry, vouched->vouch);
	if (why)
		fprintf(ledger->messages,
			"vigil: warning: `vigil verify` will call the "
			"signature made with %s a fault: %s; `vigil signers` "
			"lists whose keys may sign, and `vigil undo` with one "
			"of them takes the entry back\n",
			text_printable(composition->arena, ledger->signing_key),
			why);
}
