/* site_checks.c - what keeps a ledger from being published. */
#include "site_checks.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "claim.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "file.h"
#include "history.h"
#include "ledger.h"
#include "problem.h"
#include "standing.h"
#include "text.h"
#include "verify_ledger.h"

/* ---- the place ---- */

static bool is_same(const struct stat *one, const struct stat *other)
{
	return one->st_dev == other->st_dev && one->st_ino == other->st_ino;
}

/* Opens a directory, or where it is missing the one that it would lie in. */
static int open_place(struct arena *arena, const char *path)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
	const char *slash = strrchr(path, '/');
	const int number = open(path, flags);

	if (number >= 0 || errno != ENOENT)
		return number;
	if (!slash)
		return open(".", flags);
	return open(arena_copy_bytes(arena, path, (size_t)(slash - path) + 1),
		flags);
}

/* Returns whether a directory is the ledger or lies in it; closes it. Above the
 * uppermost one is that itself. */
static bool is_within(int number, const struct stat *ledger)
{
	struct stat here, above;
	bool found = false;

	while (number >= 0 && fstat(number, &here) == 0) {
		const int next = openat(
			number, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

		found = found || is_same(&here, ledger);
		close(number);
		number = next;
		if (found || (number >= 0 && fstat(number, &above) == 0 &&
				     is_same(&here, &above)))
			break;
	}
	if (number >= 0)
		close(number);
	return found;
}

int site_check_place(
	struct context *context, const char *path, struct error *err)
{
	struct arena *arena = context->arena;
	struct stat ledger, claims;

	if (fstat(context->ledger.directory, &ledger) < 0)
		return 0;
	if (stat(arena_printf(arena, "%s/claims", path), &claims) == 0 &&
		is_same(&claims, &ledger))
		return fail(err, FAILED,
			"%s: has the ledger in it, where pages of claims would "
			"be; give a directory of its own, such as public",
			path);
	if (is_within(open_place(arena, path), &ledger))
		return fail(err, FAILED,
			"%s: is in the ledger; give a directory elsewhere, "
			"such as %s/../public",
			path, context->ledger.path);
	return 0;
}

/* ---- the record ---- */

/* What is wrong with a file of claims is told of the claim, where it counts. */
static bool is_of_record(const struct problem *problem)
{
	return strncmp(problem->file, "journal", strlen("journal")) == 0;
}

static int tell_faults(struct context *context,
	const struct verification *verification, struct error *err)
{
	const struct problem *problem = verification->faults.first;
	size_t count = 0;

	for (; problem; problem = problem->next) {
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

/* What is found out is much, and not needed while a site is made. */
int site_check_record(struct context *context, struct error *err)
{
	struct arena arena = { 0 };
	struct verification verification;
	int result = verify_ledger(
		&context->ledger, &arena, NULL, &verification, err);

	if (result == 0)
		result = tell_faults(context, &verification, err);
	arena_release(&arena);
	return result;
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
