/* import_claim.h - one claim of an import. */
#ifndef VIGIL_COMMAND_IMPORT_CLAIM_H
#define VIGIL_COMMAND_IMPORT_CLAIM_H

#include "foreign.h"

/* Takes one claim of a file, as the phase of a struct import_run has it. */
foreign_fn import_claim;

#endif
