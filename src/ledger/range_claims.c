/* range_claims.c - the claims that a range has to do with. */
#include "range_claims.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "range.h"

enum { MARKS = 65536 };

/* Most lines of a record are of claims that nobody asks for: this tells so
 * without a search. */
static size_t mark_of(const char *id, size_t length)
{
	unsigned hash = 5381;
	size_t i;

	for (i = 0; i < length; i++)
		hash = hash * 33 + ((unsigned char)id[i] | 32u);
	return hash % MARKS;
}

static bool is_marked(
	const struct range_claims *claims, const char *id, size_t length)
{
	const size_t mark = mark_of(id, length);

	return claims->marks && claims->marks[mark / 8] >> mark % 8 & 1;
}

static void set_mark(
	struct range *range, struct range_claims *claims, const char *id)
{
	const size_t mark = mark_of(id, strlen(id));

	if (!claims->marks)
		claims->marks = arena_alloc(&range->work, MARKS / 8);
	claims->marks[mark / 8] |= (unsigned char)(1u << mark % 8);
}

/* Where an id stands, or would stand, among those that are sorted. */
static size_t place_of(
	const struct range_claims *claims, const char *id, size_t length)
{
	size_t low = 0, high = claims->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *key = claims->items[middle].key;
		int order = strncasecmp(key, id, length);

		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct range_claim *range_claims_find(
	const struct range_claims *claims, const char *id, size_t length)
{
	size_t place;

	if (!is_marked(claims, id, length))
		return NULL;
	place = place_of(claims, id, length);
	if (place == claims->count ||
		strncasecmp(claims->items[place].key, id, length) != 0 ||
		claims->items[place].key[length])
		return NULL;
	return &claims->items[place];
}

struct range_claim *range_claims_add(
	struct range *range, struct range_claims *claims, const char *id)
{
	size_t length = strlen(id), place;
	struct range_claim *claim = range_claims_find(claims, id, length);

	if (claim)
		return claim;
	set_mark(range, claims, id);
	place = place_of(claims, id, length);
	claims->items = arena_grow(&range->work, claims->items, claims->count,
		sizeof(*claims->items));
	claim = &claims->items[place];
	memmove(claim + 1, claim, (claims->count++ - place) * sizeof(*claim));
	*claim = (struct range_claim){ .key = claim_key(&range->work, id) };
	return claim;
}

const struct claim *range_claim_now(
	struct range *range, const struct range_claim *claim)
{
	struct claim *blank;

	if (claim->now)
		return claim->now;
	blank = arena_alloc(&range->work, sizeof(*blank));
	*blank = (struct claim){ .id = claim->key,
		.claim = "",
		.published = NO_DATE,
		.reviewed = NO_DATE,
		.next_review = NO_DATE,
		.resolves = NO_DATE };
	return blank;
}
