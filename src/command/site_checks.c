/* site_checks.c - what keeps a ledger from being published. */
#include "site_checks.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "file.h"
#include "history.h"
#include "problem.h"
#include "standing.h"
#include "text.h"
#include "verify_ledger.h"

/* ---- the place ---- */

static bool is_ledger(const struct context *context, const char *path)
{
	struct stat ledger, other;

	return fstat(context->ledger.directory, &ledger) == 0 &&
	       stat(path, &other) == 0 && ledger.st_dev == other.st_dev &&
	       ledger.st_ino == other.st_ino;
}

/* Returns the real path of a directory, or of the one that it would lie in. */
static char *real_path(struct arena *arena, const char *path)
{
	char room[PATH_MAX];
	const char *slash = strrchr(path, '/');

	if (!realpath(path, room) &&
		!realpath(slash ? arena_copy_bytes(arena, path,
					  (size_t)(slash - path) + 1)
				: ".",
			room))
		return NULL;
	return arena_copy(arena, room);
}

int site_check_place(
	struct context *context, const char *path, struct error *err)
{
	struct arena *arena = context->arena;
	char *above = real_path(arena, path), *slash;

	if (is_ledger(context, arena_printf(arena, "%s/claims", path)))
		return fail(err, FAILED,
			"%s: has the ledger in it, where pages of claims would "
			"be; give a directory of its own, such as public",
			path);
	while (above && *above) {
		if (is_ledger(context, above))
			return fail(err, FAILED,
				"%s: is in the ledger; give a directory "
				"elsewhere, such as %s/../public",
				path, context->ledger.path);
		slash = strrchr(above, '/');
		*slash = '\0';
	}
	return 0;
}

/* ---- the record ---- */

/* What is wrong with a file of claims is told of the claim, where it counts. */
static bool is_of_record(const struct problem *problem)
{
	return strncmp(problem->file, "journal", strlen("journal")) == 0;
}

int site_check_record(struct context *context, struct error *err)
{
	struct verification verification;
	const struct problem *problem;
	size_t count = 0;

	if (verify_ledger(&context->ledger, NULL, &verification, err) < 0)
		return -1;
	for (problem = verification.faults.first; problem;
		problem = problem->next) {
		if (!is_of_record(problem))
			continue;
		context_print_problem(context, context->messages, problem);
		count++;
	}
	if (!count)
		return 0;
	context->problems_told = true;
	return fail(err, FAILED,
		"the record has %zu %s: nothing was published; vigil verify "
		"tells more",
		count, text_plural(count, "fault", "faults"));
}

int site_check_claim(const struct context *context, const struct claim *claim,
	const struct history *history, struct error *err)
{
	const char *file;

	if (!history->standing.is_recorded)
		return 0;
	file = claim->file ? claim->file : claim->id;
	if (claim->differs)
		return fail(err, FAILED,
			"%s:%ld: %s says otherwise than the record what is "
			"frozen: nothing was published; vigil check tells more",
			ledger_path_of(context->arena, &context->ledger, file),
			claim->at.line, claim->id);
	if (claim->reading == READING_CURRENT ||
		history->standing.state != STATE_OPEN)
		return 0;
	return fail(err, FAILED,
		"%s: the file of %s is %s: nothing was published; put it "
		"right, "
		"or close the claim",
		ledger_path_of(context->arena, &context->ledger, file),
		claim->id, reading_name(claim->reading));
}
