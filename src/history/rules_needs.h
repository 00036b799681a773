/* rules_needs.h - what the rules of several kinds ask for. */
#ifndef VIGIL_RULES_NEEDS_H
#define VIGIL_RULES_NEEDS_H

#include <stdbool.h>

#include "rule.h"

/* Return whether the claim was published, or open, by what the entry follows;
 * report it where it was not. */
bool rules_is_published(const struct checking *checking);
bool rules_is_open(const struct checking *checking);

/* Report an entry about another sentence than stood, one whose next date is not
 * after its day, and one of a day before publication or the last review. */
void rules_check_words(const struct checking *checking);
void rules_check_next(const struct checking *checking);
void rules_check_order(const struct checking *checking);

#endif
