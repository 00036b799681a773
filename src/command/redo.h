/* redo.h - vigil redo: brings back what was taken back last. */
#ifndef VIGIL_COMMAND_REDO_H
#define VIGIL_COMMAND_REDO_H

#include "context.h"

extern const struct command command_redo;

#endif
