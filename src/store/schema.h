/* schema.h - how a store comes by the tables and indexes that it is to have. */
#ifndef VIGIL_SCHEMA_H
#define VIGIL_SCHEMA_H

#include "db.h"
#include "error.h"

/* Makes the tables that are missing, and replaces those that are not as this
 * program needs them: entries, what is remembered and all else that both have
 * stay. Refuses the store of a newer vigil. */
int schema_upgrade(struct db *db, enum db_trouble *trouble, struct error *err);

/* Notes that the tables are those of this program. */
int schema_write_version(struct db *db, struct error *err);

#endif
