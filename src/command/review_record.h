/* review_record.h - what vigil review records about a claim, and undoes. */
#ifndef VIGIL_COMMAND_REVIEW_RECORD_H
#define VIGIL_COMMAND_REVIEW_RECORD_H

#include "error.h"
#include "review_session.h"
#include "verdict.h"

/* Each asks for what it needs and records at once; nothing is recorded if the
 * user goes back, or if the claim is no longer as it was shown. */
int review_judge(struct turn *turn, enum verdict verdict, struct error *err);
int review_defer(struct turn *turn, struct error *err);

/* Undoes what the session recorded last, and makes its item the next. */
int review_undo(struct turn *turn, struct error *err);

#endif
