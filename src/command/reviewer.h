/* reviewer.h - under whose name entries are recorded. */
#ifndef VIGIL_COMMAND_REVIEWER_H
#define VIGIL_COMMAND_REVIEWER_H

#include "context.h"
#include "error.h"

/* Refuses what has no letter in it, is not UTF-8 or has control characters. */
int check_text(const char *what, const char *text, struct error *err);

/* Returns the name under which entries are recorded: given, or that of the
 * settings, $VIGIL_REVIEWER, git or the login. */
int reviewer_name(struct context *context, const char *given, const char **name,
	struct error *err);

#endif
