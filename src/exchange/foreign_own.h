/* foreign_own.h - claims in vigil's own JSON. */
#ifndef VIGIL_EXCHANGE_FOREIGN_OWN_H
#define VIGIL_EXCHANGE_FOREIGN_OWN_H

#include "foreign.h"

/* Leaves of a claim of export, show or list --format json what its file says
 * and its reviews: all else was worked out. */
void foreign_own(struct foreign *foreign);

#endif
