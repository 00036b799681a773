/* rules_clock.h - whether the days and times of an entry can be true. */
#ifndef VIGIL_RULES_CLOCK_H
#define VIGIL_RULES_CLOCK_H

#include "rule.h"

/* Clocks of honest people differ by minutes: what differs by more than a day is
 * a fault. */
void rules_check_clock(const struct checking *checking);

#endif
