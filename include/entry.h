/* entry.h - one line of the record. */
#ifndef VIGIL_ENTRY_H
#define VIGIL_ENTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"

enum entry_kind {
	ENTRY_PUBLISHED,
	ENTRY_REVIEW,
	ENTRY_POSTPONE,
	ENTRY_CHANGE,
	ENTRY_DISSENT,
	ENTRY_CORRECTION,
	ENTRY_SIGNOFF,
	ENTRY_CLOSE,
	ENTRY_REOPEN,
	ENTRY_UNDO
};

enum { ENTRY_KINDS = ENTRY_UNDO + 1 }; /* the last of them, and one */

/* The versions of lines: those of vigil 0.1 have none written in them. */
enum { VERSION_OLD = 0, VERSION_NOW = 2 };

/* A set of members, a bit for each. */
typedef uint64_t member_set;

/* What an entry lacks is NULL, NO_DATE, 0 or empty. */
struct entry {
	member_set given; /* the members that it has; null counts as well */
	const char *claim;
	int version;
	enum entry_kind kind;
	long on;
	long published; /* the day of publication */
	long reviewed;  /* of a correction: the day of the opening review */
	enum verdict verdict;
	enum state state; /* in which a close leaves the claim */
	long next_review; /* the next day that it names */
	enum reason rule; /* by which; REASON_NEVER where it is not written */
	long resolves;    /* of published and change: what the file says */
	int cadence;      /* the same; 0 for none */
	const char *title;
	const char *by, *note;
	const char *from; /* of a dissent: who disagrees */
	bool material;    /* of a dissent: that calls for a review at once */
	bool draft;       /* of a review: that counts once it is signed off */
	bool imported;    /* written down long after the day that it is of */
	struct texts evidence;
	struct texts weighed; /* of a review: the hashes of the dissents */
	struct texts undoes;  /* of an undo: the hashes of what it takes back */
	const char *signs;    /* of a sign-off: the hash of the review */
	const char *successor; /* of a close: the id of what supersedes */
	const char *with;  /* in a line of 0.1: the same command's last entry */
	const char *about; /* of a correction: what kind of fault it mends */
	/* of one that accepts a changed text: it and the one before, and the
	 * digest of that */
	const char *was, *text, *was_statement;
	const char *statement; /* the digest of the claim's text as judged */
	const char *recorded;  /* in UTC, as 2026-08-20T07:12:33Z */
	struct texts previous; /* the hashes of the heads that it follows */
	const char *signature; /* base64, of an OpenSSH signature */
	const char *hash;
};

/* Returns the line of the record, without a newline, and sets the entry's hash
 * to that of the line. Of a change, what is given is written, as null where it
 * has no value; of other kinds, what has a value. */
char *entry_line(struct arena *arena, struct entry *entry);

/* Returns what a signature is over: the line without signature and hash. */
char *entry_signed_text(struct arena *arena, const struct entry *entry);

/* Returns an entry of a claim that holds nothing else yet. */
struct entry *entry_new(
	struct arena *arena, const char *claim, enum entry_kind kind, long on);

/* Returns the text of a member that is written as one, or NULL where it is
 * absent. */
struct member;
const char *entry_member_text(struct arena *arena, const struct member *member,
	const struct entry *entry);

/* The kinds of fault that a correction mends, ended by NULL. */
extern const char *const entry_about_names[];

#endif
