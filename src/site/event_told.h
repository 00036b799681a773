/* event_told.h - what an entry did, in the words of a site, as plain text. */
#ifndef VIGIL_EVENT_TOLD_H
#define VIGIL_EVENT_TOLD_H

#include "arena.h"
#include "history.h"
#include "schedule.h"
#include "standing.h"
#include "words.h"

/* Returns how a claim was closed, to which day a review was put off, or what
 * was changed; "" for other entries. */
const char *event_told(struct arena *arena, const struct words *words,
	const struct event *event);

/* Returns what an entry that is no usual one is: of other words, imported, ...;
 * "" for most. */
const char *event_reserve(struct arena *arena, const struct words *words,
	const struct event *event);

/* Returns what a correction is about; "" where it does not say. */
const char *event_about(const struct words *words, const char *about);

/* Returns the word for what a closing made of a claim. */
enum word event_closing(enum state state);

/* Returns why a claim is due on its date. */
const char *reason_told(struct arena *arena, const struct words *words,
	const struct promise *promise, const struct standing *standing);

#endif
