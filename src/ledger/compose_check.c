/* compose_check.c - holding what is to be recorded against the rules. */
#include "compose_check.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_history.h"
#include "clock.h"
#include "compose.h"
#include "entries.h"
#include "entry.h"
#include "entry_kinds.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "rules.h"
#include "text.h"

enum { HASH_SHOWN = 12 };

struct refusal {
	const struct composition *composition;
	struct error *err;
	bool is_refused;
};

static bool is_new(
	const struct composition *composition, const struct entry *entry)
{
	size_t i;

	for (i = 0; i < composition->entries.count; i++) {
		if (strcmp(composition->entries.items[i]->hash, entry->hash) ==
			0)
			return true;
	}
	return false;
}

static void refuse(void *context, const struct rule_fault *fault)
{
	struct refusal *refusal = context;
	const struct entry *entry = fault->entry;

	if (refusal->is_refused || fault->is_warning ||
		!is_new(refusal->composition, entry))
		return;
	refusal->is_refused = true;
	if (fault->other)
		fail(refusal->err, FAILED,
			"%s: this %s cannot be recorded: %s; if that one's "
			"clock was wrong, take it back first: vigil undo %.*s",
			entry->claim, entry_kind_noun(entry->kind),
			fault->message, HASH_SHOWN, fault->other->hash);
	else
		fail(refusal->err, FAILED, "%s: this %s cannot be recorded: %s",
			entry->claim, entry_kind_noun(entry->kind),
			fault->message);
}

static void note_standing(const struct composition *composition, size_t first,
	const struct standing *standing)
{
	struct standing *noted =
		arena_alloc(composition->arena, sizeof(*noted));

	*noted = *standing;
	noted->successor = arena_copy(composition->arena, standing->successor);
	composition->standings[first] = noted;
}

static int check_in(struct arena *arena, const struct composition *whole,
	size_t first, struct refusal *refusal, struct error *err)
{
	struct composition composition = *whole;
	struct ledger *ledger = composition.ledger;
	const char *id = composition.entries.items[first]->claim;
	struct entries entries = { NULL, 0 };
	struct history history;
	struct claim *claim;

	composition.arena = arena;
	if (ledger_bare_claim(ledger, arena, id, &claim, err) < 0 ||
		compose_gather(&composition, claim, first, &entries, err) < 0)
		return -1;
	history = claim_history_by(ledger, arena, claim, &entries);
	rules_check(arena, claim, &history, clock_now(), refuse, refusal);
	if (refusal->is_refused)
		return -1;
	note_standing(whole, first, &history.standing);
	return 0;
}

static int check_claim(const struct composition *composition, size_t first,
	struct refusal *refusal, struct error *err)
{
	struct arena arena = { 0 };
	int result = check_in(&arena, composition, first, refusal, err);

	arena_release(&arena);
	return result;
}

int compose_check(struct composition *composition, struct error *err)
{
	const struct entries *added = &composition->entries;
	struct refusal refusal = { composition, err, false };
	size_t i;

	composition->standings = arena_alloc(composition->arena,
		(added->count + 1) * sizeof(*composition->standings));
	for (i = 0; i < added->count; i++) {
		if ((i == 0 || !text_same(added->items[i]->claim,
				       added->items[i - 1]->claim)) &&
			check_claim(composition, i, &refusal, err) < 0)
			return -1;
	}
	return 0;
}
