/* promise.h - how often a ledger promises to review its claims. */
#ifndef VIGIL_PROMISE_H
#define VIGIL_PROMISE_H

#include <stdbool.h>

#include "arena.h"

enum { PROMISE_MOST = 3650 };

/* The days from one review to the next, at least and at most. */
struct promise {
	int shortest, longest;
	bool is_given; /* in vigil.yaml, so that pages and mail say it */
};

/* What a ledger promises whose settings do not say: 30 to 90 days. */
struct promise promise_usual(void);

/* Returns whether so many days keep it. */
bool promise_allows(const struct promise *promise, int days);

/* Returns the number of days next to those that keeps it. */
int promise_clamp(const struct promise *promise, int days);

/* Returns `30 to 90 days`, or `60 days` where it leaves no choice. */
const char *promise_words(struct arena *arena, const struct promise *promise);

#endif
