/* honest.h - three people who keep a claim, each with a clone of the record and
 * a clock that is not quite right, and do at random what vigil lets them do. */
#ifndef VIGIL_HONEST_H
#define VIGIL_HONEST_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "entries.h"
#include "entry.h"
#include "history.h"
#include "text.h"

enum { PEOPLE = 3 };

struct person {
	const char *name;
	long long clock;      /* how many seconds it is fast */
	int version;          /* of the lines that their vigil writes */
	struct claim file;    /* as it stands in their clone */
	struct entries lines; /* in no order, and some of them twice */
	struct texts kept;    /* heads that they saw at some time */
};

struct world {
	struct arena arena;
	unsigned seed;
	long long now;
	int topic_cadence;
	struct person people[PEOPLE];
	const char *tale; /* what happened so far */
};

/* Returns a number below a limit, from a generator of the world's own. */
unsigned world_below(struct world *world, unsigned limit);

/* Begins a world, in which nothing is recorded yet. */
void world_begin(struct world *world, unsigned seed);

/* Lets somebody do something, or time pass; returns the person. */
struct person *world_step(struct world *world);

/* Gives a person all that another one has. */
void world_merge(
	struct world *world, struct person *person, const struct person *other);

/* Lets a person say, where publications differ, that their file is right.
 * Returns whether that was recorded. */
bool world_accept(struct world *world, struct person *person);

/* Lets a person review the claim. Returns whether that was recorded. */
bool world_review(struct world *world, struct person *person);

/* Returns each line of a clone once, in some order. */
struct entries person_record(
	struct arena *arena, struct world *world, const struct person *person);

/* Keeps a head, once. */
void person_keep(struct world *world, struct person *person, const char *head);

/* Returns what these lines add up to for a person. */
struct history person_history(struct arena *arena, const struct world *world,
	const struct person *person, struct entries *entries);

/* Returns all that a person's record comes to, and its heads, worked out from
 * the lines in some order. */
const char *person_answer(
	struct arena *arena, struct world *world, const struct person *person);

/* Returns the moment that it is by a person's clock. */
long long person_now(const struct world *world, const struct person *person);

#endif
