/* ledger_rooms.h - what the files of the ledger share. */
#ifndef VIGIL_LEDGER_ROOMS_H
#define VIGIL_LEDGER_ROOMS_H

#include "ledger.h"
#include "store.h"
#include "walk.h"

/* ---- lock.c ---- */

/* Makes .vigil/ where it is missing, and takes the ledger's lock; fails with
 * BUSY when somebody keeps it for long. */
int lock_acquire(struct ledger *ledger, struct error *err);

void lock_release(struct ledger *ledger);

/* The same for who sends mail, so that one who waits for a mailer keeps nobody
 * from recording. */
int lock_acquire_mail(struct ledger *ledger, struct error *err);
void lock_release_mail(struct ledger *ledger);

/* ---- file.c ---- */

/* Reads a whole regular file of at most so many bytes; *why says in words why
 * it cannot, and then -1 comes back. */
int file_read(struct arena *arena, const char *path, size_t limit,
	const char **bytes, size_t *length, struct signature *signature,
	const char **why);

/* Writes all bytes to an open file. */
int file_write(int number, const char *bytes, size_t length);

/* Waits until what is in a file, or the names in a directory, are on disk. */
int file_to_disk(const char *path);

/* Returns whether something is there under a file's path. */
bool file_is_there(
	struct arena *arena, const struct ledger *ledger, const char *path);

/* ---- ledger_store.c ---- */

/* Opens the ledger's store; makes it where there is none, and sets aside one
 * that cannot be read. */
int ledger_store_open(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err);

/* Sets aside a store that turned out damaged later, unless somebody else has
 * done so already, and opens the one in its place. */
int ledger_store_replace(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err);

/* Opens a private store. */
int ledger_store_in_memory(struct ledger *ledger, struct error *err);

/* Opens the store to change nothing in it, or a private one where it cannot. */
int ledger_store_to_glance(struct ledger *ledger, struct error *err);

/* Returns whether the store, and the journal with it, can be written. */
bool ledger_store_is_writable(const struct ledger *ledger);

/* ---- ledger.c ---- */

/* Brings the store up to date with the files; takes the lock where it must. */
int ledger_update(struct ledger *ledger, struct error *err);

/* ---- ids.c ---- */

/* Fails with NOT_FOUND and names the nearest id. */
int ledger_fail_unknown(struct ledger *ledger, struct arena *arena,
	const char *id, struct error *err);

/* ---- successors.c ---- */

/* Adds what files and record do not agree on. */
int successors_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

/* ---- journal.c ---- */

/* Its name in every ledger. */
extern const char journal_name[];

/* Opens it with these flags; *number is -1 where it is missing and is not to be
 * made. Fails where it is no regular file. */
int journal_open(
	struct ledger *ledger, int flags, int *number, struct error *err);

/* Appends whole lines that each end with a newline, all or none, and waits for
 * the disk. The ledger must be locked. */
int journal_append(struct ledger *ledger, const char *lines, size_t length,
	struct error *err);

/* Keeps in the store how the journal is now, seen at a time in nanoseconds (0
 * after our own append, when nothing can have gone unseen), and tells whether
 * it is still so. */
int journal_remember(struct ledger *ledger, long long now, struct error *err);
int journal_is_current(
	struct ledger *ledger, bool *is_current, struct error *err);

/* ---- journal_mend.c ---- */

/* Sets aside what a crash left at the end: a line that was cut short, and lines
 * of a command whose last is missing. The ledger must be locked. */
int journal_mend(struct ledger *ledger, struct error *err);

/* ---- journal_sync.c ---- */

/* Adds the entries of the journal that the store lacks, and adds the ids of
 * claims that got some to changed, which may be NULL. */
int journal_sync(
	struct ledger *ledger, struct texts *changed, struct error *err);

/* ---- sync_ledger.c ---- */

/* An id that came free in a file, or has moved to a place in it: others may
 * want it, or name the place where it was. */
struct released {
	struct released *next;
	const char *key, *path;
};

/* A look at all files. */
struct sync {
	struct ledger *ledger;
	long long now;        /* when it began, in nanoseconds */
	struct texts changed; /* ids of claims with new entries */
	struct released *released;
	FILE *lines; /* journal lines to be written at the end */
	char *lines_text;
	size_t lines_length;
	bool is_first;      /* nothing was stored before */
	bool check_orphans; /* entries may have lost or found their claim */
	bool is_unsettled;  /* the file just read has to be read again */
};

/* Returns whether the store is up to date with the files of a walk. */
int sync_is_current(struct ledger *ledger, const struct walk *walk,
	bool *is_current, struct error *err);

/* Brings the store up to date, and the journal with the claims that are new.
 * The ledger must be locked and the transaction begun. */
int sync_run(struct ledger *ledger, const struct walk *walk, struct error *err);

/* Writes the journal lines gathered so far, if they are many: to keep memory
 * small. */
int sync_write_lines(struct sync *sync, struct error *err);

/* ---- sync_round.c ---- */

/* Takes in what changed in the files since they were stored. */
int sync_round(struct sync *sync, const struct walk *walk, struct error *err);

/* ---- sync_file.c ---- */

/* Reads a file that is not as it was stored (NULL where it is new), and tells
 * what to store of it. */
int sync_file(struct sync *sync, struct arena *arena, const char *path,
	const struct stored_file *stored, struct stored_file *put,
	uint64_t *sum, struct error *err);

/* ---- sync_standing.c ---- */

/* Works out a claim's history and where it stands, and publishes it when it is
 * new. */
int sync_standing(struct sync *sync, struct arena *arena, struct claim *claim,
	struct history *history, struct error *err);

/* Records what a published claim's file says of its schedule, where the record
 * says otherwise. */
int sync_change(struct sync *sync, struct arena *arena, struct claim *claim,
	struct history *history, struct error *err);

/* ---- sync_lost.c ---- */

/* Marks what the file held as not found in it; what is found is unmarked as it
 * is put. */
int sync_mark_before(struct sync *sync, const struct claim *before,
	enum reading_state reading, struct error *err);

/* Adds a problem for each claim that was lost from a file, with what happened
 * to the file. */
int sync_report_lost(struct sync *sync, struct arena *arena, const char *path,
	const char *what, struct problems *problems, struct error *err);

/* Makes the next round read all other files that want an id. */
void sync_release_id(struct sync *sync, const char *id, const char *path);

/* Takes note that a file is gone: its claims stay, and are a problem. */
int sync_gone(struct sync *sync, const char *path, struct error *err);

#endif
