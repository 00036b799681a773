/* intake_standing.h - from where a foreign claim stands to its reviews. */
#ifndef VIGIL_EXCHANGE_INTAKE_STANDING_H
#define VIGIL_EXCHANGE_INTAKE_STANDING_H

#include "intake_reading.h"

/* Works out the opening review and those after it from what was said; says what
 * does not agree. */
void intake_stand(struct intake_reading *reading);

#endif
