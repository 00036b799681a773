/* range.c - what the parts of the check of a range of commits share. */
#include "range.h"

#include <stddef.h>

#include "arena.h"
#include "file.h"
#include "git_tree.h"
#include "problem.h"

enum { FAULTS_MOST = 1000 };

const struct file_limit range_limit = { (size_t)256 * 1024 * 1024,
	"the range changes more of the record than is checked at once, 256 "
	"MiB; push fewer commits at a time, or ask whoever runs this "
	"repository to fetch them" };

const char *range_path(const struct range *range, const char *file)
{
	return git_tree_path(range->arena, range->path, file);
}

void range_problem(struct range *range, const struct problem *problem)
{
	struct arena *arena = range->arena;
	struct problem copy = *problem;
	struct problems *problems = problem->severity == SEVERITY_WARNING
					    ? range->notes
					    : range->faults;

	if (problems->count >= FAULTS_MOST) {
		problems->count++;
		return;
	}
	copy.file = arena_copy(arena, range_path(range, problem->file));
	copy.message = arena_copy(arena, problem->message);
	copy.source = arena_copy(arena, problem->source);
	problems_add(arena, problems, &copy);
}

void range_fault(
	struct range *range, const char *file, long line, const char *message)
{
	const struct problem problem = {
		.file = file, .at = { line, line ? 1 : 0 }, .message = message
	};

	range_problem(range, &problem);
}
