/* hostile_story.h - histories of all kinds of entries, with text in one member
 * of the entries of one kind. */
#ifndef VIGIL_HOSTILE_STORY_H
#define VIGIL_HOSTILE_STORY_H

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "entry_members.h"

enum { STEPS_MOST = 32 };

/* A text in a member of one kind, in lines of a version, and the claim whose
 * history has it. */
struct plant {
	struct arena *arena;
	int version;
	const char *kind, *text;
	const struct member *member;
	bool as_list;
	const char *id, *claim;
	const char *hashes[STEPS_MOST];
};

/* Writes the lines of a history; returns whether each that was planted is read
 * as an entry. */
bool plant_write(FILE *out, struct plant *plant);

/* Returns whether entries of the kind have the member, and any words in it. */
bool plant_may_be_any(const struct plant *plant);

/* Fails the test where no entry of the history is of a kind, or none has a
 * member that the kind may have. */
void plant_check_kind(const char *kind, int version);

#endif
