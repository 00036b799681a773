/* scratch_change.c - a claim whose file is rewritten once it is published. */
#include "scratch_change.h"

#include "arena.h"
#include "scratch.h"

int scratch_make_changing(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_rewrite(*state, "resolves: 2027-06-30\n");
	scratch_does(*state, "vigil sync");
	return 0;
}

void scratch_rewrite(struct scratch *scratch, const char *more)
{
	scratch_claim(scratch, "AM-1",
		arena_printf(
			&scratch->arena, "published: 2026-11-01\n%s", more));
}
