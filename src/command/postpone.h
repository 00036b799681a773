/* postpone.h - vigil postpone: moves the next review to a later day. */
#ifndef VIGIL_COMMAND_POSTPONE_H
#define VIGIL_COMMAND_POSTPONE_H

#include "context.h"

extern const struct command command_postpone;

#endif
