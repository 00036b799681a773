/* ask.h - asking the user, a line at a time. */
#ifndef VIGIL_COMMAND_ASK_H
#define VIGIL_COMMAND_ASK_H

#include "context.h"

/* Writes a question and returns the line that answers it, its white space
 * folded; NULL where there is no more to come. */
const char *ask(struct context *context, const char *question);

#endif
