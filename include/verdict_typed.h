/* verdict_typed.h - verdicts as people type them. */
#ifndef VIGIL_VERDICT_TYPED_H
#define VIGIL_VERDICT_TYPED_H

#include <stdbool.h>

#include "verdict.h"

/* Returns the verdict that a word stands for, as holds and h do for holding; or
 * VERDICT_NONE. Where *is_sure is false, it only may be meant, as by true. */
enum verdict verdict_typed(const char *text, bool *is_sure);

#endif
