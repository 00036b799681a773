/* foreign_json.h - claims in JSON: the reference publication's facts.json,
 * vigil's own, or any list of objects. */
#ifndef VIGIL_FOREIGN_JSON_H
#define VIGIL_FOREIGN_JSON_H

#include "foreign.h"

/* Claims are the objects of holding_up.claims, of claims, of the list that the
 * whole is, or else of the first list of objects. */
foreign_reader foreign_json_read;

#endif
