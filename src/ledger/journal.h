/* journal.h - the append-only file of all entries. */
#ifndef VIGIL_JOURNAL_H
#define VIGIL_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "entry.h"
#include "error.h"
#include "ledger.h"

/* Its name in every ledger. */
extern const char journal_name[];

/* Opens it with these flags; *number is -1 where it is missing and is not to be
 * made. Fails where it is no regular file. */
int journal_open(
	struct ledger *ledger, int flags, int *number, struct error *err);

/* Reads one line, without its newline, that is to be UTF-8 text. */
int journal_parse_line(struct arena *arena, const char *line, size_t length,
	struct entry *entry, struct error *err);

/* Appends whole lines that each end with a newline, all or none, and waits for
 * the disk; fails where one of them would not be read as an entry. The ledger
 * must be locked. */
int journal_append(struct ledger *ledger, const char *lines, size_t length,
	struct error *err);

/* Keeps in the store how the journal is now, seen at a time in nanoseconds (0
 * after our own append, when nothing can have gone unseen), and tells whether
 * it is still so. */
int journal_remember(struct ledger *ledger, long long now, struct error *err);
int journal_is_current(
	struct ledger *ledger, bool *is_current, struct error *err);

#endif
