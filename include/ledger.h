/* ledger.h - a directory of claim files with its record and its store. */
#ifndef VIGIL_LEDGER_H
#define VIGIL_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

#include "arena.h"
#include "error.h"
#include "problem.h"
#include "settings.h"
#include "store.h"
#include "text.h"

struct entry_lines;
struct look;
struct signers;
struct store;
struct vouch_memory;

/* So many paths, of which the first are named. */
struct paths_seen {
	struct texts named;
	size_t count;
};

/* What the last look at the files found: how many there are, how many of them
 * have problems, and which are not as they were. */
struct sync_report {
	struct paths_seen added, changed, gone;
	size_t files;
	long invalid;
};

/* What a command means to do. One that writes takes a look that another took
 * meanwhile for its own, but where it tells what it found. One that only reads
 * is answered from a private store where the ledger cannot be written, and from
 * what the store had before where another vigil is writing for long; one that
 * verifies waits for that. One that checks never touches the ledger at all, and
 * neither does one that glances: but that starts from what the store has, to be
 * quick. */
enum ledger_use {
	LEDGER_READ,
	LEDGER_VERIFY,
	LEDGER_WRITE,
	LEDGER_SYNC,
	LEDGER_CHECK,
	LEDGER_GLANCE,
	LEDGER_COMPARE
};

struct ledger {
	enum ledger_use use; /* once it is opened */
	struct arena *arena; /* of the run */
	const char *path;    /* as the user can reach it */
	int directory;       /* the same, open; or -1 */
	FILE *messages;
	long today;      /* set before it is opened, as is_peeking */
	bool is_peeking; /* today is but supposed: no change is recorded */
	const char *signing_key; /* what signs that is recorded, as the user
				    names it; NULL where nothing does */
	struct signers *signers; /* once they are asked for */
	struct vouch_memory *vouch_memory; /* once signatures are asked for */
	struct entry_lines *entry_lines;   /* of files of the record, once they
					      are asked for */
	bool cannot_vouch; /* what is not known of them is not found out */
	struct settings settings;
	struct problems settings_problems;
	struct store *store;
	ino_t store_inode; /* of the file it was opened from */
	struct sync_report report;
	struct look *look;        /* the last one, or NULL */
	long store_version;       /* before it began */
	const struct texts *only; /* the files to check, or NULL for all */
	bool is_reading;          /* what is asked is of one moment */
	bool is_making;    /* the store is new, and nobody else knows it */
	bool is_private;   /* nothing is written, but to a store in memory */
	bool has_recorded; /* a file of the record was made */
	int unfinished; /* the draft of it, open until the answer is given; or
			   -1 */
	const char *unfinished_path;
	bool is_git_known;
	const char *git; /* the directory of git, once it is known, or NULL */
	int lock, task_lock; /* open files, or -1 */
	int looks;           /* an open file, or -1 */
	long long looks_begun,
		look_number; /* the last that had begun, or -1;
				that which this one takes, or 0 */
};

/* Makes a prepared ledger take these files, given as the user names them, for
 * all there is. */
void ledger_limit_to_files(struct ledger *ledger, const struct texts *files);

/* Reads the settings of the ledger at path. */
void ledger_prepare(struct ledger *ledger, struct arena *arena,
	const char *path, FILE *messages);

/* Opens the store of a prepared ledger and brings it up to date with the files;
 * what becomes of that is in report. */
int ledger_open(struct ledger *ledger, enum ledger_use use, struct error *err);

/* Reads all files anew, into a store in memory, for who checks and found no
 * answer in the store that is there; fails where that was done already, and
 * leaves *err. */
int ledger_read_anew(struct ledger *ledger, struct error *err);

/* Reads settings and files once more, for a command that waits for its user: it
 * keeps nothing locked and no moment fixed meanwhile. */
int ledger_refresh(struct ledger *ledger, struct error *err);

/* Notes that the answer to what was recorded has been written: the next command
 * need not say it. */
void ledger_answered(struct ledger *ledger);

/* Closes it, taking back what was begun; a prepared one is fine. */
void ledger_close(struct ledger *ledger);

#endif
