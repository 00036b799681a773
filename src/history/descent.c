/* descent.c - the lines in which entries descend. */
#include "descent.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "lineage.h"

size_t descent_place(const struct kin *kin, size_t line)
{
	size_t low = 0, high = kin->reach_count;

	if (kin->line == line)
		return kin->place;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (kin->reach[middle].line == line)
			return kin->reach[middle].place;
		if (kin->reach[middle].line < line)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

/* Adds to a reach, which is sorted by line and has room, another one. */
static void add_reach(
	struct reach *reach, size_t *count, size_t line, size_t place)
{
	size_t i = *count;

	while (i > 0 && reach[i - 1].line > line)
		i--;
	if (i > 0 && reach[i - 1].line == line) {
		if (reach[i - 1].place < place)
			reach[i - 1].place = place;
		return;
	}
	memmove(&reach[i + 1], &reach[i], (*count - i) * sizeof(*reach));
	reach[i] = (struct reach){ line, place };
	++*count;
}

/* An entry reaches what those reach that it names, and those themselves; its
 * own line has no need of it. */
static void merge_reach(
	struct arena *arena, const struct lineage *lineage, struct kin *kin)
{
	struct reach *reach;
	size_t i, j, room = 0;

	for (i = 0; i < kin->previous_count; i++)
		room += lineage->kin[kin->previous[i]].reach_count + 1;
	reach = arena_alloc(arena, (room + 1) * sizeof(*reach));
	for (i = 0; i < kin->previous_count; i++) {
		const struct kin *before = &lineage->kin[kin->previous[i]];

		for (j = 0; j < before->reach_count; j++)
			add_reach(reach, &kin->reach_count,
				before->reach[j].line, before->reach[j].place);
		add_reach(
			reach, &kin->reach_count, before->line, before->place);
	}
	kin->reach = reach;
}

/* Returns the first of those that an entry names which is the last of its line
 * so far, or NULL. */
static const struct kin *find_tail(const struct lineage *lineage,
	const struct kin *kin, const size_t *lengths)
{
	size_t i;

	for (i = 0; i < kin->previous_count; i++) {
		const struct kin *before = &lineage->kin[kin->previous[i]];

		if (lengths[before->line] == before->place)
			return before;
	}
	return NULL;
}

/* An entry goes on with the line of one that it names, or begins a new one. */
void descend(struct arena *arena, const struct lineage *lineage,
	struct kin *kin, size_t *lengths, size_t *lines)
{
	const struct kin *tail = find_tail(lineage, kin, lengths);

	if (tail && kin->previous_count == 1) {
		kin->reach = tail->reach;
		kin->reach_count = tail->reach_count;
	} else {
		merge_reach(arena, lineage, kin);
	}
	kin->line = tail ? tail->line : (*lines)++;
	kin->place = ++lengths[kin->line];
}
