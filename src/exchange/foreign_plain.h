/* foreign_plain.h - names in the form that is compared. */
#ifndef VIGIL_EXCHANGE_FOREIGN_PLAIN_H
#define VIGIL_EXCHANGE_FOREIGN_PLAIN_H

#include "arena.h"

/* Returns a name in small letters, digits and what is not ASCII, each run of
 * anything else an underscore. */
char *foreign_name(struct arena *arena, const char *name);

#endif
