/* file.h - reading files of the ledger. */
#ifndef VIGIL_FILE_H
#define VIGIL_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "arena.h"
#include "ledger.h"
#include "reading.h"
#include "signature.h"

/* Returns the path of a name in the ledger, as the user can reach it. */
char *ledger_path_of(
	struct arena *arena, const struct ledger *ledger, const char *name);

/* Opens a file of the ledger with the flags of open(2), never by way of a
 * symbolic link; -1 and errno where it cannot. */
int file_open(const struct ledger *ledger, const char *name, int flags);

/* How large a file may be, and what is said of one that is larger. */
struct file_limit {
	size_t bytes;
	const char *words;
};

extern const struct file_limit claim_file_limit;

/* Reads the whole regular file of the ledger that a reading names into it; *why
 * says in words why it cannot, and then -1 comes back. */
int file_read(const struct ledger *ledger, const struct file_limit *limit,
	struct reading *reading, struct signature *signature, const char **why);

/* Looks at what is there under a name, be it a link; -1 and errno where nothing
 * is. */
int file_status(
	const struct ledger *ledger, const char *name, struct stat *status);

/* Returns whether something is there under a file's name. */
bool file_is_there(const struct ledger *ledger, const char *name);

#endif
