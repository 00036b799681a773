/* database_name.h - the name by which SQLite opens a file of the ledger. */
#ifndef VIGIL_DATABASE_NAME_H
#define VIGIL_DATABASE_NAME_H

#include "ledger.h"

/* Returns a name, without a link on the way, of a file by its path from the
 * ledger on. */
const char *database_name(const struct ledger *ledger, const char *name);

#endif
