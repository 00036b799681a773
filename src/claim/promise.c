/* promise.c - how often a ledger promises to review its claims. */
#include "promise.h"

#include <stdbool.h>

#include "arena.h"
#include "text.h"

enum { SHORTEST = 30, LONGEST = 90 };

struct promise promise_usual(void)
{
	return (struct promise){ .shortest = SHORTEST, .longest = LONGEST };
}

bool promise_allows(const struct promise *promise, int days)
{
	return promise->shortest <= days && days <= promise->longest;
}

int promise_clamp(const struct promise *promise, int days)
{
	if (days < promise->shortest)
		return promise->shortest;
	return days < promise->longest ? days : promise->longest;
}

const char *promise_words(struct arena *arena, const struct promise *promise)
{
	if (promise->shortest == promise->longest)
		return text_count(
			arena, (size_t)promise->longest, "day", "days");
	return arena_printf(
		arena, "%d to %d days", promise->shortest, promise->longest);
}
