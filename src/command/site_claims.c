/* site_claims.c - the claims of a ledger, as a site reads them. */
#include "site_claims.h"

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "history.h"
#include "ids.h"
#include "ledger.h"
#include "query.h"
#include "site_checks.h"
#include "site_gather.h"

struct reading_claims {
	struct context *context;
	site_visit_fn *visit;
	void *visiting;
};

static int read_claim(
	const struct claim *claim, void *context, struct error *err)
{
	const struct reading_claims *reading = context;
	struct arena arena = { 0 };
	struct history history;
	int result = ledger_history_checked(
		&reading->context->ledger, &arena, claim, &history, err);

	if (result == 0)
		result = site_check_claim(
			reading->context, claim, &history, err);
	if (result == 0)
		result = reading->visit(
			reading->visiting, &arena, claim, &history, err);
	arena_release(&arena);
	return result;
}

static int one_claim(void *context, const char *id, site_visit_fn *visit,
	void *visiting, struct error *err)
{
	struct reading_claims reading = { context, visit, visiting };
	struct arena arena = { 0 };
	struct claim *claim;
	int result =
		ledger_claim(&reading.context->ledger, &arena, id, &claim, err);

	if (result == 0)
		result = read_claim(claim, &reading, err);
	arena_release(&arena);
	return result;
}

static int each_claim(
	void *context, site_visit_fn *visit, void *visiting, struct error *err)
{
	struct reading_claims reading = { context, visit, visiting };

	return ledger_each_claim(
		&reading.context->ledger, read_claim, &reading, err);
}

struct site_source site_claims_of(struct context *context)
{
	return (struct site_source){ each_claim, context, one_claim };
}
