/* verify_commits.c - vigil verify --range: before a push is let in. */
#include "verify_commits.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "context.h"
#include "error.h"
#include "find.h"
#include "problem.h"
#include "problem_text.h"
#include "text.h"
#include "text_utf8.h"
#include "verify_range.h"

/* ---- where ---- */

/* Returns where in a work tree a directory lies, or NULL where it lies in
 * none. */
static const char *place_in_work_tree(struct context *context, const char *path)
{
	static const char inside[] = "true\n";
	const char *const words[] = { "git", "-C", path, "rev-parse",
		"--is-inside-work-tree", "--show-prefix", NULL };
	size_t length;
	char *answer = child_text(context->arena, words, &length);

	if (!answer || strncmp(answer, inside, sizeof(inside) - 1) != 0)
		return NULL;
	answer[length - 1] = '\0';
	return answer + sizeof(inside) - 1;
}

/* Returns a ledger that lies in a work tree, and where in that, or NULL. What
 * is above a repository without a work tree has nothing to do with it. */
static const char *find_checkout(struct context *context, const char **within)
{
	const char *path, *place;
	struct error ignored;

	if ((!context->directory && !place_in_work_tree(context, ".")) ||
		ledger_find(context->arena, context->directory, &path,
			&ignored) < 0)
		return NULL;
	place = place_in_work_tree(context, path);
	if (place)
		*within = place;
	return place ? path : NULL;
}

static int find_repository(struct context *context, const char *git_directory,
	struct range_question *question, struct error *err)
{
	struct arena *arena = context->arena;
	const char *path = git_directory, *checkout = NULL;
	const char *words[] = { "git", "--git-dir", NULL, "rev-parse",
		"--git-dir", NULL };

	question->within = context->directory;
	if (!path) {
		words[1] = "-C";
		path = checkout = find_checkout(context, &question->within);
	}
	words[2] = path ? path : ".";
	if (!checkout && !child_line(arena, words))
		return fail(err, FAILED,
			"%s: not a git repository, or that of another user "
			"(safe.directory in git-config(1)); name one: vigil "
			"verify --range OLD..NEW --git-dir DIR",
			text_printable(arena, words[2]));
	/* replacements and grafts say otherwise than commits what they are */
	setenv("GIT_GRAFT_FILE", "/dev/null/none", 1);
	texts_add(arena, &question->git, "git");
	texts_add(arena, &question->git, "--no-replace-objects");
	texts_add(arena, &question->git, words[1]);
	texts_add(arena, &question->git, words[2]);
	return 0;
}

/* ---- what is said ---- */

static void print_problems(
	const struct context *context, const struct problems *problems)
{
	const struct problem *problem = problems->first;

	for (; problem; problem = problem->next)
		view_problem(
			context->out, problem->file, problem, context->color);
}

static int print(struct context *context, const struct range_answer *answer,
	struct error *err)
{
	size_t faults = answer->faults.count;
	struct arena *arena = context->arena;

	print_problems(context, &answer->faults);
	print_problems(context, &answer->notes);
	if (answer->nothing)
		fprintf(context->out, "nothing to check: %s\n",
			answer->nothing);
	else
		fprintf(context->out, "%s in %s with %s; %s checked\n",
			text_count(arena, faults, "fault", "faults"),
			text_count(arena, answer->commits, "commit", "commits"),
			text_count(arena, answer->entries, "new entry",
				"new entries"),
			text_count(arena, answer->claims, "claim", "claims"));
	return faults ? fail(err, INVALID, "%s", "") : 0;
}

int verify_commits(struct context *context,
	const struct verify_commits_options *given, bool has_others,
	struct error *err)
{
	struct range_question question = { .words = given->range,
		.trusts_new = given->trust && text_same(given->trust, "new") };
	struct range_answer answer;

	if (!given->range)
		return fail(err, USAGE, "%s goes with --range",
			given->trust ? "--trust" : "--git-dir");
	if (has_others)
		return fail(err, USAGE,
			"--range goes with neither --heads nor --against");
	if (context_today_given(context, &question.today, err) < 0 ||
		find_repository(context, given->git_directory, &question, err) <
			0 ||
		verify_range(context->arena, &question, &answer, err) < 0)
		return -1;
	return print(context, &answer, err);
}
