/* mailer.h - the program that mail is handed to. */
#ifndef VIGIL_COMMAND_MAILER_H
#define VIGIL_COMMAND_MAILER_H

#include <stdbool.h>

#include "context.h"
#include "text.h"

/* A program and its arguments, and where they come from. */
struct mailer {
	struct texts words;
	const char *source;
	bool is_chosen; /* by the user: it is not the system's */
};

/* Returns that of $VIGIL_SENDMAIL or of the user's configuration; without
 * either the system's sendmail. */
struct mailer mailer_of(struct context *context);

#endif
