/* review_session.h - what the files of vigil review share. */
#ifndef VIGIL_REVIEW_SESSION_H
#define VIGIL_REVIEW_SESSION_H

#include "command.h"

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

/* ---- review_turn.c ---- */

/* Shows the claim of an item, unless it is on the screen already, asks what to
 * do, and does that. Fails where the session cannot go on. */
int review_turn(struct session *session, struct item *item, struct error *err);

/* Returns what is shown of a claim. */
int review_card(const struct session *session, const struct claim *claim,
	const char **card, struct error *err);

/* ---- review_keys.c ---- */

/* Returns the names of the keys, as the prompt shows them. */
const char *review_key_names(struct arena *arena);

/* Does what the user wants done with a claim; an error is to be told, and the
 * session goes on. */
int review_press(struct turn *turn, const char *typed, struct error *err);

/* ---- review_record.c ---- */

/* Each asks for what it needs and records at once. Where the user goes back, or
 * the claim is not any more what was shown, nothing is. */
int review_judge(struct turn *turn, enum verdict verdict, struct error *err);
int review_defer(struct turn *turn, struct error *err);

/* Takes back what the session recorded last, and makes its item the next. */
int review_undo(struct turn *turn, struct error *err);

#endif
