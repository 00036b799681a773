/* export.h - vigil export: hands a ledger to other programs. */
#ifndef VIGIL_COMMAND_EXPORT_H
#define VIGIL_COMMAND_EXPORT_H

#include "context.h"

extern const struct command command_export;

#endif
