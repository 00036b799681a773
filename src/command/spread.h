/* spread.h - vigil spread: moves reviews away from days that have too many. */
#ifndef VIGIL_COMMAND_SPREAD_H
#define VIGIL_COMMAND_SPREAD_H

#include "context.h"

extern const struct command command_spread;

#endif
