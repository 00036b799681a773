/* check_words.c - which files check reports on, and what it says of the words
 * of the site. */
#include "check_words.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "context.h"
#include "context_problems.h"
#include "problem.h"
#include "site_words.h"
#include "text.h"

bool check_wants(const struct texts *only, const char *file)
{
	size_t i;

	for (i = 0; only && i < only->count; i++) {
		if (strcmp(only->items[i], file) == 0)
			return true;
	}
	return !only;
}

size_t check_print(struct context *context, const struct texts *only,
	const struct problems *problems)
{
	const struct problem *problem;
	size_t count = 0;

	for (problem = problems->first; problem; problem = problem->next) {
		if (!check_wants(only, problem->file))
			continue;
		context_print_problem(context, context->out, problem);
		count++;
	}
	return count;
}

size_t check_words(struct context *context, const struct texts *only)
{
	struct problems problems = { 0 };
	const char *text;

	site_words_read(context, &text, &problems);
	return check_print(context, only, &problems);
}
