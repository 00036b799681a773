/* claim_fields.h - the keys of a claim file. */
#ifndef VIGIL_CLAIM_FIELDS_H
#define VIGIL_CLAIM_FIELDS_H

#include "fields.h"

/* Those of a struct claim. */
extern const struct field claim_fields[];

#endif
