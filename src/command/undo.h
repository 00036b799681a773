/* undo.h - vigil undo: undoes the caller's last command. */
#ifndef VIGIL_COMMAND_UNDO_H
#define VIGIL_COMMAND_UNDO_H

#include "context.h"

extern const struct command command_undo;

#endif
