/* range_places.c - where a commit, and one before it, have the ledger. */
#include "range_places.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "range.h"
#include "range_place.h"

static bool may_be_hidden(
	const struct range *range, const struct range_places *places)
{
	const char *before = places->before.path, *now = places->now.path;

	return !range->within && before && now && strcmp(before, now) != 0;
}

int range_places_find(struct range *range, const char *before, const char *now,
	struct range_places *places, struct error *err)
{
	struct range_place kept;

	*places = (struct range_places){ .rival = NULL };
	if (range_place_find(range, before, &places->before, err) < 0 ||
		range_place_find(range, now, &places->now, err) < 0)
		return -1;
	if (!may_be_hidden(range, places))
		return 0;
	if (range_place_kept(range, now, places->before.path, &kept, err) < 0)
		return -1;
	if (kept.path) {
		places->rival = places->now.path;
		places->now = kept;
	}
	return 0;
}

void range_places_report(struct range *range, const char *commit,
	const struct range_places *places)
{
	const char *path = range->path;

	if (!places->rival)
		return;
	range->path = places->now.path;
	range_fault(range, "journal", 0,
		arena_printf(&range->work,
			"commit %.12s adds a ledger in %s, which hides this "
			"one; say which is meant: vigil -C DIR verify --range, "
			"or on a server `git config --add vigil.ledger DIR`",
			commit, *places->rival ? places->rival : "the top"));
	range->path = path;
}
