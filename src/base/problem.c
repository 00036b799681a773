/* problem.c - what is wrong with a file, and where. */
#include "problem.h"

#include "arena.h"

struct problem *problems_add(struct arena *arena, struct problems *problems,
	const struct problem *problem)
{
	struct problem *added = arena_alloc(arena, sizeof(*added));

	*added = *problem;
	added->next = NULL;
	if (problems->last)
		problems->last->next = added;
	else
		problems->first = added;
	problems->last = added;
	problems->count++;
	return added;
}

void problems_append(struct arena *arena, struct problems *problems,
	const struct problems *more)
{
	const struct problem *problem = more->first;

	for (; problem; problem = problem->next)
		problems_add(arena, problems, problem);
}
