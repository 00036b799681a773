/* require.h - what must hold whatever a fuzzer was given. */
#ifndef VIGIL_REQUIRE_H
#define VIGIL_REQUIRE_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem.h"
#include "problem_text.h"
#include "text_utf8.h"

/* Ends the fuzzer, and says where, unless it holds. */
#define require(holds) require_at((holds), #holds, __FILE__, __LINE__)

static inline void require_at(
	bool holds, const char *what, const char *file, int line)
{
	if (holds)
		return;
	fprintf(stderr, "%s:%d: %s\n", file, line, what);
	abort();
}

/* Requires UTF-8 text without control characters, or NULL. */
static inline void require_text(const char *text)
{
	size_t length;

	if (!text)
		return;
	length = strlen(text);
	require(length > 0);
	require(text_valid_length(text, length) == length);
	require(text_control_offset(text) == length);
}

/* Requires that nothing but text on lines of its own may reach a terminal. */
static inline void require_problems(const struct problems *problems)
{
	const struct problem *problem;
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	require(out);
	for (problem = problems->first; problem; problem = problem->next) {
		require_text(problem->message);
		require(problem->at.line >= 0 && problem->at.column >= 0);
		view_problem(out, "a.yaml", problem, false);
	}
	fclose(out);
	require(text_valid_length(text, size) == size);
	require(text_control_offset(text) == size && !strchr(text, '\t'));
	free(text);
}

#endif
