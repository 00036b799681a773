/* review_turn.h - one claim in vigil review: it is shown, and what to do with
 * it is asked. */
#ifndef VIGIL_COMMAND_REVIEW_TURN_H
#define VIGIL_COMMAND_REVIEW_TURN_H

#include "error.h"
#include "review_session.h"

/* Shows the claim of an item, unless it is on the screen already, asks what to
 * do, and does that. Fails where the session cannot go on. */
int review_turn(struct session *session, struct item *item, struct error *err);

#endif
