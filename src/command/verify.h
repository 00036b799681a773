/* verify.h - vigil verify: whether the record is as it was made. */
#ifndef VIGIL_COMMAND_VERIFY_H
#define VIGIL_COMMAND_VERIFY_H

#include "context.h"

extern const struct command command_verify;

#endif
