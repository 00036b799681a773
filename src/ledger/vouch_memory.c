/* vouch_memory.c - what is known of signatures, from before and from this run.
 */
#include "vouch_memory.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "signers.h"
#include "store_vouched.h"
#include "transaction.h"
#include "vouch.h"

struct finding {
	const char *hash;
	struct vouched vouched;
	struct finding *next;
};

/* The hash of a line spreads them evenly. */
enum { CHAINS = 4096 };

struct vouch_memory {
	struct finding *chains[CHAINS]; /* of the findings of this run */
	size_t count;
};

static struct finding **chain_of(struct vouch_memory *memory, const char *hash)
{
	const char start[] = { hash[0], hash[1], hash[2], '\0' };

	return &memory->chains[strtoul(start, NULL, 16) % CHAINS];
}

static const struct finding *find(struct vouch_memory *memory, const char *hash)
{
	const struct finding *finding = *chain_of(memory, hash);

	while (finding && strcmp(finding->hash, hash) != 0)
		finding = finding->next;
	return finding;
}

static struct vouch_memory *memory_of(struct ledger *ledger)
{
	if (!ledger->vouch_memory)
		ledger->vouch_memory = arena_alloc(
			ledger->arena, sizeof(*ledger->vouch_memory));
	return ledger->vouch_memory;
}

int vouch_known(struct ledger *ledger, struct arena *arena, const char *hash,
	struct vouched *vouched, bool *is_known, struct error *err)
{
	const struct finding *found = find(memory_of(ledger), hash);

	*is_known = found != NULL;
	if (found)
		*vouched = found->vouched;
	return found ? 0
		     : store_vouched(ledger->store, arena, hash,
			       signers_of(ledger)->digest, vouched, is_known,
			       err);
}

void vouch_note(
	struct ledger *ledger, const char *hash, const struct vouched *vouched)
{
	struct vouch_memory *memory = memory_of(ledger);
	struct finding *finding = arena_alloc(ledger->arena, sizeof(*finding));
	struct finding **chain = chain_of(memory, hash);

	finding->hash = arena_copy(ledger->arena, hash);
	finding->vouched = *vouched;
	finding->vouched.why = arena_copy(ledger->arena, vouched->why);
	finding->vouched.key = arena_copy(ledger->arena, vouched->key);
	finding->next = *chain;
	*chain = finding;
	memory->count++;
}

/* ---- the end ---- */

static int put_chain(
	struct ledger *ledger, const struct finding *finding, struct error *err)
{
	for (; finding; finding = finding->next) {
		if (store_put_vouched(ledger->store, finding->hash,
			    signers_of(ledger)->digest, &finding->vouched,
			    err) < 0)
			return -1;
	}
	return 0;
}

static int put_all(struct ledger *ledger, struct error *err)
{
	const struct vouch_memory *memory = ledger->vouch_memory;
	size_t i;

	if (store_keep_vouched(ledger->store, signers_of(ledger)->digest, err) <
		0)
		return -1;
	for (i = 0; i < CHAINS; i++) {
		if (put_chain(ledger, memory->chains[i], err) < 0)
			return -1;
	}
	return 0;
}

/* What cannot be remembered is found out again. */
void vouch_remember(struct ledger *ledger)
{
	struct error ignored;

	if (!ledger->vouch_memory || ledger->vouch_memory->count == 0 ||
		!ledger->store || ledger->is_private || ledger->lock >= 0 ||
		transaction_begin_soon(ledger, &ignored) < 0)
		return;
	if (put_all(ledger, &ignored) < 0)
		transaction_cancel(ledger);
	else
		transaction_finish(ledger, &ignored);
}
