/* intake_meanings.c - what the names of a claim mean beside each other. */
#include "intake_meanings.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "fields_text.h"
#include "foreign.h"
#include "foreign_names.h"
#include "intake_parts.h"
#include "text.h"

/* ---- of two that say the same ---- */

static bool is_list(const char *key)
{
	static const char *const lists[] = { "sources", "tags", "triggers",
		"related", "supersedes", "history", "owner" };
	size_t i;

	for (i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		if (strcmp(lists[i], key) == 0)
			return true;
	}
	return strncmp(key, "x-", 2) == 0;
}

/* Returns whether one name says what another does, and better or before it. */
static bool outranks(const struct meaning *one, const struct meaning *other)
{
	if (strcmp(one->key, other->key) != 0 || one == other)
		return false;
	return one->rank < other->rank ||
	       (one->rank == other->rank && one < other);
}

bool intake_is_outranked(
	const struct meaning *meanings, size_t count, size_t number)
{
	size_t j;

	if (is_list(meanings[number].key))
		return false;
	for (j = 0; j < count; j++) {
		if (outranks(&meanings[j], &meanings[number]))
			return true;
	}
	return false;
}

/* ---- those that hang on others ---- */

/* Where one says what is claimed, and another has just an id, that is the id:
 * Claim, Statement. */
static void find_id(
	struct meaning *meanings, const struct cell *cell, size_t count)
{
	struct meaning *best = NULL;
	size_t i, sentences = 0;

	for (i = 0; i < count; i++, cell = cell->next) {
		if (strcmp(meanings[i].key, "id") == 0)
			return;
		if (strcmp(meanings[i].key, "claim") != 0)
			continue;
		sentences++;
		if (is_id(cell->text) && meanings[i].rank > 0)
			best = &meanings[i];
	}
	if (best && sentences > 1)
		best->key = "id";
}

/* Note 2 is of the review that Review 2 is of. */
static void find_reviews(struct meaning *meanings, size_t count)
{
	size_t i, j;

	for (i = 0; i < count; i++) {
		if (meanings[i].item < 0 || *meanings[i].part ||
			!intake_is_part(&meanings[i]))
			continue;
		for (j = 0; j < count; j++) {
			if (strcmp(meanings[j].key, "history") == 0 &&
				!meanings[j].day &&
				meanings[j].item == meanings[i].item) {
				meanings[i].key = "history";
				meanings[i].part = meanings[i].stem;
				break;
			}
		}
	}
}

/* Pages say `published: false`, and have the day elsewhere. */
static bool is_flag(const struct cell *cell)
{
	return text_same(cell->text, "true") || text_same(cell->text, "false");
}

struct meaning *intake_meanings(struct arena *arena, const struct texts *maps,
	const struct foreign *foreign, size_t count)
{
	struct meaning *meanings =
		arena_alloc(arena, count * sizeof(*meanings));
	const struct cell *cell = foreign->cells;
	size_t i;

	for (i = 0; i < count; i++, cell = cell->next) {
		meanings[i] = foreign_meaning(arena, maps, cell->name);
		if (is_flag(cell) && strcmp(meanings[i].key, "published") == 0)
			meanings[i].key = foreign_own_key(arena, cell->name);
	}
	if (foreign->is_own)
		return meanings;
	find_id(meanings, foreign->cells, count);
	find_reviews(meanings, count);
	return meanings;
}
