/* honest_say.c - the entries that honest people make. */
#include "honest_say.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "dissents.h"
#include "entry.h"
#include "file_entries.h"
#include "history.h"
#include "honest.h"
#include "honest_record.h"
#include "schedule.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

static const enum verdict verdicts[] = { HOLDING, HOLDING, PARTIAL,
	NOT_HOLDING };

/* Some say today what they judged yesterday. */
static long day_of(struct world *world, const struct person *person)
{
	unsigned back = world_below(world, 8);

	return person_today(world, person) - (back < 3 ? (long)back : 0);
}

static struct entry *entry_of(
	struct world *world, const struct person *person, enum entry_kind kind)
{
	struct entry *entry =
		entry_new(&world->arena, "A-1", kind, day_of(world, person));

	entry->version = person->version;
	return entry;
}

static const char *note_of(struct world *world)
{
	return arena_printf(&world->arena, "n%u", world_below(world, 1000));
}

static void promise(const struct person *person, struct entry *entry, long next,
	enum reason rule)
{
	entry->next_review = next;
	entry->rule = person->version == VERSION_NOW ? rule : REASON_NEVER;
}

/* ---- what the file says ---- */

bool say_publication(struct world *world, struct person *person,
	const struct history *history)
{
	const struct circumstances circumstances = {
		.topic_cadence = world->topic_cadence
	};
	struct entry *entry =
		entry_published(&world->arena, &person->file, &circumstances);

	if (history->opening.entry ||
		person->file.published > person_today(world, person))
		return false;
	if (person->version == VERSION_OLD) {
		entry->title = entry->text = NULL;
		promise(person, entry, person->file.next_review, REASON_NEVER);
	}
	return person_say(world, person, history, entry);
}

bool say_change(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_change(&world->arena, &person->file,
		history, person_today(world, person));

	if (!entry)
		return false;
	if (person->version == VERSION_OLD)
		entry->title = NULL;
	return person_say(world, person, history, entry);
}

/* ---- judging ---- */

static void weigh(
	struct world *world, const struct history *history, struct entry *entry)
{
	struct texts open = history_open_dissents(&world->arena, history);
	size_t i;

	for (i = 0; i < open.count; i++) {
		if (world_below(world, 4))
			texts_add(
				&world->arena, &entry->weighed, open.items[i]);
	}
}

bool say_review(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_of(world, person, ENTRY_REVIEW);
	struct due due;

	if (file_differs(person, history))
		return false;
	entry->verdict = verdicts[world_below(world, 4)];
	entry->draft = world_below(world, 4) == 0;
	entry->statement = history->statement;
	if (entry->verdict != history->standing.verdict ||
		entry->verdict != HOLDING || world_below(world, 2))
		entry->note = note_of(world);
	weigh(world, history, entry);
	due = history_promise(history, entry->verdict, entry->on);
	if (world_below(world, 4) == 0)
		promise(person, entry, entry->on + 1 + world_below(world, 90),
			REASON_PINNED);
	else if (person->version == VERSION_NOW)
		promise(person, entry, due.date, due.reason);
	return person_say(world, person, history, entry);
}

bool say_signoff(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_of(world, person, ENTRY_SIGNOFF);

	if (!history->waiting || file_differs(person, history))
		return false;
	entry->signs = history->waiting->hash;
	return person_say(world, person, history, entry);
}

bool say_dissent(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_of(world, person, ENTRY_DISSENT);

	if (file_differs(person, history))
		return false;
	entry->from = "Dora";
	entry->note = note_of(world);
	entry->statement = history->statement;
	entry->material = world_below(world, 2);
	return person_say(world, person, history, entry);
}

/* ---- when the next review is ---- */

bool say_postponement(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_of(world, person, ENTRY_POSTPONE);

	entry->note = note_of(world);
	promise(person, entry, entry->on + 1 + world_below(world, 60),
		REASON_PINNED);
	return person_say(world, person, history, entry);
}

bool say_close(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_of(world, person, ENTRY_CLOSE);

	entry->note = note_of(world);
	entry->state = STATE_SETTLED + (enum state)world_below(world, 3);
	if (entry->state == STATE_SETTLED)
		entry->verdict = verdicts[world_below(world, 4)];
	if (entry->state == STATE_SUPERSEDED)
		entry->successor = "A-2";
	return person_say(world, person, history, entry);
}

bool say_reopening(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = entry_of(world, person, ENTRY_REOPEN);
	struct due due = schedule_due(&history->schedule);

	if (history->standing.state <= STATE_OPEN)
		return false;
	entry->note = note_of(world);
	if (person->version == VERSION_NOW &&
		(due.date <= entry->on || !reason_rule(due.reason)))
		promise(person, entry, entry->on, REASON_PINNED);
	else if (person->version == VERSION_NOW)
		promise(person, entry, due.date, due.reason);
	return person_say(world, person, history, entry);
}
