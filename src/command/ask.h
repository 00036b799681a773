/* ask.h - asking the user, a line at a time. */
#ifndef VIGIL_COMMAND_ASK_H
#define VIGIL_COMMAND_ASK_H

#include "context.h"

/* Writes a question and returns the line that answers it, its white space
 * folded; NULL where there is no more to come. */
const char *ask(struct context *context, const char *question);

/* Asks for a text in the same way. On a terminal its line can be edited, and
 * what has control characters is asked for again, with spaces in their place.
 */
const char *ask_text(struct context *context, const char *question);

#endif
