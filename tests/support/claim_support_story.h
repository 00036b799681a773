/* claim_support_story.h - the entries of a claim, from a few words. */
#ifndef VIGIL_CLAIM_SUPPORT_STORY_H
#define VIGIL_CLAIM_SUPPORT_STORY_H

#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "entries.h"
#include "entry.h"
#include "history.h"

/* The sentence of the claim that stories are about, unless they say another. */
#define STORY_SENTENCE "It holds."

/* Makes entries of a text such as
 *
 *     A published 2026-05-22 holding; B review 2026-06-21 partial;
 *     C undo 2026-06-22 <B -B
 *
 * Each has a name, which becomes its note, a kind and a day; then, where they
 * are needed, a verdict, the state of a close, draft, material or imported, and
 *
 *     =DAY   for its next review        -NAME  for what it undoes
 *     !DAY   for resolves               +NAME  for a dissent that it weighs
 *     #DAYS  for cadence                ~NAME  for the review that it signs off
 *     *TITLE for its title              :WHO   for who made it, if not Peter
 *     ^ID    for what supersedes        @TIME  for when it was recorded
 *     'WORDS for the sentence that it publishes, accepts or is about, with '_'
 *            for a space
 *     $DAY   for the day of publication %DAY   for that of the opening review
 *     <NAME  for one before it, of which there may be several; a lone < says
 *            that there is none, and <? that it is not here
 *
 * A lone !, # or * says that a change takes out what was there. What is not
 * said is as a command would write it: previous has the heads of what comes
 * before in the text, the next review is that of the schedule, the sentence the
 * one that stands by what the entry follows.
 *
 * The hashes are those of the lines, in which a kind has no note that may have
 * none. */
struct entries story_of(struct arena *arena, const char *text);

/* Makes lines of vigil 0.1 of it. They name as previous the one before them in
 * the text, and have no next review but one that is said. In either story a
 * step is of the other version if it has the word old, or new. */
struct entries old_story_of(struct arena *arena, const char *text);

/* Returns the line of an entry of a story. */
const char *story_line(struct arena *arena, const struct entry *entry);

/* Returns the claim of a story. */
struct claim story_claim(void);

/* Returns what entries of a story add up to; no day is to come. */
struct history story_history(struct arena *arena, struct entries *entries);

/* Returns the entry of a name. */
struct entry *story_entry(const struct entries *entries, const char *name);

/* Shuffles by a generator of its own, so that each run is the same. */
void entries_shuffle(struct entries *entries, unsigned *seed);

/* Returns entries as CLAIM:NAME, each with a space behind it. */
const char *entries_told(struct arena *arena, const struct entries *entries);

/* Returns the name of each event of a history and what it did, then where
 * the claim stands. */
const char *history_told(struct arena *arena, const struct history *history);

/* Return what the entries of a text add up to for a plain claim: as lines of
 * today, as those of vigil 0.1, or as either, if it is the same. */
const char *tell_story(struct arena *arena, const char *text);
const char *tell_old_story(struct arena *arena, const char *text);
const char *tell_either_story(struct arena *arena, const char *text);

/* Returns the faults of entries by a reader's clock, as NAME: MESSAGE, with
 * NAME~ for a warning, or "none". */
const char *faults_told(
	struct arena *arena, struct entries entries, const char *now);

/* Return those of a text, in lines of today, and in those of vigil 0.1, when
 * its days have gone by. */
const char *tell_faults(struct arena *arena, const char *text);
const char *tell_old_faults(struct arena *arena, const char *text);

#endif
