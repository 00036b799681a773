/* context.h - what commands share. */
#ifndef VIGIL_CONTEXT_H
#define VIGIL_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "text.h"
#include "user_settings.h"
#include "verdict.h"
#include "view.h"

struct context;
struct option;
typedef int complete_fn(struct context *context, const struct option *options,
	struct error *err);

/* Which key signs what a command records: instead of the user's own, or none.
 */
struct key_option {
	const char *file;
	bool none;
};

/* The rows of an option table that every command has that records. */
#define KEY_OPTIONS(context)                                                   \
	{ .name = "key",                                                       \
		.value = "FILE",                                               \
		.help = "sign with this key, instead of your own",             \
		.text = &(context)->key.file },                                \
	{                                                                      \
		.name = "no-key", .help = "do not sign",                       \
		.flag = &(context)->key.none                                   \
	}

struct context {
	struct arena *arena;
	FILE *out, *messages;
	struct texts words;      /* behind the command's name */
	const char *partial;     /* the word behind them that a shell wants
				    completed; NULL where the command is to run */
	const char *directory;   /* -C, or $VIGIL_LEDGER; or NULL */
	const char *today_given; /* --today, or $VIGIL_TODAY; or NULL */
	bool is_peeking;         /* it was --today */
	bool color, message_color, no_pager;
	bool has_rendered; /* a view, on the output */
	int columns;       /* of the terminal that out is; else 0 */
	const struct command_row *commands; /* all; the last row has none */
	const struct command *command;
	complete_fn *complete;     /* offers what partial may become */
	struct key_option key;     /* as given */
	const struct texts *files; /* to be checked in place of a ledger */
	struct ledger ledger;
	struct user_settings user; /* read as the ledger is opened */
	bool is_open, problems_told;
	bool records; /* the ledger was opened to record in it */
	long today;
};

enum { COMMAND_EXAMPLES = 2 };

/* Its examples are lines to type, with NULL where there are fewer. */
struct command {
	const char *name, *arguments, *summary;
	const char *examples[COMMAND_EXAMPLES];
	int (*run)(struct context *context, struct error *err);
};

/* The work that commands are for. */
enum command_group {
	GROUP_DAILY,
	GROUP_RECORD,
	GROUP_LOOKING,
	GROUP_SHARING,
	GROUP_SETTING_UP
};

/* A command, and what the overview says of it in 28 columns at most. */
struct command_row {
	const struct command *command;
	enum command_group group;
	const char *brief;
};

/* Parses and removes the options among the context's words. Prints help and
 * returns -1 with OK if help is asked for; completes a word, as complete does,
 * if one is to be completed. Every command calls this first. */
int context_options(struct context *context, const struct option *options,
	struct error *err);

/* Fails with USAGE if words are left that the command would not read. */
int context_no_words(const struct context *context, struct error *err);

/* Reads the day that the user takes for today; NO_DATE where none is given. */
int context_today_given(
	const struct context *context, long *today, struct error *err);

/* Finds the ledger, fixes today and opens the store. */
int context_open(
	struct context *context, enum ledger_use use, struct error *err);

/* Returns the path for a new ledger: that word, or claims/. */
const char *context_new_place(const struct context *context, size_t word);

/* Reads a date that was typed as the value of an option; for a day that has
 * been, a span alone, as 3w, leads back. */
int context_date(const struct context *context, const char *option,
	const char *typed, long *date, struct error *err);
int context_date_back(const struct context *context, const char *option,
	const char *typed, long *date, struct error *err);

/* Reads a verdict that was typed as the value of an option, or as a word where
 * option is NULL. */
int context_verdict(const struct context *context, const char *option,
	const char *typed, enum verdict *verdict, struct error *err);

/* Works out the last day that --within and --overdue ask for; without them it
 * is today. */
int context_until(struct context *context, bool overdue, const char *within,
	long *until, struct error *err);

/* Reads a number from 1 to most that was typed as the value of an option; NULL
 * leaves *number as it is. */
int context_number(const struct context *context, const char *option,
	const char *typed, long most, long *number, struct error *err);

/* Returns an empty view of today, with the ledger's problems. */
int context_view(struct context *context, struct view *view, struct error *err);

/* Writes a line, or several, which a terminal breaks between words. */
void context_say(struct context *context, const char *text);

/* Writes text, on a terminal through a pager where it is long. */
void context_write(struct context *context, const char *text, size_t length);

/* Writes a view in the same way. */
void context_render(
	struct context *context, render_fn *render, const struct view *view);

void context_close(struct context *context);

#endif
