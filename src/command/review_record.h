/* review_record.h - what vigil review records of a claim, and takes back. */
#ifndef VIGIL_COMMAND_REVIEW_RECORD_H
#define VIGIL_COMMAND_REVIEW_RECORD_H

#include "error.h"
#include "review_session.h"
#include "verdict.h"

/* Each asks for what it needs and records at once. Where the user goes back, or
 * the claim is not any more what was shown, nothing is. */
int review_judge(struct turn *turn, enum verdict verdict, struct error *err);
int review_defer(struct turn *turn, struct error *err);

/* Takes back what the session recorded last, and makes its item the next. */
int review_undo(struct turn *turn, struct error *err);

#endif
