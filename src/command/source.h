/* source.h - where a setting comes from. */
#ifndef VIGIL_COMMAND_SOURCE_H
#define VIGIL_COMMAND_SOURCE_H

#include "context.h"

/* Return FILE:LINE of a key in the user's configuration, or in vigil.yaml: of
 * one that stands below another there, or below NULL. NULL where it is not
 * given, or has a value that was refused. */
const char *source_of_user(struct context *context, const char *key);
const char *source_of_ledger(
	struct context *context, const char *above, const char *key);

#endif
