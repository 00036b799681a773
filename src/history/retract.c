/* retract.c - which events stand, as undos and closings come. */
#include "retract.h"

#include <stdbool.h>

#include "arena.h"
#include "entry.h"
#include "lineage.h"
#include "replay_look.h"
#include "replay_state.h"
#include "text.h"

/* Undos whose effect comes or goes: by 1 or -1 for each that they name. */
struct turning {
	size_t undo;
	int by;
};

struct turnings {
	struct turning *items;
	size_t count;
	size_t first; /* event that stands otherwise than before */
};

static const struct entry *entry_at(const struct replay *replay, size_t number)
{
	return replay->history->events[number].entry;
}

static bool is_judgement(const struct entry *entry)
{
	return (entry->kind == ENTRY_REVIEW && !entry->draft) ||
	       entry->kind == ENTRY_SIGNOFF;
}

static bool is_beside(const struct replay *replay, size_t one, size_t other)
{
	return !replay_follows(replay, one, other) &&
	       !replay_follows(replay, other, one);
}

static void note_first(struct turnings *turnings, size_t number)
{
	if (turnings->first == NOWHERE || number < turnings->first)
		turnings->first = number;
}

/* ---- closings ---- */

static void block(struct replay *replay, struct turnings *turnings,
	size_t closing, int by)
{
	size_t i;

	for (i = 0; i < replay->reached; i++) {
		if (!is_judgement(entry_at(replay, i)) ||
			!is_beside(replay, i, closing))
			continue;
		replay->blocked_by[i] += by;
		note_first(turnings, i);
	}
}

size_t retract_beside(struct replay *replay, size_t closing)
{
	struct turnings turnings = { NULL, 0, NOWHERE };

	block(replay, &turnings, closing, 1);
	return turnings.first;
}

void retract_judgement(struct replay *replay, size_t number)
{
	size_t i;

	if (!is_judgement(entry_at(replay, number)))
		return;
	for (i = 0; i < number; i++) {
		if (entry_at(replay, i)->kind == ENTRY_CLOSE &&
			replay->undone_by[i] == 0 &&
			is_beside(replay, number, i))
			replay->blocked_by[number]++;
	}
}

/* ---- undos ---- */

/* What is named is taken back if the undo follows it; a publication never. */
static void turn(
	struct replay *replay, struct turnings *turnings, size_t number, int by)
{
	const struct entry *entry = entry_at(replay, number);
	bool stood = replay->undone_by[number] == 0;
	bool stands;

	replay->undone_by[number] += by;
	stands = replay->undone_by[number] == 0;
	if (stands == stood)
		return;
	if (entry->kind == ENTRY_UNDO) {
		turnings->items = arena_grow(replay->arena, turnings->items,
			turnings->count, sizeof(*turnings->items));
		turnings->items[turnings->count++] =
			(struct turning){ number, stands ? 1 : -1 };
		return;
	}
	if (entry->kind == ENTRY_CLOSE)
		block(replay, turnings, number, stands ? 1 : -1);
	note_first(turnings, number);
}

static void turn_all(struct replay *replay, struct turnings *turnings,
	const struct turning *turning)
{
	const struct lineage *lineage = &replay->history->lineage;
	const struct texts *undoes = &entry_at(replay, turning->undo)->undoes;
	size_t i;

	for (i = 0; i < undoes->count; i++) {
		size_t named = lineage_find(lineage, undoes->items[i]);

		if (named != NOWHERE &&
			entry_at(replay, named)->kind != ENTRY_PUBLISHED &&
			lineage_knows(lineage, turning->undo, named))
			turn(replay, turnings, named, turning->by);
	}
}

size_t retract_undo(struct replay *replay, size_t undo)
{
	struct turnings turnings = { NULL, 0, NOWHERE };
	struct turning turning = { undo, 1 };

	turn_all(replay, &turnings, &turning);
	while (turnings.count > 0) {
		turning = turnings.items[--turnings.count];
		turn_all(replay, &turnings, &turning);
	}
	return turnings.first;
}
