/* record_claims.c - recording what claim files publish and change. */
#include "record_claims.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "compose.h"
#include "compose_check.h"
#include "compose_sign.h"
#include "compose_vouch.h"
#include "entries.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "look.h"
#include "progress.h"
#include "record.h"
#include "record_write.h"
#include "store_pending.h"
#include "text.h"

/* So many claims are recorded at a time, as what is recorded is held in memory.
 */
enum { CLAIMS_AT_ONCE = 4000 };

/* Recording claim after claim, as one command. */
struct recording {
	struct ledger *ledger;
	struct arena arena; /* of those that are recorded now */
	struct texts ids;
	size_t next;
	bool vouches; /* also for publications that were recorded before */
	struct composition composition;
	ledger_recorded_fn *recorded;
	void *context;
};

/* Those that lack a signature alone are nobody's who has no key. */
static int find_ids(struct recording *recording, struct error *err)
{
	struct ledger *ledger = recording->ledger;

	if (store_unrecorded(ledger->store, ledger->arena, ledger->today,
		    &recording->ids, err) < 0 ||
		store_unrecorded_changes(
			ledger->store, ledger->arena, &recording->ids, err) < 0)
		return -1;
	recording->vouches =
		compose_must_sign(ledger) && ledger->signing_key != NULL;
	return recording->vouches ? store_unsigned(ledger->store, ledger->arena,
					    &recording->ids, err)
				  : 0;
}

static int add_claim(struct recording *recording, const struct claim *claim,
	struct error *err)
{
	struct composition *composition = &recording->composition;
	const size_t before = composition->entries.count;

	if (compose_file(composition, claim, err) < 0 ||
		compose_vouch(composition, claim, err) < 0)
		return -1;
	return recording->vouches && composition->entries.count == before
		       ? compose_vouch_older(composition, claim, err)
		       : 0;
}

static int add_claims(struct recording *recording, struct error *err)
{
	struct composition *composition = &recording->composition;
	size_t end = recording->next + CLAIMS_AT_ONCE;
	struct claim *claims = NULL, **link = &claims;

	for (; recording->next < recording->ids.count && recording->next < end;
		recording->next++) {
		const size_t before = composition->entries.count;

		if (ledger_bare_claim(recording->ledger, composition->arena,
			    recording->ids.items[recording->next], link,
			    err) < 0 ||
			add_claim(recording, *link, err) < 0)
			return -1;
		if (composition->entries.count > before)
			link = &(*link)->next;
	}
	*link = NULL;
	return compose_check(composition, claims, err);
}

static int record_some(struct recording *recording, struct error *err)
{
	const struct composition *composition = &recording->composition;
	int result;

	if (add_claims(recording, err) < 0 ||
		compose_sign(&recording->composition, err) < 0) {
		ledger_cancel(recording->ledger);
		return -1;
	}
	result = recording->next < recording->ids.count
			 ? record_write_some(composition, err)
			 : record_write(composition, err);
	if (result == 0)
		recording->recorded(recording->context, &composition->entries);
	return result;
}

static int record_all(struct recording *recording, struct error *err)
{
	struct composition *composition = &recording->composition;
	struct progress progress = progress_begin(recording->ledger->messages,
		"recording", recording->ids.count, "claims");
	int result;

	do {
		progress_step(&progress, recording->next);
		composition->arena = &recording->arena;
		composition->entries = (struct entries){ NULL, 0 };
		composition->lines = (struct texts){ NULL, 0 };
		result = record_some(recording, err);
		arena_release(&recording->arena);
	} while (result == 0 && recording->next < recording->ids.count);
	progress_end(&progress);
	return result;
}

int ledger_record_claims(struct ledger *ledger, const char *by,
	ledger_recorded_fn *recorded, void *context, struct error *err)
{
	struct recording recording = {
		.ledger = ledger, .recorded = recorded, .context = context
	};

	look_end(ledger); /* which may be of very many files */
	if (find_ids(&recording, err) < 0 ||
		compose_begin(&recording.composition, ledger, by, err) < 0) {
		ledger_cancel(ledger);
		return -1;
	}
	return record_all(&recording, err);
}
