/* foreign_json_object.h - a claim in JSON. */
#ifndef VIGIL_EXCHANGE_FOREIGN_JSON_OBJECT_H
#define VIGIL_EXCHANGE_FOREIGN_JSON_OBJECT_H

#include "db.h"
#include "error.h"
#include "foreign.h"

/* Adds the values of a JSON object to a foreign claim, in its arena; none where
 * one is given twice, which is a finding. */
int foreign_json_object(struct db *db, const char *text,
	struct findings *findings, struct foreign *foreign, struct error *err);

#endif
