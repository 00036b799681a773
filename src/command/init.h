/* init.h - vigil init: makes a ledger. */
#ifndef VIGIL_COMMAND_INIT_H
#define VIGIL_COMMAND_INIT_H

#include "context.h"

extern const struct command command_init;

#endif
