/* act.h - what the commands share that record entries. */
#ifndef VIGIL_COMMAND_ACT_H
#define VIGIL_COMMAND_ACT_H

#include <stdbool.h>

#include "claim.h"
#include "context.h"
#include "entries.h"
#include "entry.h"
#include "error.h"
#include "options.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

struct act;

/* Refuses a claim that the command is not for. */
typedef int act_check_fn(
	const struct act *act, const struct claim *claim, struct error *err);

/* Fills in what is the command's own in the entry of a claim. NULL where there
 * is nothing. */
typedef int act_fill_fn(const struct act *act, const struct claim *claim,
	struct entry *entry, struct error *err);

/* A command that records one entry of each of its claims. */
struct act {
	struct context *context;
	enum entry_kind kind;
	act_check_fn *check;
	act_fill_fn *fill;
	const void *own; /* the command's own options */
	struct texts ids;
	const char *note_given, *by_given;
	const char *note_typed; /* in answer to our question: never a file name
				   or an editor */
	enum verdict verdict;   /* that a note will be about, if any */
	bool dry_run;

	/* results */
	const char *by, *note, *draft;
	struct claim *claims;
	struct entries entries; /* one of each claim, in their order */
	struct standing *after; /* the same */
};

/* The rows of an option table that every such command has. */
#define ACT_NOTE_OPTION(act, what)                                             \
	{                                                                      \
		.name = "note", .value = "TEXT",                               \
		.help = what                                                   \
			"; alone, or as -, it is read from the editor "        \
			"or standard input",                                   \
		.text = &(act).note_given, .bare = true                        \
	}
#define ACT_BY_OPTION(act, what)                                               \
	{                                                                      \
		.name = "by", .value = "NAME", .help = what,                   \
		.text = &(act).by_given                                        \
	}

/* Parses the options and the one id of such a command, fails if it needs a note
 * and has none, and opens the ledger. */
int act_open(struct act *act, const struct option *options, bool needs_note,
	struct error *err);

/* Looks the claims up in an open ledger, asks for the note, and records the
 * entries: all of them or, with -1, none. */
int act_record(struct act *act, struct error *err);

/* Returns whether there is a note, or will be one. */
bool act_has_note(const struct act *act);

/* Prints where each claim stands now, behind words, which may be NULL. */
void act_answer(const struct act *act, const char *words);

/* Prints how to undo it. */
void act_hint(const struct act *act);

#endif
