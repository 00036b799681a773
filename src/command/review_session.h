/* review_session.h - what the files of vigil review share. */
#ifndef VIGIL_COMMAND_REVIEW_SESSION_H
#define VIGIL_COMMAND_REVIEW_SESSION_H

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "context.h"
#include "entry.h"

/* What became of a claim; one that others have reviewed meanwhile is moot. */
enum answer {
	ANSWER_NONE,
	ANSWER_REVIEWED,
	ANSWER_POSTPONED,
	ANSWER_SKIPPED,
	ANSWER_MOOT
};

struct item {
	const char *id;
	enum answer answer;
};

/* What was recorded of an item: nothing, in a dry run. */
struct step {
	struct item *item;
	struct entry *entry;
};

struct session {
	struct context *context;
	const char *by;
	bool dry_run;
	bool is_named; /* the claims were named, and need not be due */
	bool is_over;
	struct item *items;
	size_t count, due; /* of the items, and of all claims that were due */
	struct step *steps;
	size_t step_count;
	const char *shown; /* the card on the screen, or NULL */
};

/* A question to the user about one claim. */
struct turn {
	struct session *session;
	struct item *item;
	const struct claim *claim;
};

#endif
