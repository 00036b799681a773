/* honest_accept.c - corrections, and those that say that the file is right. */
#include "honest_say.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "date.h"
#include "digest.h"
#include "entry.h"
#include "history.h"
#include "honest.h"
#include "honest_record.h"
#include "schedule.h"
#include "standing.h"

static const char *sentence_of(struct world *world, const struct person *person)
{
	return claim_sentence(&world->arena, person->file.claim);
}

static const char *statement_of(
	struct world *world, const struct person *person)
{
	return arena_copy(&world->arena, claim_statement(&person->file).hex);
}

static bool has_named_day(const struct opening *opening)
{
	return opening->rule == REASON_PINNED ||
	       (opening->rule == REASON_NEVER &&
		       opening->next_review != NO_DATE);
}

/* A day that follows from the schedule stands in no file. */
static bool next_differs(
	const struct claim *file, const struct opening *opening)
{
	long named = has_named_day(opening) ? opening->next_review : NO_DATE;

	return file->next_review != named;
}

bool file_differs(const struct person *person, const struct history *history)
{
	const struct opening *opening = &history->opening;
	const struct claim *file = &person->file;

	if (!opening->entry)
		return false;
	return strcmp(claim_statement(file).hex, history->statement) != 0 ||
	       file->published != opening->published ||
	       file->reviewed != opening->reviewed ||
	       file->verdict != opening->verdict || next_differs(file, opening);
}

static void accept_words(struct world *world, const struct person *person,
	const struct history *history, struct entry *entry)
{
	entry->text = sentence_of(world, person);
	entry->statement = statement_of(world, person);
	entry->was = history->text ? history->text : "what was";
	entry->was_statement = history->statement;
}

static void accept_next(
	struct world *world, const struct person *person, struct entry *entry)
{
	struct schedule schedule = schedule_blank();
	struct due due;

	entry->next_review = person->file.next_review;
	entry->rule = REASON_PINNED;
	if (entry->next_review != NO_DATE)
		return;
	schedule.resolves = person->file.resolves;
	schedule.cadence = person->file.cadence;
	schedule.topic_cadence = world->topic_cadence;
	due = schedule_promise(&schedule, false, person->file.reviewed);
	entry->next_review = due.date;
	entry->rule = due.reason;
}

/* What differs, or where publications differ all. */
static void accept_opening(struct world *world, const struct person *person,
	const struct history *history, struct entry *entry)
{
	const struct opening *opening = &history->opening;
	const struct claim *file = &person->file;
	bool all = history->has_rivals;

	if (all || file->published != opening->published)
		entry->published = file->published;
	if (all || file->reviewed != opening->reviewed)
		entry->reviewed = file->reviewed;
	if (all || file->verdict != opening->verdict)
		entry->verdict = file->verdict;
	if (all || file->reviewed != opening->reviewed ||
		next_differs(file, opening))
		accept_next(world, person, entry);
}

static struct entry *correction_of(
	struct world *world, const struct person *person)
{
	struct entry *entry = entry_new(&world->arena, "A-1", ENTRY_CORRECTION,
		person_today(world, person));

	entry->version = person->version;
	entry->note =
		arena_printf(&world->arena, "c%u", world_below(world, 1000));
	return entry;
}

bool say_acceptance(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = correction_of(world, person);
	bool words;

	if (!history->opening.entry ||
		(!file_differs(person, history) && !history->has_rivals))
		return false;
	words = strcmp(claim_statement(&person->file).hex,
			history->statement) != 0;
	if (person->version == VERSION_OLD && !words)
		return false;
	if (words || history->has_rivals)
		accept_words(world, person, history, entry);
	if (person->version == VERSION_NOW)
		accept_opening(world, person, history, entry);
	return person_say(world, person, history, entry);
}

bool say_correction(struct world *world, struct person *person,
	const struct history *history)
{
	struct entry *entry = correction_of(world, person);

	entry->about = "source";
	return person_say(world, person, history, entry);
}
