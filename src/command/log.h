/* log.h - vigil log: the record's entries, newest first. */
#ifndef VIGIL_COMMAND_LOG_H
#define VIGIL_COMMAND_LOG_H

#include "context.h"

extern const struct command command_log;

#endif
