/* retract.c - which events stand, as undos and closings come. */
#include "retract.h"

#include <stdbool.h>

#include "arena.h"
#include "entry.h"
#include "lineage.h"
#include "replay_look.h"
#include "replay_state.h"

/* Undos whose effect comes or goes: by 1 or -1 for each that they name. */
struct turning {
	size_t undo;
	int by;
};

struct turnings {
	struct turning *items;
	size_t count;
	struct turned turned;
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

static const struct turned none = { NOWHERE, 0, true };

static void note(
	const struct replay *replay, struct turnings *turnings, size_t number)
{
	struct turned *turned = &turnings->turned;
	const struct entry *entry = entry_at(replay, number);

	if (turned->first == NOWHERE || number < turned->first)
		turned->first = number;
	if (number > turned->last)
		turned->last = number;
	turned->are_reviews &= entry->kind == ENTRY_REVIEW && !entry->draft;
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
		note(replay, turnings, i);
	}
}

struct turned retract_beside(struct replay *replay, size_t closing)
{
	struct turnings turnings = { NULL, 0, none };

	replay->closings[replay->closing_count++] = closing;
	block(replay, &turnings, closing, 1);
	return turnings.turned;
}

void retract_judgement(struct replay *replay, size_t number)
{
	size_t i;

	if (!is_judgement(entry_at(replay, number)))
		return;
	for (i = 0; i < replay->closing_count; i++) {
		size_t closing = replay->closings[i];

		if (replay->undone_by[closing] == 0 &&
			is_beside(replay, number, closing))
			replay->blocked_by[number]++;
	}
}

/* ---- undos ---- */

static void turn(
	struct replay *replay, struct turnings *turnings, size_t number, int by)
{
	bool stood = replay->undone_by[number] == 0;
	bool stands;

	replay->undone_by[number] += by;
	stands = replay->undone_by[number] == 0;
	if (stands == stood)
		return;
	if (entry_at(replay, number)->kind == ENTRY_UNDO) {
		turnings->items = arena_grow(replay->arena, turnings->items,
			turnings->count, sizeof(*turnings->items));
		turnings->items[turnings->count++] =
			(struct turning){ number, stands ? 1 : -1 };
		return;
	}
	if (entry_at(replay, number)->kind == ENTRY_CLOSE)
		block(replay, turnings, number, stands ? 1 : -1);
	note(replay, turnings, number);
}

/* Follows a line of undos, each of the one before it alone: there may be
 * thousands, and each that is added turns them all. */
static void skip_line(struct replay *replay, struct turning *turning)
{
	size_t next = replay->undoes[turning->undo];

	while (next != NOWHERE && replay->undoes[next] != NOWHERE) {
		int before = replay->undone_by[next];

		replay->undone_by[next] += turning->by;
		if ((before == 0) == (replay->undone_by[next] == 0)) {
			turning->undo = NOWHERE;
			return;
		}
		turning->by = before == 0 ? -1 : 1;
		turning->undo = next;
		next = replay->undoes[next];
	}
}

static void turn_all(struct replay *replay, struct turnings *turnings,
	struct turning turning)
{
	const struct kin *kin = replay->history->lineage.kin;
	size_t i;

	skip_line(replay, &turning);
	if (turning.undo == NOWHERE)
		return;
	for (i = 0; i < kin[turning.undo].undoes_count; i++)
		turn(replay, turnings, kin[turning.undo].undoes[i], turning.by);
}

struct turned retract_undo(struct replay *replay, size_t undo)
{
	struct turnings turnings = { NULL, 0, none };

	turn_all(replay, &turnings, (struct turning){ undo, 1 });
	while (turnings.count > 0)
		turn_all(replay, &turnings, turnings.items[--turnings.count]);
	return turnings.turned;
}
