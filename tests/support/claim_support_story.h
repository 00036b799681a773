/* claim_support_story.h - the entries of a claim, from a few words. */
#ifndef VIGIL_CLAIM_SUPPORT_STORY_H
#define VIGIL_CLAIM_SUPPORT_STORY_H

#include "arena.h"
#include "claim_support.h"
#include "entries.h"
#include "history.h"

/* Makes entries of a text such as
 *
 *     A published 2026-05-22 holding; B review 2026-06-21 partial;
 *     C undo 2026-06-22 <B -B
 *
 * Each has a name, which becomes its note, a kind and a day; then, where they
 * are needed, a verdict, the state of a close, draft or material, and
 *
 *     =DAY   for its next review        -NAME  for what it undoes
 *     !DAY   for resolves               +NAME  for a dissent that it weighs
 *     #DAYS  for cadence                ~NAME  for the review that it signs off
 *     ^ID    for what supersedes        :WHO   for who made it, if not Peter
 *     @TIME  for when it was recorded
 *     <NAME  for the one before it, which is otherwise that before it in the
 *            text; a lone < says that there is none
 *
 * Their hashes are those of their lines. */
struct entries story_of(struct arena *arena, const char *text);

/* Shuffles by a generator of its own, so that each run is the same. */
void entries_shuffle(struct entries *entries, unsigned *seed);

/* Returns entries as CLAIM:NAME, each with a space behind it. */
const char *entries_told(struct arena *arena, const struct entries *entries);

/* Returns the name of each event of a history and what it did, then where
 * the claim stands. */
const char *history_told(struct arena *arena, const struct history *history);

/* Returns what the entries of a text add up to for a plain claim. */
const char *tell_story(struct arena *arena, const char *text);

#endif
