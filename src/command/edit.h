/* edit.h - vigil edit: opens the file of a claim, and checks it. */
#ifndef VIGIL_COMMAND_EDIT_H
#define VIGIL_COMMAND_EDIT_H

#include "context.h"
#include "error.h"

/* Opens a file of the open ledger in the editor and reports what is wrong with
 * it then, as often as the user wants; fails with INVALID where that is left.
 */
int edit_file(struct context *context, const char *file, struct error *err);

extern const struct command command_edit;

#endif
