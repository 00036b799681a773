/* settings_signatures.h - from when on entries must be signed. */
#ifndef VIGIL_SETTINGS_SIGNATURES_H
#define VIGIL_SETTINGS_SIGNATURES_H

#include "fields.h"

extern const struct value_kind kind_signatures;

/* A key that is passed over, with a warning that says where it belongs. */
extern const struct value_kind kind_signing_key;

#endif
