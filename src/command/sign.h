/* sign.h - vigil sign: signs off a review that waits for it. */
#ifndef VIGIL_COMMAND_SIGN_H
#define VIGIL_COMMAND_SIGN_H

#include "context.h"

extern const struct command command_sign;

#endif
