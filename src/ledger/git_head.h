/* git_head.h - what git says of where its HEAD was. */
#ifndef VIGIL_GIT_HEAD_H
#define VIGIL_GIT_HEAD_H

#include <stdbool.h>

#include "ledger.h"

/* Returns a text that changes whenever HEAD moves, as the log of HEAD tells;
 * "" outside git. Git itself is not asked. */
const char *git_head(struct ledger *ledger);

/* Returns whether the ledger is in a work tree of git. */
bool git_is_there(struct ledger *ledger);

/* Returns whether git is just changing the work tree. */
bool git_is_busy(struct ledger *ledger);

#endif
