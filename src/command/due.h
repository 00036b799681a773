/* due.h - vigil due: the claims whose review date has come. */
#ifndef VIGIL_COMMAND_DUE_H
#define VIGIL_COMMAND_DUE_H

#include "context.h"
#include "error.h"
#include "query.h"
#include "view.h"

extern const struct command command_due;

/* Fills a view with what a query finds due, in the order of urgency. */
int due_view(struct context *context, const struct claim_query *query,
	struct view *view, struct error *err);

/* Adds what a heading says of all that the query asks for. */
int due_heading(struct context *context, const struct claim_query *query,
	struct view *view, struct error *err);

#endif
