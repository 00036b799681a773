/* signer_line.h - the line of allowed_signers for a key. */
#ifndef VIGIL_COMMAND_SIGNER_LINE_H
#define VIGIL_COMMAND_SIGNER_LINE_H

#include "context.h"
#include "error.h"

/* Prints the line for a name, or several with commas between them, and the
 * public key in a file. */
int signer_line(struct context *context, const char *names, const char *path,
	struct error *err);

#endif
