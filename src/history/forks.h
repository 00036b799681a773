/* forks.h - reviews that were made beside each other and differ. */
#ifndef VIGIL_FORKS_H
#define VIGIL_FORKS_H

#include "replay_state.h"

/* Returns the day from which reviews beside each other with different verdicts
 * make the claim due: the later one's, of the first such pair that no review or
 * closing follows. NO_DATE where there is none. */
long forks_day(const struct replay *replay);

#endif
