/* new.h - vigil new: writes a new claim file. */
#ifndef VIGIL_COMMAND_NEW_H
#define VIGIL_COMMAND_NEW_H

#include "context.h"

extern const struct command command_new;

#endif
