/* browser.h - the user's browser. */
#ifndef VIGIL_COMMAND_BROWSER_H
#define VIGIL_COMMAND_BROWSER_H

#include "claim.h"
#include "context.h"
#include "error.h"

/* Opens the web addresses among sources, one after the other, in the first of
 * the browsers of $BROWSER that runs, or by xdg-open; fails where there are
 * none. */
int browser_open(struct context *context, const struct source *sources,
	struct error *err);

#endif
