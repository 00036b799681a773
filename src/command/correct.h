/* correct.h - vigil correct: appends a correction. */
#ifndef VIGIL_COMMAND_CORRECT_H
#define VIGIL_COMMAND_CORRECT_H

#include "context.h"

extern const struct command command_correct;

#endif
