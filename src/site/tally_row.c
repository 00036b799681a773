/* tally_row.c - rows that are counted in. */
#include "tally_row.h"

#include <stddef.h>
#include <stdlib.h>

#include "arena.h"
#include "standing.h"
#include "tally.h"
#include "text.h"
#include "text_compare.h"
#include "verdict.h"

enum { CLOSED_COLUMN = NOT_HOLDING - HOLDING + 1 };

struct tally_row *tally_add(
	struct arena *arena, struct tally *tally, const char *text)
{
	tally->rows = arena_grow(
		arena, tally->rows, tally->count, sizeof(*tally->rows));
	tally->rows[tally->count] =
		(struct tally_row){ .text = arena_copy(arena, text) };
	return &tally->rows[tally->count++];
}

struct tally_row *tally_of(
	struct arena *arena, struct tally *tally, const char *text)
{
	size_t i;

	for (i = 0; i < tally->count; i++) {
		const char *other = tally->rows[i].text;

		if (text_equal(text, other))
			return &tally->rows[i];
	}
	return tally_add(arena, tally, text);
}

void tally_count(struct tally_row *row, enum state state, enum verdict verdict)
{
	if (state != STATE_OPEN)
		row->values[CLOSED_COLUMN]++;
	else
		row->values[verdict - HOLDING]++;
}

static int by_text(const void *left, const void *right)
{
	const struct tally_row *a = left, *b = right;

	if (!a->text || !b->text)
		return (a->text == NULL) - (b->text == NULL);
	return text_compare(a->text, b->text);
}

void tally_sort(struct tally *tally)
{
	if (tally->count)
		qsort(tally->rows, tally->count, sizeof(*tally->rows), by_text);
}
