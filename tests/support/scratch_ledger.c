/* scratch_ledger.c - the ledgers that many tests begin with. */
#include "scratch_ledger.h"

#include "scratch.h"

/* What the files publish is recorded, as it is in most ledgers. */
static int record(void **state)
{
	scratch_does(*state, "vigil sync >sync.out; rm sync.out");
	return 0;
}

static int make_one(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n");
	return 0;
}

int scratch_make_one(void **state)
{
	return make_one(state) < 0 ? -1 : record(state);
}

int scratch_make_two(void **state)
{
	if (make_one(state) < 0)
		return -1;
	scratch_claim(*state, "AM-2", "published: 2026-10-02\n");
	return record(state);
}

int scratch_make_reviewed(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state, "vigil mark AM-1 partial --note Less.");
	return 0;
}

int scratch_make_kept(void **state)
{
	if (scratch_make_reviewed(state) < 0)
		return -1;
	scratch_does(*state, "mv claims/journal/*review-AM-1* " REVIEW_OF_1
			     "; "
			     "vigil mark AM-2 holding --note Yes.; "
			     "cp -r claims/journal kept");
	return 0;
}

int scratch_make_drafted(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1", "published: 2026-11-01\n");
	scratch_claim(*state, "AM-2", "published: 2026-11-02\n");
	scratch_claim(*state, "DR-1", "");
	return record(state);
}

int scratch_make_resolving(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_claim(*state, "AM-1",
		"published: 2026-10-01\nresolves: 2026-12-31\n");
	scratch_claim(*state, "AM-2", "published: 2026-11-02\n");
	scratch_claim(*state, "DR-1", "");
	return record(state);
}
