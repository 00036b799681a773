/* honest.c - three people who keep a claim, each with a clone of the record. */
#include "honest.h"

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "date.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "honest_record.h"
#include "honest_say.h"
#include "moment.h"
#include "standing.h"
#include "verdict.h"

enum { HOUR = 60 * 60, DAY = 24 * HOUR };

unsigned world_below(struct world *world, unsigned limit)
{
	world->seed = world->seed * 1664525 + 1013904223;
	return (world->seed >> 16) % limit;
}

static struct claim file_at(long published)
{
	return (struct claim){ .id = "A-1",
		.claim = "It holds.",
		.published = published,
		.reviewed = published,
		.next_review = NO_DATE,
		.verdict = HOLDING,
		.resolves = NO_DATE };
}

/* Clocks are right, or wrong by minutes or hours, by less than a day between
 * any two. */
static long long clock_of(struct world *world)
{
	static const unsigned most[] = { 1, 10 * 60, 11 * HOUR };
	unsigned limit = most[world_below(world, 3)];
	long long seconds = world_below(world, limit);

	return world_below(world, 2) ? seconds : -seconds;
}

static struct history history_now(
	struct world *world, const struct person *person)
{
	struct entries record = person_record(&world->arena, world, person);

	return person_history(&world->arena, world, person, &record);
}

/* Mostly a claim is published before many work on it. */
static void spread_publication(struct world *world)
{
	const struct history history = history_now(world, &world->people[0]);
	size_t i;

	say_publication(world, &world->people[0], &history);
	for (i = 1; i < PEOPLE; i++)
		world_merge(world, &world->people[i], &world->people[0]);
}

void world_begin(struct world *world, unsigned seed)
{
	static const char *const names[PEOPLE] = { "Ann", "Bob", "Eve" };
	bool is_old;
	size_t i;

	*world = (struct world){ .seed = seed * 2654435761u + 1,
		.tale = "",
		.now = moment_parse("2026-01-10T12:00:00Z") };
	world->now += world_below(world, DAY);
	world->topic_cadence = world_below(world, 3) ? 0 : 45;
	is_old = world_below(world, 4) == 0;
	for (i = 0; i < PEOPLE; i++) {
		struct person *person = &world->people[i];

		person->name = names[i];
		person->clock = clock_of(world);
		person->version = is_old ? VERSION_OLD : VERSION_NOW;
		person->file = file_at(moment_day(world->now) - 3);
	}
	if (world_below(world, 3))
		spread_publication(world);
}

/* ---- what becomes of files ---- */

/* What is frozen changes seldom, and what is not at times. */
static void edit(struct world *world, struct person *person)
{
	static const char *const words[] = { "It holds.", "It held.",
		"It will hold." };
	static const char *const titles[] = { NULL, "One", "Two" };
	struct claim *file = &person->file;
	long today = person_today(world, person);

	switch (world_below(world, world_below(world, 2) ? 3 : 8)) {
	case 3:
		file->claim = words[world_below(world, 3)];
		break;
	case 4:
		file->published -= world_below(world, 3);
		break;
	case 5:
		file->reviewed = file->published + world_below(world, 3);
		break;
	case 6:
		file->verdict = HOLDING + (enum verdict)world_below(world, 3);
		break;
	case 7:
		file->next_review =
			file->reviewed + 1 + world_below(world, 100);
		break;
	case 0:
		file->title = titles[world_below(world, 3)];
		break;
	case 1:
		file->cadence = world_below(world, 2) ? 0 : 60;
		break;
	default:
		file->resolves = today + world_below(world, 100);
	}
	if (file->reviewed < file->published)
		file->reviewed = file->published;
}

/* They put back what should not have changed. */
static void put_back(struct person *person, const struct history *history)
{
	const struct opening *opening = &history->opening;
	struct claim *file = &person->file;

	if (!opening->entry)
		return;
	if (history->text)
		file->claim = history->text;
	else
		file->claim = "It holds.";
	file->published = opening->published;
	file->reviewed = opening->reviewed;
	file->verdict = opening->verdict;
	file->next_review =
		opening->rule == REASON_PINNED || opening->rule == REASON_NEVER
			? opening->next_review
			: NO_DATE;
}

/* ---- what happens ---- */

void world_merge(
	struct world *world, struct person *person, const struct person *other)
{
	size_t i;

	world_tell(world, arena_printf(&world->arena, "%s < %s", person->name,
				  other->name));
	for (i = 0; i < other->lines.count; i++) {
		struct entry *entry = other->lines.items[i];

		entries_add(&world->arena, &person->lines, entry);
		if (entry->version == VERSION_NOW)
			person->version = VERSION_NOW;
	}
	for (i = 0; i < other->kept.count; i++)
		person_keep(world, person, other->kept.items[i]);
	if (world_below(world, 3))
		person->file = other->file;
	person->lines = person_record(&world->arena, world, person);
	if (person->lines.count && world_below(world, 2))
		entries_add(
			&world->arena, &person->lines, person->lines.items[0]);
}

static void act(struct world *world, struct person *person)
{
	static say_fn *const says[] = { say_publication, say_review, say_review,
		say_review, say_review, say_review, say_postponement,
		say_dissent, say_correction, say_acceptance, say_signoff,
		say_signoff, say_close, say_reopening, say_undo, say_undo,
		say_redo };
	const struct history history = history_now(world, person);
	say_fn *say = says[world_below(world, sizeof(says) / sizeof(*says))];

	if (!history.opening.entry) {
		say_publication(world, person, &history);
		return;
	}
	if (say_change(world, person, &history))
		return;
	if (file_differs(person, &history) && world_below(world, 3) == 0)
		say = say_acceptance;
	else if (world_below(world, 8))
		put_back(person, &history);
	if (history.waiting && world_below(world, 2) == 0)
		say = say_signoff;
	say(world, person, &history);
}

struct person *world_step(struct world *world)
{
	struct person *person = &world->people[world_below(world, PEOPLE)];
	const struct person *other;

	switch (world_below(world, 10)) {
	case 0:
		world->now += world_below(world, 20 * DAY);
		break;
	case 1:
		edit(world, person);
		break;
	case 2:
	case 3:
		other = &world->people[world_below(world, PEOPLE)];
		if (other != person)
			world_merge(world, person, other);
		break;
	case 4:
		if (world_below(world, 3) == 0)
			person->version = VERSION_NOW;
		break;
	default:
		world->now +=
			world_below(world, 2) ? world_below(world, HOUR) : 0;
		act(world, person);
	}
	return person;
}

bool world_accept(struct world *world, struct person *person)
{
	const struct history history = history_now(world, person);

	put_back(person, &history);
	person->version = VERSION_NOW;
	return say_acceptance(world, person, &history);
}

bool world_review(struct world *world, struct person *person)
{
	const struct history history = history_now(world, person);

	put_back(person, &history);
	person->version = VERSION_NOW;
	return say_review(world, person, &history);
}
