/* verify_store.c - whether a store says what one made anew says. */
#include "verify_store.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "error.h"
#include "ids.h"
#include "ledger.h"
#include "problem.h"
#include "record_files.h"
#include "store_claims.h"
#include "store_description.h"
#include "verify_fault.h"
#include "verify_ledger.h"

static const char advice[] = "delete .vigil/store.db to have it made again";

static int describe_both(struct ledger *ledger, struct ledger *fresh,
	struct arena *arena, const struct claim *claim, bool *is_same,
	struct error *err)
{
	const char *told, *expected;

	if (store_describe(ledger->store, arena, claim->id, &told, err) < 0 ||
		store_describe(fresh->store, arena, claim->id, &expected, err) <
			0)
		return -1;
	*is_same = strcmp(told, expected) == 0;
	return 0;
}

static int compare_claim(struct ledger *ledger, struct ledger *fresh,
	const struct claim *claim, struct verification *verification,
	struct error *err)
{
	struct arena arena = { 0 };
	bool is_same;
	int result = describe_both(ledger, fresh, &arena, claim, &is_same, err);

	arena_release(&arena);
	if (result == 0 && !is_same)
		verify_add_fault(fresh, &verification->faults,
			arena_copy(fresh->arena, claim->file), 0,
			arena_printf(fresh->arena,
				"%s: the store says otherwise than the file "
				"and the record; %s",
				claim->id, advice));
	return result;
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

static int find_strangers(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	struct claim *claim;

	if (store_find_claims(ledger->store, fresh->arena, NO_DATE, is_stranger,
		    fresh, &claim, err) < 0)
		return -1;
	for (; claim; claim = claim->next)
		verify_add_fault(fresh, &verification->faults, "", 0,
			arena_printf(fresh->arena,
				"%s: the store has it, but no file; %s",
				claim->id, advice));
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

struct comparing {
	struct ledger *ledger, *fresh;
	struct verification *verification;
	bool is_whole;
};

/* Of a claim without a file, only the store has what its file said. */
static int compare(const struct claim *claim, void *context, struct error *err)
{
	struct comparing *comparing = context;
	struct verification *verification = comparing->verification;

	verification->claims++;
	if (!comparing->is_whole || claim->reading == READING_GONE ||
		has_fault(&verification->faults, claim->file))
		return 0;
	return compare_claim(
		comparing->ledger, comparing->fresh, claim, verification, err);
}

int verify_store(struct ledger *ledger, struct ledger *fresh,
	struct verification *verification, struct error *err)
{
	struct comparing comparing = { ledger, fresh, verification,
		!has_record_fault(&verification->faults) };

	if (ledger_each_claim(fresh, compare, &comparing, err) < 0)
		return -1;
	return find_strangers(ledger, fresh, verification, err);
}
