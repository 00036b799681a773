/* schema.h - vigil schema: what editors know of claim files. */
#ifndef VIGIL_COMMAND_SCHEMA_H
#define VIGIL_COMMAND_SCHEMA_H

#include "context.h"

extern const struct command command_schema;

#endif
