/* claim_fields.h - the keys of a claim file. */
#ifndef VIGIL_CLAIM_FIELDS_H
#define VIGIL_CLAIM_FIELDS_H

#include <stdio.h>

#include "fields.h"

/* Writes a JSON Schema (2020-12) of one claim: of each document of a file. */
void claim_file_write_schema(FILE *out);

/* Those of a struct claim, and of a struct source under the key sources. */
extern const struct field claim_fields[], source_fields[];

#endif
