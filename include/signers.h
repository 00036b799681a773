/* signers.h - whose keys may sign: allowed_signers, and keys that were revoked.
 */
#ifndef VIGIL_SIGNERS_H
#define VIGIL_SIGNERS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "file.h"
#include "ledger.h"
#include "text.h"

/* The files of a ledger, as ssh-keygen reads them. */
#define SIGNERS_FILE "allowed_signers"
#define REVOKED_FILE "revoked_keys"

/* How large they may be. */
extern const struct file_limit signers_limit, revoked_limit;

/* A line: names, what it says of their key, and that. */
struct signer {
	struct texts names;
	const char *options; /* "" for none */
	const char *key;     /* its kind and itself, without a comment */
	long line;
	bool has_pattern; /* one of the names is a pattern */
	size_t person;    /* the number of the first line of whose key it is */
};

/* What is wrong with a line that has a pattern. */
#define SIGNERS_PATTERN                                                        \
	"a pattern stands where a name should: one key would sign for many; "  \
	"write out each name"

/* What is not there is NULL. Where a file is there and of no use, nothing can
 * be held against it. */
struct signers {
	const char *allowed, *revoked;
	size_t allowed_length, revoked_length;
	const char *useless, *why; /* a file of no use, and why; else NULL */
	const char *digest;        /* of both */
	struct signer *lines;
	size_t count;
};

/* Returns the signers of a ledger, whose files are read once, when they are
 * first asked for; a line that is none is left out. */
const struct signers *signers_of(struct ledger *ledger);

/* Reads the lines of signers whose files are there, and digests both. */
void signers_parse(struct arena *arena, struct signers *signers);

/* Notes that a file is of no use, and why, unless another was noted. */
void signers_note_useless(
	struct signers *signers, const char *name, const char *why);

/* Returns whether what was revoked is a list of `ssh-keygen -k`. */
bool signers_have_list(const struct signers *signers);

#endif
