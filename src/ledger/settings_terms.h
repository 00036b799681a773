/* settings_terms.h - `promise:`, `workdays:` and `days_off:` in vigil.yaml. */
#ifndef VIGIL_SETTINGS_TERMS_H
#define VIGIL_SETTINGS_TERMS_H

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "promise.h"
#include "reading.h"
#include "schedule.h"

struct terms terms_default(void);

/* Reads the promise of settings, and has it hold for what is read from then on,
 * as cadences hang on it. */
void terms_read_promise(struct reading *reading, const struct node *settings,
	struct promise *promise);

extern const struct value_kind kind_promise, kind_workdays, kind_days_off;

#endif
