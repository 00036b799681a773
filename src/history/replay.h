/* replay.h - what entries do, one after the other. */
#ifndef VIGIL_REPLAY_H
#define VIGIL_REPLAY_H

#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "history.h"
#include "schedule.h"
#include "standing.h"
#include "verdict.h"

/* Where a claim stands while its entries are gone through. */
struct replay {
	struct history *history;
	struct event **by_hash; /* its events, sorted */
	struct schedule schedule;
	enum state state;
	enum verdict verdict;
	const struct entry *opening;
	const char *statement; /* of the text last judged or accepted */
	const char *successor;
	struct event *waiting;       /* the last draft, unless overtaken */
	const struct event *put_off; /* the last postponement, or NULL */
	long resolves;
	int cadence;
};

/* Begins before the first event of a history; what the file says of the
 * schedule is in schedule. */
struct replay replay_start(struct arena *arena, struct history *history,
	const struct schedule *schedule);

/* Takes the next event in. One that is an undo changes what came before it: the
 * replay then goes through all up to there again. */
void replay_event(struct replay *replay, size_t number);

/* Returns the event of the hash that another names, if it came before it,
 * or NULL. */
struct event *replay_named(const struct replay *replay,
	const struct event *event, const char *hash);

/* Returns the review that waits for its sign-off, or NULL. */
struct event *replay_waiting(const struct replay *replay);

/* Returns where the claim stands. */
struct standing replay_standing(const struct replay *replay);

#endif
