/* mark.h - vigil mark: records a review. */
#ifndef VIGIL_COMMAND_MARK_H
#define VIGIL_COMMAND_MARK_H

#include "context.h"

extern const struct command command_mark;

#endif
