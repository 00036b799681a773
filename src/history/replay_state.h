/* replay_state.h - where a claim stands while its entries are gone through. */
#ifndef VIGIL_REPLAY_STATE_H
#define VIGIL_REPLAY_STATE_H

#include "entry.h"
#include "history.h"
#include "schedule.h"
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

#endif
