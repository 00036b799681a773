/* honest_undo.c - what honest people take back, and bring back. */
#include "honest_say.h"

#include <stdbool.h>

#include "arena.h"
#include "claim_support.h"
#include "entry.h"
#include "history.h"
#include "honest.h"
#include "honest_record.h"
#include "text.h"

static struct entry *undo_of(struct world *world, const struct person *person)
{
	struct entry *entry = entry_new(
		&world->arena, "A-1", ENTRY_UNDO, person_today(world, person));

	entry->version = person->version;
	return entry;
}

static bool may_undo(const struct event *event)
{
	return event->entry->kind != ENTRY_PUBLISHED && !event->undone;
}

/* The last entry in their name that stands and is no undo, or any. */
static const struct entry *undone_next(struct world *world,
	const struct person *person, const struct history *history)
{
	const struct entry *last = NULL;
	bool is_any = world_below(world, 3) == 0;
	size_t i;

	for (i = 0; i < history->count; i++) {
		const struct event *event = &history->events[i];
		const struct entry *entry = event->entry;

		if (!may_undo(event))
			continue;
		if (is_any ? world_below(world, 2) == 0
			   : entry->by && text_same(entry->by, person->name) &&
					entry->kind != ENTRY_UNDO &&
					entry->kind != ENTRY_CHANGE)
			last = entry;
	}
	return last;
}

bool say_undo(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = undo_of(world, person);
	const struct entry *undone = undone_next(world, person, history);

	if (!undone)
		return false;
	texts_add(&world->arena, &entry->undoes, undone->hash);
	return person_say(world, person, history, entry);
}

static bool names(const struct entry *undo, const struct entry *undone)
{
	size_t i;

	for (i = 0; i < undo->undoes.count; i++) {
		if (strcmp(undo->undoes.items[i], undone->hash) == 0)
			return true;
	}
	return false;
}

/* Takes back every undo that stands of what is undone. */
bool say_redo(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = undo_of(world, person);
	const struct entry *undone = NULL;
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (history->events[i].undone &&
			(!undone || world_below(world, 2)))
			undone = history->events[i].entry;
	}
	for (i = 0; undone && i < history->count; i++) {
		const struct event *event = &history->events[i];

		if (event->entry->kind == ENTRY_UNDO && !event->undone &&
			names(event->entry, undone))
			texts_add(&world->arena, &entry->undoes,
				event->entry->hash);
	}
	return entry->undoes.count && person_say(world, person, history, entry);
}
