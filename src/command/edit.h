/* edit.h - vigil edit: opens the file of a claim, and checks it. */
#ifndef VIGIL_COMMAND_EDIT_H
#define VIGIL_COMMAND_EDIT_H

#include "context.h"

extern const struct command command_edit;

#endif
