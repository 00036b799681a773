/* settings_load.h - the settings of a ledger, from its vigil.yaml. */
#ifndef VIGIL_SETTINGS_LOAD_H
#define VIGIL_SETTINGS_LOAD_H

#include "file.h"
#include "ledger.h"

extern const struct file_limit settings_limit;

/* Reads them into the ledger; where there are none, or they cannot be read, it
 * has those that hold without. */
void settings_load(struct ledger *ledger);

#endif
