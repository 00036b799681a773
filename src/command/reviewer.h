/* reviewer.h - under whose name entries are recorded. */
#ifndef VIGIL_COMMAND_REVIEWER_H
#define VIGIL_COMMAND_REVIEWER_H

#include "context.h"
#include "error.h"

/* Refuses what has no letter in it, is not UTF-8 or has control characters. */
int check_text(const char *what, const char *text, struct error *err);

/* A name, and where it comes from. */
struct reviewer {
	const char *name, *source;
};

/* Returns the first name there is: $VIGIL_REVIEWER, that of the user's
 * configuration, of vigil.yaml, of git, of the login. */
struct reviewer reviewer_of(struct context *context);

/* Returns the name under which entries are recorded: given, or that of
 * reviewer_of; refuses one that check_text would. */
int reviewer_name(struct context *context, const char *given, const char **name,
	struct error *err);

#endif
