/* refuse.c - claims that cannot be judged as they are. */
#include "refuse.h"

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "error.h"
#include "standing.h"
#include "verdict.h"

int refuse_difference(const struct claim *claim, struct error *err)
{
	if (!claim->differs)
		return 0;
	return fail(err, FAILED,
		"%s: its file, %s, says otherwise than the record; put that "
		"right first: vigil check tells what it is",
		claim->id, claim->file);
}

int refuse_draft(const struct claim *claim, struct error *err)
{
	struct arena arena = { 0 };

	if (claim->standing.state != STATE_DRAFT)
		return 0;
	if (claim->published != NO_DATE) {
		fail(err, FAILED,
			"%s is a draft until %s, the day of its "
			"publication",
			claim->id, date_iso(&arena, claim->published));
		arena_release(&arena);
		return -1;
	}
	return fail(err, FAILED,
		"%s is a draft; publish it first: give it a `published:` date "
		"in %s",
		claim->id, claim->file);
}

int refuse_closed(const struct claim *claim, struct error *err)
{
	if (claim->standing.state == STATE_OPEN)
		return 0;
	return fail(err, FAILED,
		"%s is %s; its reviews have ended, unless `vigil reopen` "
		"resumes them",
		claim->id, state_name(claim->standing.state));
}
