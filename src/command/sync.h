/* sync.h - vigil sync: brings the store up to date and says what changed. */
#ifndef VIGIL_COMMAND_SYNC_H
#define VIGIL_COMMAND_SYNC_H

#include "context.h"

extern const struct command command_sync;

#endif
