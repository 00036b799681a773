/* ledger.h - a directory of claim files with its journal and its store. */
#ifndef VIGIL_LEDGER_H
#define VIGIL_LEDGER_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>

#include "claim.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "problem.h"
#include "settings.h"

struct store;

/* What the last look at the files found: how many there are, how many of them
 * have problems, and which are not as they were. */
struct sync_report {
	struct texts added, changed, gone;
	size_t files;
	long invalid;
};

struct ledger {
	struct arena *arena; /* of the run */
	const char *path;    /* as the user can reach it */
	FILE *messages;
	long today;      /* set before it is opened, as is_peeking */
	bool is_peeking; /* today is but supposed: no change is recorded */
	struct settings settings;
	struct problems settings_problems;
	struct digest settings_digest;
	struct store *store;
	ino_t store_inode; /* of the file it was opened from */
	struct sync_report report;
	const struct texts *only; /* the files to check, or NULL for all */
	bool is_reading;          /* what is asked is of one moment */
	bool is_private;     /* nothing is written, but to a store in memory */
	int lock, mail_lock; /* open files, or -1 */
};

/* Makes a prepared ledger take these files, given as the user names them, for
 * all there is. */
void ledger_limit_to_files(struct ledger *ledger, const struct texts *files);

/* What a command means to do. One that only reads is answered from a private
 * store where the ledger cannot be written; one that checks never touches the
 * ledger at all, and neither does one that glances: but that starts from what
 * the store has, to be quick. */
enum ledger_use { LEDGER_READ, LEDGER_WRITE, LEDGER_CHECK, LEDGER_GLANCE };

/* Finds the ledger: in directory or, for NULL, in the nearest claims/ upward.
 * Fails with FAILED and says how to make one. */
int ledger_find(struct arena *arena, const char *directory, const char **path,
	struct error *err);

/* Returns whether a new ledger may take the place of a directory. */
bool directory_is_empty(const char *path);

/* Reads the settings of the ledger at path. */
void ledger_prepare(struct ledger *ledger, struct arena *arena,
	const char *path, FILE *messages);

/* Opens the store of a prepared ledger and brings it up to date with the files;
 * what becomes of that is in report. */
int ledger_open(struct ledger *ledger, enum ledger_use use, struct error *err);

/* Reads settings and files once more, for a command that waits for its user: it
 * keeps nothing locked and no moment fixed meanwhile. */
int ledger_refresh(struct ledger *ledger, struct error *err);

/* Closes it, taking back what was begun; a prepared one is fine. */
void ledger_close(struct ledger *ledger);

/* Returns the path of a name in the ledger, as the user can reach it. */
char *ledger_path_of(
	struct arena *arena, const struct ledger *ledger, const char *name);

/* ---- asking: query.c ---- */

/* Which claims are wanted; what is NULL, empty or NO_DATE is not asked for.
 * With ids, any of them; with words, all of them: ledger_claims tells a word
 * that is the id of a claim from one to be found. */
struct claim_query {
	enum verdict verdict;
	const char *topic, *owner, *tag, *state;
	struct texts words, ids;
	long due_by;
	bool awaiting_too; /* whenever due: those that await a sign-off */
	bool with_lists;   /* sources and lists are wanted too */
};

/* Returns the claims wanted, linked by next, by id in natural order. */
int ledger_claims(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct claim **claims,
	struct error *err);

/* Returns the claim of an id in any case; fails with NOT_FOUND and names the
 * nearest ids. */
int ledger_claim(struct ledger *ledger, struct arena *arena, const char *id,
	struct claim **claim, struct error *err);

/* Calls visit with each claim and its lists, by id in natural order, until it
 * fails; a claim lives as long as the call. */
typedef int claim_visit_fn(
	const struct claim *claim, void *context, struct error *err);
int ledger_each_claim(struct ledger *ledger, claim_visit_fn *visit,
	void *context, struct error *err);

/* Returns a claim as its file says it now, which may not be what stands. */
int ledger_read_claim(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct claim **fresh, struct error *err);

/* Returns the claim that comes next after today, or NULL; and the number of
 * open ones. */
int ledger_next(struct ledger *ledger, struct arena *arena, long today,
	struct claim **claim, struct error *err);
int ledger_count_open(struct ledger *ledger, long *count, struct error *err);

/* Counts the dissents that are open, over all open claims. */
int ledger_count_dissents(
	struct ledger *ledger, long *count, struct error *err);

/* Returns the ids of all claims, and of those that only the journal has. */
int ledger_ids(struct ledger *ledger, struct arena *arena, struct texts *ids,
	struct error *err);

int ledger_history(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, struct history *history, struct error *err);

/* Returns all that is wrong with the ledger, by file and place. */
int ledger_problems(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

/* ---- writing: record.c ---- */

/* Locks the ledger: what is asked from now on stays true until ledger_record or
 * ledger_close. Where the user may have taken time since the ledger was opened,
 * look_again brings the store up to date with the files once more. */
int ledger_begin(struct ledger *ledger, bool look_again, struct error *err);

/* Takes back what was begun, for a command that goes on after it failed. */
void ledger_cancel(struct ledger *ledger);

/* Works out where a claim would stand with one more entry. */
int ledger_foresee(struct ledger *ledger, struct arena *arena,
	const struct claim *claim, const struct entry *entry,
	struct standing *after, struct error *err);

/* Completes the entries, each of another claim, and records them all or none:
 * when it has come back with 0 they are in journal and store, on disk. */
int ledger_record(struct ledger *ledger, const struct entries *entries,
	struct error *err);

/* Returns the journal lines that the store has and the journal lacks; the
 * ledger must have been begun. ledger_restore_lines writes them back. */
int ledger_missing_lines(
	struct ledger *ledger, struct texts *lines, struct error *err);
int ledger_restore_lines(
	struct ledger *ledger, const struct texts *lines, struct error *err);

/* Returns the entries of somebody's last command. */
int ledger_last_entries_by(struct ledger *ledger, struct arena *arena,
	const char *by, struct entries *entries, struct error *err);

/* ---- mail: mail_record.c ---- */

/* Returns what tells this ledger from all others, as long as its journal has
 * the same first entry. */
int ledger_identity(struct ledger *ledger, struct arena *arena,
	const char **identity, struct error *err);

/* Notes that mail is about to be sent; until ledger_mail_end, or
 * ledger_close, no other vigil does so. */
int ledger_mail_begin(struct ledger *ledger, struct error *err);

/* Returns the day whose mail an address last got, or NO_DATE; and notes that
 * it has got today's. */
int ledger_mailed(struct ledger *ledger, struct arena *arena,
	const char *address, long *day, struct error *err);
int ledger_record_mailed(
	struct ledger *ledger, const char *address, struct error *err);

/* Notes how it went: what went wrong, or NULL. A run that is_whole left nobody
 * out. */
int ledger_mail_end(struct ledger *ledger, const char *trouble, bool is_whole,
	struct error *err);

/* Returns what a user should know of it: that the last mail was not sent, or
 * that none was tried for more than a week. NULL where all is well. */
int ledger_mail_trouble(struct ledger *ledger, struct arena *arena,
	const char **trouble, struct error *err);

#endif
