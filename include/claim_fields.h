/* claim_fields.h - the keys of a claim file. */
#ifndef VIGIL_CLAIM_FIELDS_H
#define VIGIL_CLAIM_FIELDS_H

#include <stdio.h>

#include "fields.h"
#include "promise.h"

/* Writes a JSON Schema (2020-12) of one claim: of each document of a file, in a
 * ledger with that promise. */
void claim_file_write_schema(FILE *out, const struct promise *promise);

/* Those of a struct claim, and of a struct source under the key sources. */
extern const struct field claim_fields[], source_fields[];

#endif
