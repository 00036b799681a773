/* scratch.h - a directory of its own for each test, and vigil run in it. */
#ifndef VIGIL_SCRATCH_H
#define VIGIL_SCRATCH_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

#include <cmocka.h>

/* Commands run in path, which begins empty: a ledger is claims/ in it. */
struct scratch {
	struct arena arena;
	const char *root, *path;
};

/* What a command left. A signal that ended it counts as 128 and its number. */
struct answer {
	int status;
	char *out, *err;
};

/* Set-up and tear-down of a cmocka test: *state is its struct scratch. */
int scratch_make(void **state);
int scratch_remove(void **state);

/* A test that has a scratch directory. */
#define scratch_test(test)                                                     \
	cmocka_unit_test_setup_teardown(test, scratch_make, scratch_remove)

/* Writes a file, and makes the directories that it lies in. */
void scratch_write(struct scratch *scratch, const char *name, const char *text);

/* Returns what is in a file; "" where there is none. */
char *scratch_read(struct scratch *scratch, const char *name);

/* Writes claims/ID.yaml: a claim that says "The claim ID holds.", and more keys
 * as lines of YAML. */
void scratch_claim(struct scratch *scratch, const char *id, const char *more);

/* Appends a line to the journal that starts so, with the hash that is its own;
 * scratch_hash returns that of a line, counted from 1. */
void scratch_append(struct scratch *scratch, const char *start);
const char *scratch_hash(struct scratch *scratch, int line);

/* Skips the test, and says why: in a few words of what is missing. */
void scratch_skip(const char *reason);

/* Returns the start of a command line that runs vigil as a user who may not
 * write everywhere: nobody where root runs the tests, or else who runs them.
 * Skips the test where that cannot be. */
const char *scratch_reader(struct scratch *scratch);

/* Runs a command line in sh(1), with little in its environment but PATH: its
 * vigil is $VIGIL, and its today 2026-11-23. There is nothing to read for it.
 * A command that does not end in a minute is killed, and its test fails. */
struct answer scratch_run(struct scratch *scratch, const char *command);

/* Runs a command line as scratch_run does, but its standard input and output
 * are a terminal with a window of so many columns. */
struct answer scratch_run_in_window(
	struct scratch *scratch, int columns, const char *command);

/* A command line that is spoken with: all that it reads and says, messages too,
 * is on a terminal. Others can be run meanwhile. */
struct talk;
struct talk *talk_begin(
	struct scratch *scratch, int columns, const char *command);

/* Types keys: a line ends with "\n", and "\3" and "\4" are Ctrl-C and Ctrl-D.
 */
void talk_type(struct talk *talk, const char *keys);

/* Each waits for what is said next: until it ends in a text, which returns
 * all of it; or until it is a text, and nothing else. Fails the test where it
 * is not said. */
const char *talk_hear(struct talk *talk, const char *end);
void talk_hears(struct talk *talk, const char *text);

/* Waits for its end and returns what it said last, its messages among it;
 * the others take the terminal away, or kill it, and give back its status. */
struct answer talk_end(struct talk *talk);
int talk_hang_up(struct talk *talk);
int talk_kill(struct talk *talk);

/* Each runs a command line and fails the test unless it answers just so: with
 * status, output and messages; with output alone; with messages alone; with no
 * messages, whatever its output. */
void scratch_answers(struct scratch *scratch, const char *command, int status,
	const char *out, const char *err);
void scratch_says(
	struct scratch *scratch, const char *command, const char *out);
void scratch_refuses(struct scratch *scratch, const char *command, int status,
	const char *err);
void scratch_does(struct scratch *scratch, const char *command);

/* Runs a command line in a window and fails the test unless it says just so,
 * without messages. */
void scratch_shows(struct scratch *scratch, int columns, const char *command,
	const char *out);

/* Runs a command line in a window and fails the test where a line of what it
 * says is wider, counted in characters. */
void scratch_fits(struct scratch *scratch, int columns, const char *command);

#endif
