/* claims_sorted.c - claims by id, in natural order. */
#include "claims_sorted.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include "arena.h"
#include "claim.h"
#include "text_compare.h"

static int by_id(const void *left, const void *right)
{
	const struct claim *const *a = left, *const *b = right;

	return text_compare((*a)->id, (*b)->id);
}

/* As files are read in order, claims often are. */
static bool is_sorted(struct claim **claims, size_t count)
{
	size_t i = 1;

	while (i < count && by_id(&claims[i - 1], &claims[i]) <= 0)
		i++;
	return i >= count;
}

struct claim *claims_sorted(struct arena *arena, struct claim *claims)
{
	struct claim **sorted = NULL, *claim;
	size_t i, count = 0;

	for (claim = claims; claim; claim = claim->next) {
		sorted = arena_grow(arena, sorted, count, sizeof(*sorted));
		sorted[count++] = claim;
	}
	if (count == 0)
		return NULL;
	if (!is_sorted(sorted, count))
		qsort(sorted, count, sizeof(*sorted), by_id);
	for (i = 0; i + 1 < count; i++)
		sorted[i]->next = sorted[i + 1];
	sorted[count - 1]->next = NULL;
	return sorted[0];
}
