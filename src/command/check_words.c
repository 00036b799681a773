/* check_words.c - what check says of the words of the site. */
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

size_t check_words(struct context *context, const struct texts *only)
{
	struct problems problems = { 0 };
	const struct problem *problem;
	const char *text;
	size_t count = 0;

	site_words_read(context, &text, &problems);
	for (problem = problems.first; problem; problem = problem->next) {
		if (!check_wants(only, problem->file))
			continue;
		context_print_problem(context, context->out, problem);
		count++;
	}
	return count;
}
