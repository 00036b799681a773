/* verify_store.c - whether a store says what one made anew says. */
#include "verify_store.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "digest.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "ledger_update.h"
#include "problem.h"
#include "record_files.h"
#include "store.h"
#include "store_claims.h"
#include "store_description.h"
#include "transaction.h"
#include "verify_fault.h"
#include "verify_ledger.h"

static const char advice[] = "delete .vigil/store.db to have it made again";

/* A claim that is found otherwise in the store; also one that no file has,
 * which has no file here. */
struct doubt {
	const char *id, *file;
	struct digest told; /* what the store said of it */
};

struct comparing {
	struct ledger *ledger, *fresh;
	struct verification *verification;
	bool is_whole;
	struct doubt *doubts;
	size_t count;
};

static int describe(struct store *store, const char *id, struct digest *digest,
	struct error *err)
{
	struct arena arena = { 0 };
	const char *told;
	int result = store_describe(store, &arena, id, &told, err);

	if (result == 0)
		*digest = digest_of(told, strlen(told));
	arena_release(&arena);
	return result;
}

static bool is_same(const struct digest *a, const struct digest *b)
{
	return strcmp(a->hex, b->hex) == 0;
}

static void add_doubt(struct comparing *comparing, const struct claim *claim,
	const char *file, const struct digest *told)
{
	struct arena *arena = comparing->fresh->arena;

	comparing->doubts = arena_grow(arena, comparing->doubts,
		comparing->count, sizeof(*comparing->doubts));
	comparing->doubts[comparing->count++] =
		(struct doubt){ arena_copy(arena, claim->id),
			arena_copy(arena, file), *told };
}

static int compare_claim(struct comparing *comparing, const struct claim *claim,
	struct error *err)
{
	struct digest told, expected;

	if (describe(comparing->ledger->store, claim->id, &told, err) < 0 ||
		describe(comparing->fresh->store, claim->id, &expected, err) <
			0)
		return -1;
	if (!is_same(&told, &expected))
		add_doubt(comparing, claim, claim->file, &told);
	return 0;
}

/* Whether a claim stands in no file, by a store made anew. What a file lost is
 * a problem that is told already. */
static bool is_stranger(const struct claim *claim, const void *context)
{
	const struct ledger *fresh = context;
	struct arena arena = { 0 };
	struct error ignored;
	struct claim *known = NULL;
	int result = 0;

	if (claim->reading == READING_CURRENT)
		result = store_get_claim(
			fresh->store, &arena, claim->id, &known, &ignored);
	arena_release(&arena);
	return claim->reading == READING_CURRENT && result == 0 && !known;
}

static int find_strangers(struct comparing *comparing, struct error *err)
{
	struct ledger *fresh = comparing->fresh;
	struct claim *claim;
	struct digest told;

	if (store_find_claims(comparing->ledger->store, fresh->arena, NO_DATE,
		    is_stranger, fresh, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next) {
		if (describe(comparing->ledger->store, claim->id, &told, err) <
			0)
			return -1;
		add_doubt(comparing, claim, "", &told);
	}
	return 0;
}

static void add_fault(struct comparing *comparing, const struct doubt *doubt)
{
	struct ledger *fresh = comparing->fresh;

	verify_add_fault(fresh, &comparing->verification->faults, doubt->file,
		0,
		arena_printf(fresh->arena, "%s: the store %s; %s", doubt->id,
			*doubt->file
				? "says otherwise than the file and the record"
				: "has it, but no file",
			advice));
}

/* Others may have recorded, or changed files, since the store was read and
 * before the files were: then it says something else once it is brought up to
 * date. */
static int settle_doubts(struct comparing *comparing, struct error *err)
{
	struct ledger *ledger = comparing->ledger;
	struct digest now;
	size_t i;

	if (comparing->count) {
		transaction_end_reading(ledger);
		if (ledger_update(ledger, err) < 0)
			return -1;
	}
	for (i = 0; i < comparing->count; i++) {
		const struct doubt *doubt = &comparing->doubts[i];

		if (describe(ledger->store, doubt->id, &now, err) < 0)
			return -1;
		if (is_same(&now, &doubt->told))
			add_fault(comparing, doubt);
	}
	return 0;
}

static bool has_fault(const struct problems *faults, const char *file)
{
	const struct problem *fault;

	for (fault = faults->first; fault; fault = fault->next) {
		if (strcmp(fault->file, file) == 0)
			return true;
	}
	return false;
}

static bool has_record_fault(const struct problems *faults)
{
	const struct problem *fault;

	for (fault = faults->first; fault; fault = fault->next) {
		if (is_record_file(fault->file))
			return true;
	}
	return false;
}

/* Of a claim without a file, only the store has what its file said. */
static int compare(const struct claim *claim, void *context, struct error *err)
{
	struct comparing *comparing = context;
	struct verification *verification = comparing->verification;

	verification->claims++;
	if (!comparing->is_whole || claim->reading == READING_GONE ||
		has_fault(&verification->faults, claim->file))
		return 0;
	return compare_claim(comparing, claim, err);
}

int verify_store(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	struct comparing comparing = { .ledger = ledger,
		.fresh = fresh,
		.verification = verification,
		.is_whole = !has_record_fault(&verification->faults) };

	if (ledger_each_claim(fresh, compare, &comparing, err) < 0 ||
		find_strangers(&comparing, err) < 0)
		return -1;
	return settle_doubts(&comparing, err);
}
