/* export_place.h - where an export may be written. */
#ifndef VIGIL_COMMAND_EXPORT_PLACE_H
#define VIGIL_COMMAND_EXPORT_PLACE_H

#include "context.h"
#include "error.h"

/* Refuses a path in the ledger, and one of a file that no export has made. */
int export_check_place(
	struct context *context, const char *path, struct error *err);

#endif
