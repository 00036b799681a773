/* schema.h - the tables, as the steps that make them. */
#ifndef VIGIL_SCHEMA_H
#define VIGIL_SCHEMA_H

#include "db.h"
#include "error.h"

/* Brings the tables up to date, or refuses those of a newer vigil. */
int schema_upgrade(struct db *db, enum db_trouble *trouble, struct error *err);

#endif
