/* command.h - what every subcommand is, and all that it may touch. */
#ifndef VIGIL_COMMAND_H
#define VIGIL_COMMAND_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "options.h"
#include "view.h"

struct context {
	struct arena *arena;
	FILE *out, *messages;
	struct texts words;      /* behind the command's name */
	const char *partial;     /* the word behind them that a shell wants
				    completed; NULL where the command is to run */
	const char *directory;   /* -C, or $VIGIL_LEDGER; or NULL */
	const char *today_given; /* --today, or $VIGIL_TODAY; or NULL */
	bool is_peeking;         /* it was --today */
	bool color, no_pager;
	int columns; /* of the terminal that out is; else 0 */
	const struct command *command;
	const struct texts *files; /* to be checked in place of a ledger */
	struct ledger ledger;
	bool is_open, problems_told;
	long today;
};

struct command {
	const char *name, *arguments, *summary;
	int (*run)(struct context *context, struct error *err);
};

/* Each is in the file of its name. */
extern const struct command command_calendar;
extern const struct command command_check;
extern const struct command command_close;
extern const struct command command_correct;
extern const struct command command_dissent;
extern const struct command command_due;
extern const struct command command_edit;
extern const struct command command_forecast;
extern const struct command command_help;
extern const struct command command_init;
extern const struct command command_journal;
extern const struct command command_list;
extern const struct command command_log;
extern const struct command command_mail;
extern const struct command command_mark;
extern const struct command command_new;
extern const struct command command_reopen;
extern const struct command command_review;
extern const struct command command_schema;
extern const struct command command_show;
extern const struct command command_sign;
extern const struct command command_spread;
extern const struct command command_sync;
extern const struct command command_undo;
extern const struct command command_verify;

/* All commands, in the order in which help shows them; ended by NULL. */
extern const struct command *const commands[];

/* Returns the command of a name; or NULL, fails with USAGE and names the
 * nearest. */
const struct command *command_named(
	struct arena *arena, const char *name, struct error *err);

/* ---- context.c: what commands share ---- */

/* Takes the options out of the context's words. Where help is asked for it is
 * written, and -1 comes back with OK; where a word is to be completed, that is
 * done, as complete does it. Every command calls this first. */
int context_options(struct context *context, const struct option *options,
	struct error *err);

/* Fails with USAGE where words are left that the command would not read. */
int context_no_words(const struct context *context, struct error *err);

/* Finds the ledger, fixes today and opens the store. */
int context_open(
	struct context *context, enum ledger_use use, struct error *err);

/* Returns where a new ledger is to be: what that word says, or claims/. */
const char *context_new_place(const struct context *context, size_t word);

/* Reads a date that was typed as the value of an option. */
int context_date(const struct context *context, const char *option,
	const char *typed, long *date, struct error *err);

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

/* Writes the problems to where messages go, if no command has; returns how
 * many there are. */
size_t context_print_problems(struct context *context);

void context_close(struct context *context);

/* Writes usage, what the command does and its options. */
void command_describe(
	FILE *out, const struct command *command, const struct option *options);

/* ---- check.c ---- */

/* Writes the problems and warnings of an open ledger, or those of one file of
 * it, and counts them. Fails with INVALID where there are problems. */
int check_files(struct context *context, const char *file, struct error *err);

/* ---- complete.c ---- */

/* Writes what the context's partial word may become, a line each, behind a TAB
 * what it means. Returns -1 with OK; with FAILED where it is a file. */
int complete(struct context *context, const struct option *options,
	struct error *err);

/* ---- verify.c ---- */

struct verification;

/* Writes what a verification has found, and fails with INVALID where that is a
 * fault; is_since tells that it was held against something older. */
int verify_print(struct context *context,
	const struct verification *verification, bool is_since,
	struct error *err);

/* ---- filter.c: FILTER ---- */

struct filter {
	const char *verdict, *topic, *owner, *tag, *state;
};

/* The rows of an option table that fill a filter. */
#define FILTER_OPTIONS(filter)                                                 \
	{ .name = "verdict",                                                   \
		.value = "VERDICT",                                            \
		.help = "those with this verdict",                             \
		.text = &(filter).verdict },                                   \
		{ .name = "topic",                                             \
			.value = "TOPIC",                                      \
			.help = "those of this topic",                         \
			.text = &(filter).topic },                             \
		{ .name = "owner",                                             \
			.value = "OWNER",                                      \
			.help = "those whose owner has this in the name or "   \
				"address",                                     \
			.text = &(filter).owner },                             \
		{ .name = "tag",                                               \
			.value = "TAG",                                        \
			.help = "those with this tag",                         \
			.text = &(filter).tag },                               \
	{                                                                      \
		.name = "state", .value = "STATE",                             \
		.help = "those that are draft, open, settled, retired or "     \
			"superseded",                                          \
		.text = &(filter).state, .choices = state_names                \
	}

#define FORMAT_OPTION(format)                                                  \
	{                                                                      \
		.name = "format", .value = "FORMAT",                           \
		.help = "table, plain, json or csv", .text = &(format),        \
		.choices = format_names                                        \
	}

/* Makes a query of a filter and the context's words, for a renderer. */
int filter_query(struct context *context, const struct filter *filter,
	const struct renderer *renderer, struct claim_query *query,
	struct error *err);

/* ---- file_make.c ---- */

/* Makes a file that is not there yet, whole and on disk, or none. */
int file_make(
	const char *path, mode_t mode, const char *text, struct error *err);

/* ---- due.c ---- */

/* Fills a view with what a query finds due, in the order of urgency. */
int due_view(struct context *context, const struct claim_query *query,
	struct view *view, struct error *err);

/* ---- reviewer.c, editor.c, note.c, note_template.c ---- */

/* Refuses what has no letter in it, is not UTF-8 or has control characters. */
int check_text(const char *what, const char *text, struct error *err);

/* Returns the name under which entries are recorded: given, or that of the
 * settings, $VIGIL_REVIEWER, git or the login. */
int reviewer_name(struct context *context, const char *given, const char **name,
	struct error *err);

/* Opens a file in $VISUAL, $EDITOR or vi and waits. */
int editor_run(const char *path, struct error *err);

/* Returns whether there is somebody to type into an editor. */
bool editor_has_user(void);

/* Returns what an editor starts with: the claims, their sources and last
 * notes, as comments. */
char *note_template(struct context *context, const struct claim *claims,
	enum verdict verdict);

/* Returns a text that can be a note, trimmed; fails where it is empty or
 * cannot. */
int note_check(struct context *context, const char *text, size_t length,
	const char **note, struct error *err);

/* A note as it is asked for: given is NULL for none, "" for the editor or
 * standard input, "-" for standard input, else the text. draft is set to the
 * file that an editor's text stays in until it is recorded. */
int note_read(struct context *context, const char *given, const char *template,
	const char **note, const char **draft, struct error *err);

/* A text that was typed is never lost: where it was not recorded, this makes
 * the error say in which draft it is, which may be NULL. Returns -1. */
int note_keep(const char *draft, struct error *err);

#endif
