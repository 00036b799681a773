/* compose_check.c - holding what is to be recorded against the rules. */
#include "compose_check.h"

#include <assert.h>
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

static void note_move(const struct composition *composition, size_t first,
	const struct standing *from, const struct standing *to)
{
	struct arena *arena = composition->arena;
	struct move *move = arena_alloc(arena, sizeof(*move));

	*move = (struct move){ *from, *to };
	move->from.successor = arena_copy(arena, from->successor);
	move->to.successor = arena_copy(arena, to->successor);
	composition->moves[first] = move;
}

static int check_claim(struct arena *arena, const struct composition *whole,
	const struct claim *claim, size_t first, struct error *err)
{
	struct composition composition = *whole;
	struct refusal refusal = { whole, err, false };
	struct entries entries = { NULL, 0 };
	struct history history;

	assert(text_same(claim->id, whole->entries.items[first]->claim));
	composition.arena = arena;
	if (compose_gather(&composition, claim, first, &entries, err) < 0)
		return -1;
	history = claim_history_by(composition.ledger, arena, claim, &entries);
	rules_check(arena, claim, &history, clock_now(), refuse, &refusal);
	if (refusal.is_refused)
		return -1;
	note_move(whole, first, &claim->standing, &history.standing);
	return 0;
}

static int check_next(const struct composition *composition,
	const struct claim *claim, size_t first, struct error *err)
{
	const char *id = composition->entries.items[first]->claim;
	struct arena arena = { 0 };
	struct claim *found;
	int result = 0;

	if (!claim) {
		result = ledger_bare_claim(
			composition->ledger, &arena, id, &found, err);
		claim = found;
	}
	if (result == 0)
		result = check_claim(&arena, composition, claim, first, err);
	arena_release(&arena);
	return result;
}

int compose_check(struct composition *composition, const struct claim *claims,
	struct error *err)
{
	const struct entries *added = &composition->entries;
	size_t i;

	composition->moves = arena_alloc(composition->arena,
		(added->count + 1) * sizeof(*composition->moves));
	for (i = 0; i < added->count; i++) {
		if (i > 0 && text_same(added->items[i]->claim,
				     added->items[i - 1]->claim))
			continue;
		if (check_next(composition, claims, i, err) < 0)
			return -1;
		if (claims)
			claims = claims->next;
	}
	return 0;
}
