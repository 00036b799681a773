/* config.h - vigil config: each setting, and where it comes from. */
#ifndef VIGIL_COMMAND_CONFIG_H
#define VIGIL_COMMAND_CONFIG_H

#include "context.h"

extern const struct command command_config;

#endif
