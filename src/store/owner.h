/* owner.h - whose database a file is. */
#ifndef VIGIL_OWNER_H
#define VIGIL_OWNER_H

#include "db.h"
#include "error.h"

/* Marks an empty database as ours; refuses another program's and leaves it as
 * it is. The path, NULL for a database in memory, stands in the message. */
int owner_check(struct db *db, const char *path, enum db_trouble *trouble,
	struct error *err);

#endif
