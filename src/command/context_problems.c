/* context_problems.c - what is wrong with files, where messages go. */
#include "context_problems.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "context.h"
#include "error.h"
#include "file.h"
#include "notices.h"
#include "problem.h"
#include "problem_text.h"
#include "query.h"
#include "terminal.h"
#include "text.h"

enum { PROBLEMS_SHOWN = 3 };

void context_print_problem(
	struct context *context, FILE *out, const struct problem *problem)
{
	view_problem(out,
		ledger_path_of(context->arena, &context->ledger, problem->file),
		problem,
		out == context->messages ? context->message_color
					 : context->color);
}

void context_print_warnings(struct context *context, FILE *out)
{
	const struct problem *problem = context->ledger.settings.warnings.first;

	for (; problem; problem = problem->next)
		context_print_problem(context, out, problem);
}

int context_tell_warnings(struct context *context, struct error *err)
{
	struct problems warnings = { 0 };
	const struct problem *problem;

	context_print_warnings(context, context->messages);
	if (ledger_warnings(&context->ledger, context->arena, &warnings, err) <
		0)
		return -1;
	for (problem = warnings.first; problem; problem = problem->next)
		context_print_problem(context, context->messages, problem);
	return 0;
}

static size_t print_user_problems(const struct context *context)
{
	const struct problem *problem = context->user.problems.first;
	size_t errors = 0;

	for (; problem; problem = problem->next) {
		view_problem(context->messages, problem->file, problem,
			context->message_color);
		errors += problem->severity == SEVERITY_ERROR;
	}
	return errors;
}

/* Problems come file by file. */
static size_t count_files(const struct problem *problem)
{
	size_t files = 1;

	for (; problem->next; problem = problem->next)
		files += strcmp(problem->file, problem->next->file) != 0;
	return files;
}

/* On a terminal, what was asked for must not scroll away. */
static void print_some(struct context *context, const struct problems *problems)
{
	const bool is_terminal = terminal_columns(context->messages) > 0;
	const struct problem *problem = problems->first;
	size_t shown = 0;

	if (problem && is_terminal && context->has_rendered)
		putc('\n', context->messages);
	for (; problem && !(is_terminal && shown == PROBLEMS_SHOWN);
		problem = problem->next, shown++)
		context_print_problem(context, context->messages, problem);
	if (problem)
		fprintf(context->messages,
			"and %zu more in %s; vigil check lists them\n",
			problems->count - shown,
			text_count(context->arena, count_files(problem), "file",
				"files"));
}

static size_t print_ledger_problems(struct context *context)
{
	struct problems problems = { 0 };
	struct error ignored;

	if (!context->is_open || context->problems_told ||
		!context->ledger.store ||
		ledger_problems(&context->ledger, context->arena, &problems,
			&ignored) < 0)
		return 0;
	print_some(context, &problems);
	return problems.count;
}

static void print_notices(struct context *context)
{
	struct texts lines = { NULL, 0 };
	struct error ignored;
	size_t i;

	if (!context->is_open || context->problems_told ||
		!context->ledger.store || context->files ||
		ledger_notices(
			&context->ledger, context->arena, &lines, &ignored) < 0)
		return;
	for (i = 0; i < lines.count; i++)
		fprintf(context->messages, "vigil: %s\n", lines.items[i]);
}

size_t context_print_problems(struct context *context)
{
	size_t errors = print_user_problems(context);

	print_notices(context);
	return errors + print_ledger_problems(context);
}
