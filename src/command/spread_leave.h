/* spread_leave.h - days without reviews, as they are typed. */
#ifndef VIGIL_COMMAND_SPREAD_LEAVE_H
#define VIGIL_COMMAND_SPREAD_LEAVE_H

#include "context.h"
#include "error.h"
#include "spreading.h"

/* Reads the first day and the last, with two dots between them, as --away has
 * them; NULL leaves *leave as it is. */
int leave_read(struct context *context, const char *given, struct leave *leave,
	struct error *err);

#endif
