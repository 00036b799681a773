/* show.h - vigil show: one claim whole. */
#ifndef VIGIL_COMMAND_SHOW_H
#define VIGIL_COMMAND_SHOW_H

#include "context.h"

extern const struct command command_show;

#endif
