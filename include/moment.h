/* moment.h - moments in UTC: as seconds since 1970, and as text such as
 * 2026-08-20T07:12:33Z (RFC 3339). */
#ifndef VIGIL_MOMENT_H
#define VIGIL_MOMENT_H

#include "arena.h"

/* No moment; it comes before all others. */
#define NO_MOMENT (-(1LL << 62))

/* Returns the moment that a text gives in exactly that form, or NO_MOMENT. */
long long moment_parse(const char *text);

/* Returns a moment as such a text. */
char *moment_text(struct arena *arena, long long moment);

/* Returns the day that a moment is on, in UTC. */
long moment_day(long long moment);

#endif
