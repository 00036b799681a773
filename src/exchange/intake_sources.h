/* intake_sources.h - what foreign claims rest on. */
#ifndef VIGIL_EXCHANGE_INTAKE_SOURCES_H
#define VIGIL_EXCHANGE_INTAKE_SOURCES_H

#include <stdbool.h>

#include "foreign.h"
#include "foreign_names.h"
#include "intake_reading.h"

/* Takes a member of a source; or a text with URLs, or a title and a URL.
 * Returns false for a member that is not known. */
bool intake_take_source(struct intake_reading *reading, const struct cell *cell,
	const struct meaning *meaning);

#endif
