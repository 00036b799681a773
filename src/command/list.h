/* list.h - vigil list: all claims. */
#ifndef VIGIL_COMMAND_LIST_H
#define VIGIL_COMMAND_LIST_H

#include "context.h"

extern const struct command command_list;

#endif
