/* replay_state.h - where a claim stands while its entries are gone through. */
#ifndef VIGIL_REPLAY_STATE_H
#define VIGIL_REPLAY_STATE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "history.h"
#include "schedule.h"
#include "verdict.h"

/* What follows from the entries so far; it is copied before each of them. */
struct play {
	enum state state;
	enum verdict verdict;
	struct schedule schedule;
	struct opening opening;
	const char *text, *statement, *title, *successor;
	bool is_titled;
	size_t worded;  /* the entry that the sentence is from */
	size_t ruling;  /* the review, sign-off or closing that the verdict and
			   the schedule are from */
	size_t draft;   /* the last one that waits, unless overtaken */
	size_t answers; /* how many were given so far */
};

/* An answer that an event got: to a dissent, or to a draft. */
struct answer_given {
	size_t number;
	const struct entry *before;
};

struct replay {
	struct arena *arena;
	struct history *history;
	const struct claim *claim; /* for its words alone */
	size_t viewer;   /* who has the entries that are gone through */
	size_t opening;  /* the publication that stands, or NOWHERE */
	size_t *undoes;  /* of each undo that takes back one, that; else NOWHERE
			  */
	int *undone_by;  /* of each event: the undos that name it and stand */
	int *blocked_by; /* the closings beside it that stand */
	size_t *closings; /* those that were reached */
	size_t closing_count;
	size_t reached; /* the events before this one were gone through */
	struct play now;
	struct play *before; /* each event, as it would be now */
	struct answer_given *answers;
};

#endif
