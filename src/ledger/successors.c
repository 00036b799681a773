/* successors.c - files and record must agree on what supersedes what. */
#include "successors.h"

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "problem.h"
#include "store_successors.h"
#include "text.h"
#include "text_utf8.h"
#include "verdict.h"

struct successors {
	struct arena *arena;
	struct problems *problems;
};

static void add(const struct successors *successors,
	const struct succession *succession, const char *message)
{
	const struct problem problem = {
		.file = arena_copy(successors->arena, succession->file),
		.at = succession->at,
		.message = message,
	};

	problems_add(successors->arena, successors->problems, &problem);
}

/* What does not stand in the way: both say the same, or a draft promises
 * nothing yet. */
static bool is_agreed(const struct succession *succession)
{
	if (succession->state == STATE_DRAFT)
		return true;
	if (!succession->old_id)
		return false;
	return succession->old_state == STATE_DRAFT ||
	       (succession->old_successor &&
		       text_same(succession->old_successor, succession->id));
}

static void check_succession(void *context, const struct succession *succession)
{
	const struct successors *successors = context;
	struct arena *arena = successors->arena;
	const char *old = succession->old_id;

	if (is_agreed(succession))
		return;
	if (!old)
		add(successors, succession,
			arena_printf(arena, "supersedes: %s: no such claim",
				text_printable(arena, succession->old_name)));
	else if (succession->old_successor)
		add(successors, succession,
			arena_printf(arena,
				"supersedes: by the record %s is superseded by "
				"%s; take it out",
				old, succession->old_successor));
	else if (succession->old_state == STATE_OPEN)
		add(successors, succession,
			arena_printf(arena,
				"supersedes: %s is still open; close it: vigil "
				"close %s --as superseded --by-claim %s --note "
				"TEXT",
				old, old, succession->id));
	else
		add(successors, succession,
			arena_printf(arena,
				"supersedes: by the record %s is %s, not "
				"superseded; take it out",
				old, state_name(succession->old_state)));
}

static void check_untold(void *context, const struct succession *succession)
{
	const struct successors *successors = context;

	add(successors, succession,
		arena_printf(successors->arena,
			"supersedes: by the record %s supersedes %s as well; "
			"add it",
			succession->id, succession->old_id));
}

int successors_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err)
{
	struct successors successors = { arena, problems };

	if (ledger->only)
		return 0;
	if (store_each_succession(
		    ledger->store, check_succession, &successors, err) < 0)
		return -1;
	return store_each_untold_succession(
		ledger->store, check_untold, &successors, err);
}
