/* import.h - vigil import: brings in claims that other files have. */
#ifndef VIGIL_COMMAND_IMPORT_H
#define VIGIL_COMMAND_IMPORT_H

#include "context.h"

extern const struct command command_import;

#endif
