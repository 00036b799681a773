/* backup_ledger.h - a ledger in one file, and back. */
#ifndef VIGIL_BACKUP_LEDGER_H
#define VIGIL_BACKUP_LEDGER_H

#include "ledger.h"

/* What went into a backup. */
struct backup {
	size_t files, claims, entries;
	struct problems left_out; /* files that could not be read */
};

/* Writes what people and vigil have written into an open ledger, claim files,
 * settings and journal, to a new file, as it is in one moment. */
int ledger_back_up(struct ledger *ledger, const char *path,
	struct backup *backup, struct error *err);

/* Makes a ledger at path of a backup, whole or not at all; nothing may be there
 * but an empty directory. Gives back the number of its files. */
int ledger_restore(struct arena *arena, const char *file, const char *path,
	FILE *messages, size_t *files, struct error *err);

#endif
