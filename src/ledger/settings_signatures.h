/* settings_signatures.h - from when on entries must be signed. */
#ifndef VIGIL_SETTINGS_SIGNATURES_H
#define VIGIL_SETTINGS_SIGNATURES_H

#include "fields.h"

extern const struct value_kind kind_signatures;

#endif
