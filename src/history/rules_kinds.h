/* rules_kinds.h - the rules of each kind of entry. */
#ifndef VIGIL_RULES_KINDS_H
#define VIGIL_RULES_KINDS_H

#include "rule.h"

/* Holds an entry against the rules of its kind. */
void rules_check_kind(const struct checking *checking);

#endif
