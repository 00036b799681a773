/* foreign_json_untaken.h - what JSON has beside its claims. */
#ifndef VIGIL_EXCHANGE_FOREIGN_JSON_UNTAKEN_H
#define VIGIL_EXCHANGE_FOREIGN_JSON_UNTAKEN_H

#include "db.h"
#include "error.h"
#include "foreign.h"

/* Notes in the source which values of a JSON text are in no claim, as those are
 * in the list at a path. */
int foreign_json_untaken(struct foreign_source *source, struct db *db,
	const char *text, const char *list, struct error *err);

#endif
