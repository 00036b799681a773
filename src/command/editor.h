/* editor.h - the user's editor. */
#ifndef VIGIL_COMMAND_EDITOR_H
#define VIGIL_COMMAND_EDITOR_H

#include <stdbool.h>

#include "error.h"

/* Opens a file in $VISUAL, $EDITOR or vi and waits. */
int editor_run(const char *path, struct error *err);

/* Returns whether there is somebody to type into an editor. */
bool editor_has_user(void);

#endif
