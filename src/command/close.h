/* close.h - vigil close: ends a claim's reviews. */
#ifndef VIGIL_COMMAND_CLOSE_H
#define VIGIL_COMMAND_CLOSE_H

#include "context.h"

extern const struct command command_close;

#endif
