/* history.h - what the entries of a claim add up to. */
#ifndef VIGIL_HISTORY_H
#define VIGIL_HISTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "entries.h"
#include "entry.h"
#include "lineage.h"
#include "schedule.h"
#include "standing.h"
#include "verdict.h"
#include "vouch.h"

/* An entry and what it did: the verdict before it and after it. */
struct event {
	const struct entry *entry;
	enum verdict from, to;
	bool undone;
	bool awaits;  /* a review that waits for its sign-off */
	bool ignored; /* it was made beside a closing, or what it needs is not
			 there: it does not count */
	enum vouch vouch;       /* as far as the ledger knows */
	bool is_of_other_words; /* it judged another sentence than stood then */
	/* of a dissent: the review that weighed it; of a review that was a
	 * draft: its sign-off; else NULL */
	const struct entry *answer;
	long was_due; /* the next review as it stood before it, or NO_DATE */
	/* of a change: what was before it */
	long old_resolves;
	int old_cadence;
	const char *old_title;
};

struct play;

/* The publication that stands, with what corrections made of it. */
struct opening {
	const struct entry *entry; /* NULL where there is none */
	long published, reviewed, next_review;
	enum verdict verdict;
	enum reason rule;
};

/* The events of a claim, in their order, by the numbers of its lineage. */
struct history {
	struct event *events;
	size_t count;
	struct lineage lineage;
	struct entries entries;         /* those that count, in their order */
	struct entries waiting_entries; /* they count for nothing here */
	struct standing standing;
	struct opening opening;
	bool has_rivals; /* publications that do not agree, and none accepted */
	const char *text;      /* the sentence; NULL where no line holds it */
	const char *statement; /* its digest; NULL before publication */
	const char *title;     /* as the entries have it */
	bool is_titled;        /* they do: lines of 0.1 say nothing of it */
	long resolves;
	int cadence;
	struct schedule schedule;
	const struct entry *waiting; /* the review to be signed off, or NULL */
	struct play *seen; /* before each event, and after the last: private */
};

/* What else a history hangs on. */
struct circumstances {
	int topic_cadence; /* its topic's, or 0 */
	long today;
	const struct terms *terms; /* the ledger's, or NULL */
};

/* Works out, from the entries alone, what each did and where the claim stands.
 * What is shown of a claim comes from here and nowhere else. The claim's own
 * words only tell whether two digests are of the same sentence. */
struct history history_of(struct arena *arena, const struct claim *claim,
	const struct circumstances *circumstances, struct entries *entries);

/* Returns the next date, with its rule, that a review of a verdict on a day
 * would have by the claim's schedule. */
struct due history_promise(
	const struct history *history, enum verdict verdict, long on);

/* Returns the title that a claim has by its history, in the arena. */
const char *history_title(struct arena *arena, const struct claim *claim,
	const struct history *history);

#endif
