/* database_files.h - the files that a ledger's store is kept in. */
#ifndef VIGIL_DATABASE_FILES_H
#define VIGIL_DATABASE_FILES_H

#include <stdbool.h>
#include <sys/stat.h>

#include "db.h"
#include "error.h"
#include "ledger.h"

/* Returns whether there is a store, be it one that cannot be read. */
bool database_is_there(const struct ledger *ledger, struct stat *status);

/* Fails where one of the files cannot be written. */
int database_check_access(const struct ledger *ledger, struct error *err);

/* Opens it as the store of the ledger, unless one of the files is a link or no
 * file. */
int database_open(
	struct ledger *ledger, enum db_trouble *trouble, struct error *err);

/* These need the lock. The first puts a store that cannot be read out of the
 * way and says so. */
int database_set_aside(struct ledger *ledger, struct error *err);

/* Makes an empty store under another name, as that of the ledger: others open
 * one as soon as it is there. database_made gives it its name once it is
 * filled, and database_unmake removes it after it was closed. */
int database_make(struct ledger *ledger, struct error *err);
int database_made(struct ledger *ledger, struct error *err);
void database_unmake(struct ledger *ledger);

/* Makes an empty store for this run alone, on disk but under no name. */
int database_make_apart(struct ledger *ledger, struct error *err);

#endif
