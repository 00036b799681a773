/* gone_files.c - claim files that are gone while the record has open claims of
 * them. */
#include "gone_files.h"

#include "arena.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "problem.h"
#include "store_pending.h"

struct listing {
	struct ledger *ledger;
	struct arena *arena;
	struct problems *problems;
};

static const char *what_is_gone(const struct listing *listing, const char *file)
{
	if (!*file)
		return "no file has";
	return file_is_there(listing->ledger, file)
		       ? "it no longer has"
		       : "the file is gone, and with it";
}

static void add_problem(
	void *context, const char *file, long count, const char *id)
{
	struct listing *listing = context;
	struct arena *arena = listing->arena;
	struct problem problem = { .file = arena_copy(arena, file) };
	const char *claims = count == 1
				     ? arena_copy(arena, id)
				     : arena_printf(arena,
					       "%ld published claims (%s and "
					       "others)",
					       count, id);

	problem.message = arena_printf(arena,
		"%s %s; bring %s back, or end %s reviews: vigil close %s --as "
		"retired --note TEXT",
		what_is_gone(listing, file), claims, count == 1 ? "it" : "them",
		count == 1 ? "its" : "their", id);
	problems_add(arena, listing->problems, &problem);
}

int gone_files_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err)
{
	struct listing listing = { ledger, arena, problems };

	return store_each_gone_file(ledger->store, add_problem, &listing, err);
}
