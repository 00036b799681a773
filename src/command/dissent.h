/* dissent.h - vigil dissent: records that somebody disagrees, and why. */
#ifndef VIGIL_COMMAND_DISSENT_H
#define VIGIL_COMMAND_DISSENT_H

#include "context.h"

extern const struct command command_dissent;

#endif
