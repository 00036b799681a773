/* clock.h - the only place that reads the clock. */
#ifndef VIGIL_CLOCK_H
#define VIGIL_CLOCK_H

#include <stdbool.h>

#include "arena.h"

/* Returns whether the system knows a time zone of that name. */
bool clock_knows_zone(const char *zone);

/* Returns the name of the system's own time zone; UTC where it has none. */
char *clock_zone(struct arena *arena);

/* Returns the calendar day in a time zone. */
long clock_today(const char *zone);

/* Returns the moment that it is, in seconds since 1970: by $VIGIL_NOW, where
 * that has one as 2026-08-20T07:12:33Z (RFC 3339), else by the system. */
long long clock_now(void);

/* Returns the seconds and nanoseconds since 1970 as nanoseconds. */
long long clock_nanoseconds(void);

#endif
