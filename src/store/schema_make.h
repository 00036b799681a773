/* schema_make.h - the tables and indexes of a store that is made. */
#ifndef VIGIL_SCHEMA_MAKE_H
#define VIGIL_SCHEMA_MAKE_H

#include "db.h"
#include "error.h"

/* Makes all tables in an empty database. */
int schema_make(struct db *db, struct error *err);

/* Makes all indexes, once there is something in the tables: that is several
 * times as fast as keeping them right row by row. */
int schema_index(struct db *db, struct error *err);

/* The same of entries alone; and takes their indexes out again. */
int schema_index_entries(struct db *db, struct error *err);
int schema_unindex_entries(struct db *db, struct error *err);

#endif
