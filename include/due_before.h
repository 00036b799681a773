/* due_before.h - when a claim was due before an entry. */
#ifndef VIGIL_DUE_BEFORE_H
#define VIGIL_DUE_BEFORE_H

#include <stddef.h>

#include "history.h"

/* Returns the day on which a claim was next due before the event of a number
 * came; NO_DATE before its publication. */
long history_due_before(const struct history *history, size_t number);

#endif
