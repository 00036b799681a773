/* context_problems.c - what is wrong with files, where messages go. */
#include "context_problems.h"

#include <stddef.h>
#include <stdio.h>

#include "context.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "problem.h"
#include "problem_text.h"
#include "query.h"
#include "settings.h"
#include "user_settings.h"

void context_print_problem(
	struct context *context, FILE *out, const struct problem *problem)
{
	view_problem(out,
		ledger_path_of(context->arena, &context->ledger, problem->file),
		problem);
}

void context_print_warnings(struct context *context, FILE *out)
{
	const struct problem *problem = context->ledger.settings.warnings.first;

	for (; problem; problem = problem->next)
		context_print_problem(context, out, problem);
}

static size_t print_user_problems(const struct context *context)
{
	const struct problem *problem = context->user.problems.first;
	size_t errors = 0;

	for (; problem; problem = problem->next) {
		view_problem(context->messages, problem->file, problem);
		errors += problem->severity == SEVERITY_ERROR;
	}
	return errors;
}

static size_t print_ledger_problems(struct context *context)
{
	struct problems problems = { 0 };
	const struct problem *problem;
	struct error ignored;

	if (!context->is_open || context->problems_told ||
		!context->ledger.store ||
		ledger_problems(&context->ledger, context->arena, &problems,
			&ignored) < 0)
		return 0;
	for (problem = problems.first; problem; problem = problem->next)
		context_print_problem(context, context->messages, problem);
	return problems.count;
}

size_t context_print_problems(struct context *context)
{
	size_t errors = print_user_problems(context);

	return errors + print_ledger_problems(context);
}
