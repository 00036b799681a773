/* view_reason.h - why a claim is due on its date, in words. */
#ifndef VIGIL_VIEW_REASON_H
#define VIGIL_VIEW_REASON_H

#include "standing.h"
#include "view.h"

/* Returns, as a phrase, why a claim is due on its date. */
const char *view_reason(
	const struct view *view, const struct standing *standing);

#endif
